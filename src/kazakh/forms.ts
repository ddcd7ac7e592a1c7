import { caseEnding, pluralEnding, possessedEnding, type Case } from './endings.ts';
import type { Exception, Lookup } from './exceptions.ts';
import { nounWithin } from './isPossessed.ts';
import { possessed } from './possessive.ts';
import { asWritten, stemOf, type Stem } from './stem.ts';

/** `possessive: 3` is «his, her, its, their»: «кітабы», «бөлмесі». */
export type Options = { case: Case; number?: 'sg' | 'pl' | undefined; possessive?: 3 | undefined };

/** A word that has no ending yet: «мектепке», «мектептері», «мектебінде». */
export function wordForm(
	word: string,
	stem: Stem,
	options: Options,
	exception?: Exception
): string {
	const known = exception?.forms?.[options.case];
	if (known !== undefined && options.number !== 'pl' && options.possessive !== 3)
		return asWritten(word, known);
	if (options.number === 'pl' || options.possessive !== 3) {
		const ending = endings(stem, options);
		return ending === '' ? word : joined(stem.text, ending);
	}
	return possessed(word, stem, exception) + possessedEnding(options.case, stem.harmony);
}

/** «текст» and «тен» share a т. */
function joined(stem: string, ending: string): string {
	return ending.startsWith('т') && stem.endsWith('кст') ? stem + ending.slice(1) : stem + ending;
}

/** A word that is a third person's form already: «ауданы» → «ауданында», «аудандарында». */
export function possessedForm(word: string, options: Options, known: Lookup): string {
	if (options.number !== 'pl') {
		return (
			word + possessedEnding(options.case, word.toLowerCase().endsWith('і') ? 'front' : 'back')
		);
	}
	const small = word.toLowerCase();
	const whole = known(word, small);
	if (whole?.stem !== undefined) return wordForm(word, stemOf(word, small, whole), options);
	const noun = nounWithin(word);
	const smallNoun = noun.toLowerCase();
	const exception = known(noun, smallNoun);
	const stem = stemOf(noun, smallNoun, exception);
	return wordForm(noun, stem, { ...options, possessive: 3 }, exception);
}

/**
 * The endings alone, for what is read and not written («5-і», «ҮЕҰ-ларға») and for the plural. Only the plural and
 * the open cases ask for the open harmony.
 */
export function endings(stem: Stem, { case: asked, number, possessive }: Options): string {
	if (number === 'pl') {
		const harmony = stem.openHarmony;
		const plural = pluralEnding(harmony, stem.last);
		if (possessive !== 3) return plural + caseEnding(asked, harmony, 'glide');
		return plural + (harmony === 'front' ? 'і' : 'ы') + possessedEnding(asked, harmony);
	}
	if (possessive === 3) {
		const vowel = stem.harmony === 'front' ? 'і' : 'ы';
		return (stem.last === 'vowel' ? 'с' : '') + vowel + possessedEnding(asked, stem.harmony);
	}
	const isClosed = asked === 'gen' || asked === 'acc';
	return caseEnding(asked, isClosed ? stem.harmony : stem.openHarmony, stem.last);
}
