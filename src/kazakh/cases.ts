import { lookupIn, type Exceptions, type Lookup } from './exceptions.ts';
import { endings, possessedForm, wordForm, type Options } from './forms.ts';
import { isPossessed } from './isPossessed.ts';
import { lastWord } from './lastWord.ts';
import { readingOf } from './reading.ts';
import { stemOf } from './stem.ts';

export type { Case } from './endings.ts';
export type { Exception, Exceptions } from './exceptions.ts';

export type { Options } from './forms.ts';

/**
 * A noun or a phrase in one of the seven cases; of a phrase the last word changes. A third person's form is
 * declined as one («Шиелі ауданы» → «Шиелі ауданында»): `possessive: 3` adds nothing to it, its plural is «Шиелі
 * аудандары».
 *
 *     decline('мектеп', { case: 'dat' })                       → 'мектепке'
 *     decline('ерікті', { case: 'gen', number: 'pl' })         → 'еріктілердің'
 *     decline('кітап', { case: 'loc', possessive: 3 })         → 'кітабында'
 *     decline('«Үміт» қоғамдық қоры', { case: 'abl' })         → '«Үміт» қоғамдық қорынан'
 *     decline('ҮЕҰ', { case: 'dat', number: 'pl' })            → 'ҮЕҰ-ларға'
 *     decline('30', { case: 'nom', possessive: 3 })            → '30-ы'
 *
 * Grammar: the table of case endings (ent-2014.kz/tutorials/septikter-padezhi.html); harmony and loans,
 * orthographic dictionary, rules § 34–36 (emirsaba.org/orfografiyali-sozdik-v2.html?page=131).
 */
export function decline(phrase: string, options: Options): string {
	return declineBy(language, phrase, options);
}

/**
 * `decline` with a centre's own exceptions, which go before those of the language. Make it once, it is kept.
 *
 *     withExceptions({ Қаражал: { harmony: 'front' } }).decline('Қаражал', { case: 'dat' })   → 'Қаражалге'
 */
export function withExceptions(own: Exceptions): { decline: typeof decline } {
	const known = lookupIn(own);
	return { decline: (phrase, options) => declineBy(known, phrase, options) };
}

const language = lookupIn();

/** `isName`: the phrase is a person's name, where an ending is one for certain alone («Серікұлы»). */
export function declineBy(known: Lookup, phrase: string, options: Options, isName = false): string {
	const { before, word, quotes, after, inPhrase, isOwned, inCapitals } = lastWord(phrase);
	if (word === '') return phrase;
	const small = word.toLowerCase();
	const tail = small.slice(small.lastIndexOf('-') + 1);
	const exception = (inPhrase ? known(phrase) : undefined) ?? known(word) ?? known(tail);
	const reading = exception?.reading ?? readingOf(word, inCapitals);
	if (reading !== undefined) {
		const ending = endings(stemOf(reading), options);
		return before + word + quotes + (ending && `-${ending}`) + after;
	}
	const isCapital = word[0] !== small[0];
	const isForm =
		exception?.isPossessed ??
		isPossessed(tail, inPhrase && (isOwned || inCapitals || !isCapital), isName);
	const form = isForm
		? possessedForm(word, options, known)
		: wordForm(word, stemOf(word, exception, isCapital), options, exception);
	const isLoud = isCapital && word.length > 1 && word === word.toUpperCase();
	return before + (isLoud ? form.toUpperCase() : form) + quotes + after;
}
