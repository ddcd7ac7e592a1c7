import type { Context } from '#ground/context.ts';
import { unsealed } from './seal.server.ts';
import type { Row } from './tally.ts';
import { fewestGuests, kept, sum } from './tally.ts';

/** What a poll ends with. */
export interface Counted {
	rows: { poll_id: string; option_id: string; category: string; guests: boolean; n: number }[];
	voters: number;
	guest_voters: number;
	/** How many marks or ballots there were. */
	marks: number;
}

/**
 * Opens the counts of an anonymous poll and takes counts and marks away: who voted is kept no longer than it takes to
 * let nobody vote twice. Of the groups only what gives nobody away is left.
 */
export async function tallyCounts(
	tx: Context,
	poll_id: string,
	options: string[]
): Promise<Counted> {
	const tally = await tx.db
		.deleteFrom('poll_tally')
		.where('poll_id', '=', poll_id)
		.returningAll()
		.executeTakeFirstOrThrow();
	const marks = await tx.db.deleteFrom('voted').where('poll_id', '=', poll_id).executeTakeFirst();
	const counts = unsealed(tx, poll_id, tally.sealed, options.length);
	const groups = counts.slice(0, -1);
	const guests = counts.at(-1)!;
	const rowsOf = (category: string, row: Row, are_guests: boolean) =>
		options.flatMap((option_id, index) => {
			const n = row.options[index]!;
			return n > 0 ? [{ poll_id, option_id, category, guests: are_guests, n }] : [];
		});
	const safe = kept(groups.map((row, index) => ({ category: tally.categories[index] ?? '', row })));
	return {
		rows: [
			...[...safe].flatMap(([category, row]) => rowsOf(category, row, false)),
			...(guests.voters < fewestGuests ? [] : rowsOf('', guests, true))
		],
		voters: sum(groups).voters,
		guest_voters: guests.voters,
		marks: Number(marks.numDeletedRows)
	};
}
