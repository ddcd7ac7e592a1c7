import type { Context } from '#ground/context.ts';
import type { Options } from '#kazakh/cases.ts';
import type { Case } from '#kazakh/endings.ts';
import { cases } from '#kazakh/endings.ts';
import { require } from '#people/rights.ts';
import { declensionsWith } from './declensions.server.ts';
import type { WordInput } from './words.ts';

/** One form of a word as it is without the entry and as it is with it. */
export interface Form {
	before: string;
	after: string;
}

export interface WordLook {
	/** By case; in each the forms of `lookColumns`. */
	rows: { name: Case; forms: Form[] }[];
	/** How many forms the entry changes. */
	changed: number;
}

/** One, several, somebody's one, somebody's several. */
const columns: Omit<Options, 'case'>[] = [
	{},
	{ number: 'pl' },
	{ possessive: 3 },
	{ number: 'pl', possessive: 3 }
];

/** What an entry makes of its word, before it is saved; `own` is the id of the one that it changes. */
export async function wordLook(
	ctx: Context,
	entry: WordInput,
	own: string | null
): Promise<WordLook> {
	require(ctx, 'words.write');
	const { before, after } = await declensionsWith(ctx, entry, own);
	const rows = cases.map((name) => ({
		name,
		forms: columns.map((column) => {
			const options = { ...column, case: name };
			return {
				before: before.decline(entry.word, options),
				after: after.decline(entry.word, options)
			};
		})
	}));
	const forms = rows.flatMap((row) => row.forms);
	return { rows, changed: forms.filter((form) => form.before !== form.after).length };
}
