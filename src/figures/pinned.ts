/** What a reader knows: all shown cells, each column's sum, and the sums of the rows in `shown`. */
export interface Known {
	counts: number[][];
	/** By column: rows whose cell is hidden. */
	hidden: Set<number>[];
	shown: Set<number>;
}

/**
 * Whether the shown sums leave only one value for a hidden cell, or with `column` null for a row's total.
 *
 * Another table with the same sums differs from this one by a closed walk over hidden cells, one up, the
 * next down; a cell at 0 cannot go down. Rows whose total is not shown are one place where a walk may start
 * and end. So the question is a search for a way, not a system of equations.
 */
export function isPinned(known: Known, row: number, column: number | null): boolean {
	if (column === null) return !canMoveTotal(known, row);
	return !canRise(known, row, column) && !canFall(known, row, column);
}

type Place = `r${number}` | `c${number}` | 'free';

/** One more here: then one less in this column, and so on until the way comes back to this row. */
function canRise(known: Known, row: number, column: number): boolean {
	return isWay(known, `c${column}`, place(known, row), { row, column });
}

function canFall(known: Known, row: number, column: number): boolean {
	if (known.counts[row]![column] === 0) return false;
	return isWay(known, place(known, row), `c${column}`, { row, column });
}

/** A total that is not shown moves when people can go from this row to another such row, or come from it. */
function canMoveTotal(known: Known, row: number): boolean {
	const alone = { ...known, shown: new Set(known.shown) };
	// Split this row off from the other free ones.
	alone.shown.add(row);
	const others = known.counts.map((_, other) => other).filter((other) => !alone.shown.has(other));
	// Alone it is what the other totals leave of the whole.
	if (others.length === 0) return false;
	return isWay(alone, `r${row}`, 'free', null) || isWay(alone, 'free', `r${row}`, null);
}

function place(known: Known, row: number): Place {
	return known.shown.has(row) ? `r${row}` : 'free';
}

/** From a row one goes to a column by a cell that rises, from a column to a row by a cell that falls. */
function isWay(
	known: Known,
	from: Place,
	to: Place,
	without: { row: number; column: number } | null
): boolean {
	const seen = new Set<Place>([from]);
	const open: Place[] = [from];
	while (open.length > 0) {
		for (const next of steps(known, open.pop()!, without)) {
			if (next === to) return true;
			if (!seen.has(next)) open.push(next);
			seen.add(next);
		}
	}
	return false;
}

function steps(known: Known, at: Place, without: { row: number; column: number } | null): Place[] {
	const next: Place[] = [];
	known.hidden.forEach((rows, column) => {
		for (const row of rows) {
			if (without?.row === row && without.column === column) continue;
			const [here, there]: [Place, Place] = [place(known, row), `c${column}`];
			if (at === here) next.push(there);
			if (at === there && known.counts[row]![column]! > 0) next.push(here);
		}
	});
	return next;
}
