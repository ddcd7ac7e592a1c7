import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { KeptKind } from '#ground/retention.server.ts';
import { keptKinds } from '#ground/retention.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { makeAct } from './makeAct.server.ts';
import { monthsBefore } from './retention.ts';
import type {} from './tables.ts';

/** Small enough that nobody at the desk waits behind it. */
export const batchSize = 500;

/** Carries a confirmed list out, batch by batch, and makes its act. Broken off, the next run goes on from there. */
export async function destroyListed(ctx: Context, id: string): Promise<void> {
	while (await destroyBatch(ctx, id));
}

/** Lists that somebody confirmed and that are not carried out to the end: what a lost nudge left behind. */
export async function destroyUnfinished(ctx: Context): Promise<void> {
	const lists = await ctx.db
		.selectFrom('destruction')
		.select('id')
		.where('confirmed_at', 'is not', null)
		.where('finished_at', 'is', null)
		.orderBy('id')
		.execute();
	for (const { id } of lists) await destroyListed(ctx, id);
}

/** One batch of one kind in one transaction; false when there is nothing left to do. */
export async function destroyBatch(ctx: Context, id: string): Promise<boolean> {
	return transaction(ctx, async (tx) => {
		const list = await tx.db
			.selectFrom('destruction')
			.select(['id', 'confirmed_at', 'confirmed_by', 'finished_at'])
			.where('id', '=', id)
			.forUpdate()
			.executeTakeFirst();
		if (!list?.confirmed_at || list.finished_at) return false;
		const next = await nextRows(tx, id);
		if (!next) {
			await makeAct(tx, { ...list, confirmed_at: list.confirmed_at });
			return false;
		}
		const gone = await destroyDue(tx, id, next.code, next.ids);
		await settle(tx, id, next, gone);
		return true;
	});
}

async function nextRows(tx: Context, id: string): Promise<{ code: string; ids: string[] } | null> {
	const rows = await tx.db
		.selectFrom('destruction_row')
		.select(['code', 'row_id'])
		.where('destruction_id', '=', id)
		.where('settled_at', 'is', null)
		.orderBy('code')
		.orderBy('row_id')
		.limit(batchSize)
		.execute();
	const code = rows[0]?.code;
	if (code === undefined) return null;
	return { code, ids: rows.filter((row) => row.code === code).map(({ row_id }) => row_id) };
}

/** Destroys those of the rows that are due even now; gives their ids. */
async function destroyDue(tx: Context, id: string, code: string, ids: string[]): Promise<string[]> {
	const kind = keptKinds.get(code);
	const before = await boundary(tx, id, code);
	if (!kind || !before) return [];
	// First held, then looked at: what came back while we waited is seen by a statement that begins after.
	await kind.lock(tx, ids);
	const due = await stillDue(tx, kind, before, ids);
	if (due.length > 0) await kind.destroy(tx, due);
	return due;
}

/** The moment of the list, or an earlier one when the centre has lengthened the time since; null: kept for good now. */
async function boundary(tx: Context, id: string, code: string): Promise<Date | null> {
	const row = await tx.db
		.selectFrom('destruction_kind')
		.innerJoin('retention', 'retention.code', 'destruction_kind.code')
		.select(['destruction_kind.before', 'retention.months'])
		.where('destruction_id', '=', id)
		.where('destruction_kind.code', '=', code)
		.executeTakeFirst();
	if (!row || row.months === null) return null;
	const today = monthsBefore(tx.now, row.months);
	return today < row.before ? today : row.before;
}

async function stillDue(
	tx: Context,
	kind: KeptKind,
	before: Date,
	ids: string[]
): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		select due.id from (${kind.due(before)}) due where due.id = any(${ids}::uuid[])`.execute(tx.db);
	return rows.map((row) => row.id);
}

async function settle(
	tx: Context,
	id: string,
	{ code, ids }: { code: string; ids: string[] },
	gone: string[]
): Promise<void> {
	await sql`update destruction_row set settled_at = ${tx.now}, destroyed = row_id = any(${gone}::uuid[])
		where destruction_id = ${id} and code = ${code} and row_id = any(${ids}::uuid[])`.execute(tx.db);
}
