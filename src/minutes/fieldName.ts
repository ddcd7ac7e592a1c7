import type { Language } from '#ground/language.ts';
import { messages } from './messages.ts';
import type { Paper, Section } from './minutes.ts';
import { papers, sections } from './minutes.ts';
import { sectionNames } from './paperMessages.ts';

/** «Сөз сөйледі (қазақша)» for 'spoke.kk'. */
export function fieldName(field: string, language: Language): string {
	const [section, paper] = field.split('.') as [Section, Paper];
	if (!sections.includes(section) || !papers.includes(paper)) return field;
	return `${sectionNames[section][language]} (${messages[`in_${paper}`][language]})`;
}
