import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Merge } from '#people/holdings.server.ts';
import { remember, remembered } from '#people/holdings.server.ts';
import type {} from './tables.ts';

// Rows that name a person by their own key: a picture's marks, and the lists that were confirmed.
const named = [
	{ table: 'photo_person', key: 'photo_id', more: ['marked_at', 'marked_by'] },
	{ table: 'photo_check_person', key: 'check_id', more: [] }
] as const;

const columns = ({ key, more }: (typeof named)[number]) =>
	sql.join([key, ...more].map((column) => sql.ref(column)));

/** What names one row comes to name the other; where both stood, one stays, and that both stood is remembered. */
export async function mergeMarks(tx: Context, merge: Merge): Promise<void> {
	const { from, into } = merge;
	for (const one of named) {
		const [table, key] = [sql.table(one.table), sql.ref(one.key)];
		const { rows } = await sql<{ key: string; both: boolean }>`
			select ${key} as key, exists (select from ${table} other
				where other.${key} = own.${key} and other.person_id = ${into}) as both
			from ${table} own where person_id = ${from}`.execute(tx.db);
		await sql`insert into ${table} (person_id, ${columns(one)})
			select ${into}::uuid, ${columns(one)} from ${table} where person_id = ${from}
			on conflict do nothing`.execute(tx.db);
		await sql`delete from ${table} where person_id = ${from}`.execute(tx.db);
		const keys = (both: boolean) => rows.filter((row) => row.both === both).map((row) => row.key);
		await remember(tx, merge, one.table, keys(false));
		await remember(tx, merge, one.table, keys(true), { both: true });
	}
}

/** A mark that was taken away meanwhile is nobody's; the others go back to whom they named. */
export async function takeMarksApart(tx: Context, merge: Merge): Promise<void> {
	const { from, into } = merge;
	for (const one of named) {
		const rows = await remembered(tx, merge, one.table);
		const [table, key] = [sql.table(one.table), sql.ref(one.key)];
		const all = rows.map((row) => row.key);
		const moved = rows.filter(({ was }) => was.moved).map((row) => row.key);
		await sql`insert into ${table} (person_id, ${columns(one)})
			select ${from}::uuid, ${columns(one)} from ${table}
			where person_id = ${into} and ${key} = any(${all}::uuid[])
			on conflict do nothing`.execute(tx.db);
		await sql`delete from ${table}
			where person_id = ${into} and ${key} = any(${moved}::uuid[])`.execute(tx.db);
	}
}
