import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import { keptKinds } from '#ground/retention.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { monthsBefore } from './retention.ts';
import type {} from './tables.ts';

/** Staff ask for the list now instead of on the first of the month. Null: nothing is due. */
export async function listNow(ctx: Context): Promise<string | null> {
	require(ctx, 'people.erase');
	return listDue(ctx);
}

/**
 * Writes down what is due today by the centre's periods. A list that nobody has confirmed yet is made anew; one that
 * is being carried out is left alone. Gives the list's id, or null when nothing is due.
 */
export async function listDue(ctx: Context): Promise<string | null> {
	return transaction(ctx, async (tx) => {
		// Two that list at once wait for each other here; periods stay as they are meanwhile.
		const settings = await tx.db
			.selectFrom('retention')
			.select(['code', 'months'])
			.orderBy('code')
			.forUpdate()
			.execute();
		const id = await emptyList(tx);
		let rows = 0;
		for (const { code, months } of settings)
			if (months !== null && keptKinds.has(code)) rows += await listKind(tx, id, code, months);
		if (rows === 0) {
			await clear(tx, id);
			await tx.db.deleteFrom('destruction').where('id', '=', id).execute();
			return null;
		}
		await happened(tx, 'duties.listed', id, { rows });
		return id;
	});
}

/** The open list without its rows, or a new one. */
async function emptyList(tx: Context): Promise<string> {
	const open = await tx.db
		.selectFrom('destruction')
		.select('id')
		.where('confirmed_at', 'is', null)
		.forUpdate()
		.executeTakeFirst();
	if (!open) {
		const id = newId();
		await tx.db.insertInto('destruction').values({ id, listed_at: tx.now }).execute();
		return id;
	}
	await clear(tx, open.id);
	await tx.db
		.updateTable('destruction')
		.set({ listed_at: tx.now })
		.where('id', '=', open.id)
		.execute();
	return open.id;
}

async function clear(tx: Context, id: string): Promise<void> {
	await tx.db.deleteFrom('destruction_row').where('destruction_id', '=', id).execute();
	await tx.db.deleteFrom('destruction_kind').where('destruction_id', '=', id).execute();
}

async function listKind(tx: Context, id: string, code: string, months: number): Promise<number> {
	const before = monthsBefore(tx.now, months);
	await tx.db
		.insertInto('destruction_kind')
		.values({ destruction_id: id, code, months, before })
		.execute();
	const { numAffectedRows } = await sql`insert into destruction_row (destruction_id, code, row_id)
		select ${id}::uuid, ${code}::text, due.id from (${keptKinds.get(code)!.due(before)}) due`.execute(
		tx.db
	);
	return Number(numAffectedRows ?? 0n);
}
