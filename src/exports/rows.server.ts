import { sql } from 'kysely';
import type { Database } from '#ground/database.server.ts';
import type { Cell } from '#ground/documents/cells.ts';
import type { List } from './list.ts';

const pageLong = 1000;

export async function countRows(snapshot: Database, list: List): Promise<number> {
	const counted = await sql<{
		rows: number;
	}>`select count(*)::int as rows from ${list.from}`.execute(snapshot);
	return counted.rows[0]!.rows;
}

/** The rows of a list page by page, as one snapshot holds them; a page is in memory at a time. */
export async function* pagesOf(
	snapshot: Database,
	list: List<unknown>
): AsyncGenerator<Cell[][], void> {
	await sql`declare taken no scroll cursor for
		select ${list.select} from ${list.from} order by ${list.order}`.execute(snapshot);
	for (;;) {
		const { rows } = await sql`fetch ${sql.lit(pageLong)} from taken`.execute(snapshot);
		if (rows.length > 0) yield rows.map((row) => list.cells(row));
		if (rows.length < pageLong) return;
	}
}
