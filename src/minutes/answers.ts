// What came back from the form of minutes, as its page needs it. Safe in the browser.
import type { Language } from '#ground/language.ts';
import type { Collision } from './merge.ts';
import { problems as words } from './messages.ts';
import type { Paper, Section, Sections } from './minutes.ts';
import { papers, plain, sections } from './minutes.ts';

export type Typed = Record<string, string | string[]>;
type Answer = object | null | undefined;

const part = <Part>(answer: Answer, name: string): Part | null =>
	answer && name in answer ? ((answer as Record<string, Part>)[name] ?? null) : null;

/** Problem codes by field as texts by field. */
export function problemsOf(answer: Answer, language: Language): Record<string, string> {
	const codes = part<Record<string, string>>(answer, 'problems') ?? {};
	return Object.fromEntries(
		Object.entries(codes).map(([field, code]) => [
			field,
			(code in words ? words[code as keyof typeof words] : words['minutes.wrong'])[language]
		])
	);
}

export const typedOf = (answer: Answer) => part<Typed>(answer, 'typed');

export const collisionsOf = (answer: Answer) => part<Collision[]>(answer, 'collisions') ?? [];

/** Where a form goes on after a collision: the newest revision and its text. */
export function writtenOf(answer: Answer): { revision: number; sections: Sections } | null {
	const revision = part<number>(answer, 'revision');
	const text = part<Sections>(answer, 'sections');
	return revision !== null && text ? { revision, sections: text } : null;
}

/** What was typed and is not in the saved text, for a form that could not be taken. */
export function changedOf(
	typed: Typed | null,
	saved: Sections
): { section: Section; paper: Paper; text: string }[] {
	return sections.flatMap((section) =>
		papers.flatMap((paper) => {
			const text = typed?.[`text.${section}.${paper}`];
			if (typeof text !== 'string' || plain(text) === saved[section][paper]) return [];
			return [{ section, paper, text: plain(text) }];
		})
	);
}
