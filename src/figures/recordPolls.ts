import { fewestGuests } from '#polls/tally.ts';
import type { EventRecord, RecordPoll } from './record.ts';
import type { ShownTable } from './smallGroups.ts';
import { hideSmall, smallGroup } from './smallGroups.ts';

/** A poll's result as anybody may see it. */
export interface PublicPoll extends Omit<RecordPoll, 'counts'> {
	/** How many chose each option; null when fewer than five answered. */
	totals: number[] | null;
	/** The same of guests; of an anonymous poll from ten on. */
	guest_totals: number[] | null;
	/** By group, columns are the options; null where no group may be shown. */
	groups: ShownTable | null;
}

/** The polls of a record: results over all, and by group only through `hideSmall`. */
export function publicPolls(record: EventRecord): PublicPoll[] {
	return (record.polls ?? []).map(({ counts, ...poll }) => {
		const of = (guests: boolean) => counts.filter((cell) => cell.guests === guests);
		return {
			...poll,
			totals: poll.voters < smallGroup ? null : totals(poll, of(false)),
			guest_totals: poll.guest_voters < fewestOf(poll) ? null : totals(poll, of(true)),
			groups: poll.voters < smallGroup ? null : byGroup(poll, of(false))
		};
	});
}

/** Guests can be made up, and whoever makes them knows how they answer: an anonymous poll keeps a larger crowd of them. */
const fewestOf = ({ anonymous }: Pick<RecordPoll, 'anonymous'>) =>
	anonymous ? fewestGuests : smallGroup;

type Cells = RecordPoll['counts'];

function totals({ options }: Pick<RecordPoll, 'options'>, cells: Cells): number[] {
	return options.map((_, option) =>
		cells.filter((cell) => cell.option === option).reduce((all, { n }) => all + n, 0)
	);
}

/** One option is a column of people by group, as one stop is in the table of who came. */
function byGroup(
	{ options, kind, anonymous }: Pick<RecordPoll, 'options' | 'kind' | 'anonymous'>,
	cells: Cells
): ShownTable | null {
	const rows = [...new Set(cells.map(({ category }) => category))].toSorted();
	if (rows.length < 2) return null;
	const columns = options.map((_, option) => String(option));
	const counts = rows.map((category) =>
		columns.map(
			(_, option) =>
				cells.find((cell) => cell.category === category && cell.option === option)?.n ?? 0
		)
	);
	// Who came is public, so a group of one mind would be its members' answers. Of ballots with several answers nobody
	// knows here how many people they are; an anonymous poll has looked to both when it was closed.
	const told = anonymous || (kind !== 'multiple' && !counts.some(isOfOneMind));
	if (!told) return null;
	const table = hideSmall({ rows, columns, counts });
	return table.rows.length > 0 ? table : null;
}

function isOfOneMind(row: number[]): boolean {
	const people = row.reduce((all, count) => all + count, 0);
	return people > 0 && row.includes(people);
}

/** The text's key for guests of whom no result is told. */
export const fewGuests = ({ anonymous }: Pick<PublicPoll, 'anonymous'>) =>
	anonymous ? 'poll_few_guests' : 'poll_few';
