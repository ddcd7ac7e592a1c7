import type { ShownTable, Table } from './smallGroups.ts';

interface Cell {
	row: number;
	column: number;
}

/** Cells of the table that are not shown. */
export function hiddenCells(table: Table, shown: ShownTable): Cell[] {
	return table.rows.flatMap((key, row) =>
		table.columns.flatMap((_, column) =>
			shownCell(shown, key, column) === null ? [{ row, column }] : []
		)
	);
}

/**
 * Attacks a shown table as a reader would: goes through all tables of whole numbers that agree with every
 * shown cell, row total, column total and *others*, and gives the first hidden group of one to four people
 * that is the same in all of them; null when there is none. Knows nothing of how the table was hidden.
 */
export function findPinned(table: Table, shown: ShownTable): Cell | null {
	const cells = hiddenCells(table, shown);
	const small = cells.filter(({ row, column }) => isSmall(table.counts[row]![column]!));
	const columnLeft = table.columns.map((_, column) => columnSum(table, shown, column));
	const rowLeft = table.rows.map((key) => rowSum(table, shown, key));
	const canDiffer = (cell: Cell) => {
		const rest = cells.filter((other) => other !== cell);
		const count = table.counts[cell.row]![cell.column]!;
		const search = { cells: [cell, ...rest], columnLeft, rowLeft, not: count };
		return fits(search, 0);
	};
	return small.find((cell) => !canDiffer(cell)) ?? null;
}

interface Search {
	cells: Cell[];
	columnLeft: (number | null)[];
	rowLeft: (number | null)[];
	/** The value that the first cell must not have. */
	not: number;
}

/** Whether the cells from this one on can be filled so that nothing is left over; depth first. */
function fits(search: Search, at: number): boolean {
	const { cells, columnLeft, rowLeft, not } = search;
	if (at === cells.length) return [...columnLeft, ...rowLeft].every((left) => !left);
	const { row, column } = cells[at]!;
	const after = cells.slice(at + 1);
	const most = Math.min(columnLeft[column] ?? 30, rowLeft[row] ?? 30);
	const alone = [
		after.some((cell) => cell.column === column) ? 0 : (columnLeft[column] ?? 0),
		after.some((cell) => cell.row === row) ? 0 : (rowLeft[row] ?? 0)
	];
	for (let count = Math.max(...alone); count <= most; count++) {
		if (at === 0 && count === not) continue;
		take(columnLeft, column, count);
		take(rowLeft, row, count);
		const found = fits(search, at + 1);
		take(columnLeft, column, -count);
		take(rowLeft, row, -count);
		if (found) return true;
	}
	return false;
}

function take(left: (number | null)[], at: number, count: number): void {
	if (left[at] !== null) left[at] = left[at]! - count;
}

function columnSum(table: Table, shown: ShownTable, column: number): number | null {
	const others = shown.others[column]!;
	if (others !== null) return others;
	const total = shown.totals[column]!;
	if (total === null) return null;
	return table.rows.reduce((left, key) => left - (shownCell(shown, key, column) ?? 0), total);
}

function rowSum(table: Table, shown: ShownTable, key: string): number | null {
	const total = shown.rows.find((row) => row.key === key)?.total ?? null;
	if (total === null) return null;
	return table.columns.reduce(
		(left, _, column) => left - (shownCell(shown, key, column) ?? 0),
		total
	);
}

function shownCell(shown: ShownTable, key: string, column: number): number | null {
	return shown.rows.find((row) => row.key === key)?.counts[column] ?? null;
}

function isSmall(people: number): boolean {
	return people > 0 && people < 5;
}
