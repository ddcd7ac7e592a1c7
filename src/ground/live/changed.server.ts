import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type {} from '#ground/tables.ts';

/** Where every process listens: `<centre> <subject> <version>`, sent by PostgreSQL when the change is committed. */
export const liveChannel = 'arna_live';

/**
 * Says that what is shown live of a subject (a stop) is another from this transaction's end on; gives its new version.
 * The row stays locked until then, so changes of one subject stand in one order. Called last by every command that
 * changes what phones, screens or consoles show: a lock taken after it could wait for one who waits for it.
 */
export async function changed(tx: Context, subject: string): Promise<number> {
	if (!tx.db.isTransaction) throw new Error('a change belongs into its transaction');
	// Never below the clock: after a backup was brought back, a phone that saw later versions must not take new ones for old.
	const { rows } = await sql<{ version: string }>`with raised as (
			insert into live (subject, version) values (${subject}, ${clock})
			on conflict (subject) do update set version = greatest(live.version + 1, ${clock})
			returning version)
		select version, pg_notify(${liveChannel}, ${`${tx.centre.slug} ${subject} `} || version) from raised`.execute(
		tx.db
	);
	return Number(rows[0]!.version);
}

const clock = sql`(extract(epoch from clock_timestamp()) * 1000)::bigint`;
