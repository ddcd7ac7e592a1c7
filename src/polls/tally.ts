// The counts of an anonymous poll while it is open, and what of them may be kept when it is closed.

/** One group: how many of it voted, and how many chose each option. */
export interface Row {
	voters: number;
	options: number[];
}

/** Groups in the order of `categories`, then those of a category made since, last the guests. */
export type Tally = Row[];

export function emptyTally(categories: number, options: number): Tally {
	return Array.from({ length: categories + 2 }, () => ({
		voters: 0,
		options: Array.from({ length: options }, () => 0)
	}));
}

/** Always the same length for one poll, whatever was counted: the size of what is encrypted tells nothing. */
export function packed(tally: Tally): Buffer {
	const numbers = tally.flatMap(({ voters, options }) => [voters, ...options]);
	const bytes = Buffer.alloc(numbers.length * 4);
	for (const [index, number] of numbers.entries()) bytes.writeUInt32BE(number, index * 4);
	return bytes;
}

export function unpacked(bytes: Buffer, options: number): Tally {
	const width = (options + 1) * 4;
	return Array.from({ length: bytes.length / width }, (_, row) => {
		const at = (column: number) => bytes.readUInt32BE(row * width + column * 4);
		return { voters: at(0), options: Array.from({ length: options }, (_, one) => at(one + 1)) };
	});
}

/** With fewer voters than this a result would be a few people's answers. */
export const fewestVoters = 5;
/** With fewer than this there are no groups. */
export const fewestForGroups = 10;
/** Guests can be made up, and whoever makes them knows how they answer: with fewer than this only their number is told. */
export const fewestGuests = 10;

/**
 * What is kept of the checked-in groups, by category; '' is those counted together. Who voted is known to whoever saw
 * the hall, so a small group's count would be its members' answers, and so would one in which all chose the same.
 */
export function kept(groups: { category: string; row: Row }[]): Map<string, Row> {
	const voting = groups.filter(({ row }) => row.voters > 0);
	const all = sum(voting.map(({ row }) => row));
	if (all.voters < fewestVoters) return new Map();
	const together = new Map([['', all]]);
	if (all.voters < fewestForGroups) return together;
	const small = voting.filter(({ category }) => category === '').map(({ row }) => row);
	const apart = voting
		.filter(({ category }) => category !== '')
		.toSorted((one, other) => one.row.voters - other.row.voters);
	while (apart.length > 0 && isTooFew(apart[0]!.row, small)) small.push(apart.shift()!.row);
	const rows = new Map(apart.map(({ category, row }) => [category, row]));
	if (small.length > 0) rows.set('', sum(small));
	return [...rows.values()].some(isOfOneMind) ? together : rows;
}

/** The smallest groups are put together until they are enough. */
function isTooFew(row: Row, small: Row[]): boolean {
	const { voters } = sum(small);
	return row.voters < fewestVoters || (voters > 0 && voters < fewestVoters);
}

function isOfOneMind({ voters, options }: Row): boolean {
	return options.some((count) => count === voters);
}

export function sum(rows: Row[]): Row {
	const options = rows[0]?.options.map((_, one) =>
		rows.reduce((whole, row) => whole + row.options[one]!, 0)
	);
	return { voters: rows.reduce((whole, row) => whole + row.voters, 0), options: options ?? [] };
}
