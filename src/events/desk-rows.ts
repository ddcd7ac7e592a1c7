/** What a button in a list that is being written asks for: "up.2", "down.0", "remove.1", "add". */
export interface Press {
	does: 'add' | 'up' | 'down' | 'remove';
	row: number;
}

export function pressOf(text: unknown): Press | null {
	const [, does, row] =
		/^(add|up|down|remove)(?:\.(\d{1,2}))?$/.exec(typeof text === 'string' ? text : '') ?? [];
	return does ? { does: does as Press['does'], row: Number(row ?? 0) } : null;
}

/** The list after one press; nothing typed in other rows changes. A press that leads nowhere changes nothing. */
export function rearranged<Row>(rows: Row[], { does, row }: Press, empty: Row): Row[] {
	if (does === 'add') return [...rows, empty];
	if (row >= rows.length) return rows;
	if (does === 'remove') return rows.filter((_, index) => index !== row);
	const other = does === 'up' ? row - 1 : row + 1;
	if (other < 0 || other >= rows.length) return rows;
	return rows.with(row, rows[other]!).with(other, rows[row]!);
}

/** Where the same row stands after the press: the page comes back to it, so that keys go on from there. */
export function rowAfter(length: number, { does, row }: Press): number {
	if (does === 'add') return length;
	if (does === 'remove') return Math.max(0, Math.min(row, length - 2));
	return Math.min(Math.max(0, does === 'up' ? row - 1 : row + 1), length - 1);
}
