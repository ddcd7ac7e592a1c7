import type { Language, Words } from '#ground/language.ts';
import { counted } from '#kazakh/numbers.ts';

/** «Шиелі ауданы» as a label has it: «Шиелі». Only the word for district or city goes. */
export function shortPlace(name: Words, language: Language): string {
	return name[language].replace(/ (ауданы|қаласы|район|District|city)$|^город /, '');
}

/** «4 отырыс», «4 встречи», "4 meetings". */
export function countedStops(n: number, language: Language): string {
	const forms = {
		kk: { other: 'отырыс' },
		ru: { one: 'встреча', few: 'встречи', many: 'встреч', other: 'встречи' },
		en: { one: 'meeting', other: 'meetings' }
	};
	return counted(n, language, forms[language]);
}
