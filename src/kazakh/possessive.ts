import type { Exception } from './exceptions.ts';
import { isVowel } from './letters.ts';
import { asWritten, type Stem } from './stem.ts';

const voiced: Record<string, string> = { қ: 'ғ', к: 'г', п: 'б' };

/** п of loans stays hard: «типі», «этапы», «телескопы» (notes to the rules of spelling; rules of 2018, § 94). */
const hardLoan = /(тип|цип|скоп|окоп|этап|шоп|чип|клип|грип|рэп|джип|стоп|стартап)$/;

/**
 * The third person's form: «аудан» → «ауданы», «бөлме» → «бөлмесі», «орталық» → «орталығы», «роль» → «ролі».
 * Between vowels қ, к and п turn into ғ, г and б; и, у and ю are glides: «оқуы».
 */
export function possessed(word: string, stem: Stem, exception?: Exception): string {
	if (exception?.possessed !== undefined) return asWritten(word, exception.possessed);
	const vowel = stem.harmony === 'front' ? 'і' : 'ы';
	if (stem.last === 'vowel') return `${stem.text}с${vowel}`;
	if (stem.isSoft) return stem.text.slice(0, -1) + vowel;
	return softened(stem.text) + vowel;
}

function softened(text: string): string {
	const soft = voiced[text.at(-1) ?? ''];
	if (soft === undefined || !isVowel(text.at(-2) ?? '')) return text;
	if (soft === 'б' && hardLoan.test(text)) return text;
	return text.slice(0, -1) + soft;
}
