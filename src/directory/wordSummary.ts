import type { Language } from '#ground/language.ts';
import { say } from '#ground/language.ts';
import type { Exception } from '#kazakh/cases.ts';
import { wordMessages } from './wordMessages.ts';
import { formCases } from './words.ts';

/** What is special about a word, in a line: «оқылуы: ожақы», «жіңішке: -ге, -де, -дің · оның халқы». */
export function wordSummary(exception: Exception, language: Language): string {
	const t = say(wordMessages, language);
	const { reading, mixed, harmony, possessed, isPossessed, stem, forms } = exception;
	const already = isPossessed ? 'says_yes' : 'says_no';
	return [
		reading && t('says_reading', { text: reading }),
		mixed && t('endings_mixed'),
		harmony && t(`endings_${harmony}`),
		possessed && t('says_possessed', { text: possessed }),
		isPossessed !== undefined && t(already),
		stem && t('says_stem', { text: stem }),
		...formCases.map((name) => forms?.[name])
	]
		.filter(Boolean)
		.join(' · ');
}
