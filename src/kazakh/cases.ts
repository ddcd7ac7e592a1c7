import { lookupIn, type Exception, type Lookup } from './exceptions.ts';
import { endings, possessedForm, wordForm, type Options } from './forms.ts';
import { isPossessed } from './isPossessed.ts';
import { isAfterWords, isHeading, isOwned, lastWord } from './lastWord.ts';
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

const language = lookupIn();

/** `isName`: the phrase is a person's name, where an ending is one for certain alone («Серікұлы»). */
export function declineBy(known: Lookup, phrase: string, options: Options, isName = false): string {
	const place = lastWord(phrase);
	const { before, word, quotes, after } = place;
	if (word === '') return phrase;
	const small = word.toLowerCase();
	const hyphen = small.lastIndexOf('-');
	const tail = hyphen < 0 ? small : small.slice(hyphen + 1);
	const exception = known(word, small) ?? (hyphen < 0 ? undefined : known(tail, tail));
	const isCapital = word[0] !== small[0];
	const isLoud = isCapital && word.length > 1 && word === word.toUpperCase();
	const inHeading = isLoud && isHeading(place);
	const reading = exception?.reading ?? readingOf(word, inHeading);
	if (reading !== undefined) {
		const ending = endings(stemOf(reading, reading, harmonyIn(exception)), options);
		return before + word + quotes + (ending && `-${ending}`) + after;
	}
	const form = isThirds()
		? possessedForm(word, options, known)
		: wordForm(word, stemOf(word, small, exception, isCapital), options, exception);
	return before + (isLoud ? form.toUpperCase() : form) + quotes + after;

	function isThirds(): boolean {
		if (exception?.isPossessed !== undefined) return exception.isPossessed;
		if (!tail.endsWith('ы') && !tail.endsWith('і')) return false;
		const inPhrase = isAfterWords(before) && (!isCapital || inHeading || isOwned(before));
		return isPossessed(tail, { inPhrase, isSmall: !isCapital && before === '', isName });
	}
}

/** What holds for a word that is read otherwise than it is written, too: the harmony that somebody gave it. */
function harmonyIn(exception: Exception | undefined): Exception {
	const { harmony, mixed } = exception ?? {};
	return { ...(harmony && { harmony }), ...(mixed && { mixed }) };
}
