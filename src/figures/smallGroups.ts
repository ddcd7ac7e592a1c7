/** A two-way table of people: `counts[row][column]`, rows are categories, columns are stops. */
export interface Table {
	rows: string[];
	columns: string[];
	counts: number[][];
}

/** The same table as anybody may see it; `null` is a number that is not shown. */
export interface ShownTable {
	/** Rows with at least one number to show, in the order given. */
	rows: { key: string; counts: (number | null)[]; total: number | null }[];
	/** What is left of each column; null where the column shows its total only, or where nothing is left. */
	others: (number | null)[];
	columns: string[];
	/** People in each column; null only where a table of one row would give a small group away. */
	totals: (number | null)[];
	/** All people; null only as above. */
	total: number | null;
}

/** A category with fewer people than this is never shown by itself. */
export const smallGroup = 5;
/** With fewer people than this there are no categories at all, only the total. */
export const smallTotal = 10;

/**
 * Hides small groups. In a column every category under five goes into *others*, the smallest shown joins
 * while that is under five; under ten people only the total is left. Totals of columns are always shown, the
 * total of a row only where all its cells are: so it adds nothing to solve with, and each column keeps its
 * secrets alone, even before a reader who knows these rules.
 */
export function hideSmall({ rows, columns, counts }: Table): ShownTable {
	const totals = columns.map((_, column) => sum(counts.map((row) => row[column]!)));
	if (rows.length < 2) return oneRow(columns, counts, totals);
	const hidden = columns.map((_, column) => hiddenRows(counts.map((row) => row[column]!)));
	const shown = rows.map((key, row) => {
		const cells = columns.map((_, column) =>
			hidden[column]!.has(row) ? null : counts[row]![column]!
		);
		return { key, counts: cells, total: cells.includes(null) ? null : sum(counts[row]!) };
	});
	const left = columns.map((_, column) => {
		const people = sum([...hidden[column]!].map((row) => counts[row]![column]!));
		return people === 0 || hidden[column]!.size === rows.length ? null : people;
	});
	return {
		rows: shown.filter((row) => row.counts.some((count) => count !== null)),
		others: left,
		columns,
		totals,
		total: sum(totals)
	};
}

/** Which rows of one column go into *others*. */
function hiddenRows(counts: number[]): Set<number> {
	const all = counts.map((_, row) => row);
	if (sum(counts) < smallTotal) return new Set(all);
	const hidden = new Set(all.filter((row) => counts[row]! < smallGroup));
	const bySize = all
		.filter((row) => !hidden.has(row))
		.toSorted((one, other) => counts[one]! - counts[other]!);
	for (const next of bySize) {
		const people = [...hidden].map((row) => counts[row]!);
		// Each of them is known to be under five: when all are four, their sum would say so.
		const full = sum(people) === people.length * (smallGroup - 1);
		// Of equals all join: which one did would tell which one did not.
		const equal = people.includes(counts[next]!);
		if (sum(people) === 0 || (sum(people) >= smallGroup && !full && !equal)) break;
		hidden.add(next);
	}
	return hidden;
}

/** With one row a column's total is the group itself: then only the sum of all columns may be told. */
function oneRow(columns: string[], counts: number[][], totals: number[]): ShownTable {
	const total = sum(totals);
	const small = totals.some(isSmall);
	const told = !small || (total >= smallTotal && columns.length > 1);
	return {
		rows: [],
		others: columns.map(() => null),
		columns,
		totals: totals.map((people) => (small && counts.length > 0 ? null : people)),
		total: told ? total : null
	};
}

function isSmall(people: number): boolean {
	return people > 0 && people < smallGroup;
}

function sum(numbers: number[]): number {
	return numbers.reduce((whole, part) => whole + part, 0);
}
