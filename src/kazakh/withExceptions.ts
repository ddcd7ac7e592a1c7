import { decline, declineBy } from './cases.ts';
import { lookupIn, type Exceptions } from './exceptions.ts';
import { declineList, declineListBy } from './lists.ts';
import { declineName, declineNameBy } from './names.ts';

/** The functions of this folder that ask for exceptions, with those of a centre besides those of the language. */
export type Declensions = {
	decline: typeof decline;
	declineName: typeof declineName;
	declineList: typeof declineList;
};

const ofLanguage: Declensions = { decline, declineName, declineList };

/**
 * What staff know better than the rules: a name that is spoken otherwise, a rare loan, how an abbreviation is read.
 * Their entries go before those of the language. Making it costs a copy of the table, none where nothing is given: make it
 * once per text.
 *
 *     const ours = withExceptions({ Қаражал: { harmony: 'front' }, ОЖҚ: { reading: 'ожақы' } });
 *     ours.decline('Қаражал', { case: 'loc' })  → 'Қаражалде'
 *     ours.decline('ОЖҚ', { case: 'gen' })      → 'ОЖҚ-ның'
 */
export function withExceptions(own: Exceptions): Declensions {
	if (Object.keys(own).length === 0) return ofLanguage;
	const known = lookupIn(own);
	return {
		decline: (phrase, options) => declineBy(known, phrase, options),
		declineName: (name, asked) => declineNameBy(known, name, asked),
		declineList: (phrases, asked) => declineListBy(known, phrases, asked)
	};
}
