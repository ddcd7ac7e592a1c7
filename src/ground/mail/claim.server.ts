import { hostname } from 'node:os';
import type { Selectable } from 'kysely';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { startOfProcess } from '#ground/process.server.ts';
import type { OutboxTable } from '#ground/tables.ts';
import { transaction } from '#ground/transaction.server.ts';
import type { Letter } from './letter.ts';
import { letterFor } from './letter.ts';
import { oneLine } from './smtp.server.ts';

export type OutboxRow = Selectable<OutboxTable>;

export type Claim =
	| { is: 'none' }
	| { is: 'dropped' }
	| { is: 'broken'; row: OutboxRow; error: unknown }
	| { is: 'ready'; row: OutboxRow; letter: Letter; try_id: string };

/** This process, told from a later one with the same number. */
export const holder = `${hostname()} ${process.pid} ${startOfProcess(process.pid)}`;

/**
 * Takes the next waiting mail and marks it *sending* in a commit of its own before anything leaves the
 * house; a worker that dies from here on leaves that mark. `mark: false` only in the negative control.
 */
export async function claim(ctx: Context, now: Date, mark = true): Promise<Claim> {
	let row: OutboxRow | undefined;
	try {
		return await transaction(ctx, async (tx): Promise<Claim> => {
			row = await nextWaiting(tx, now);
			if (!row) return { is: 'none' };
			const letter = await letterFor({ ...tx, now }, row);
			if (!letter) {
				await tx.db
					.updateTable('outbox')
					.set({ dropped_at: now })
					.where('id', '=', row.id)
					.execute();
				return { is: 'dropped' };
			}
			const try_id = newId();
			if (mark) await markSending(tx, row, letter, try_id, now);
			return { is: 'ready', row, letter, try_id };
		});
	} catch (error) {
		// One letter that cannot be made must not hold up those behind it.
		if (!row) throw error;
		return { is: 'broken', row, error };
	}
}

function nextWaiting(tx: Context, now: Date): Promise<OutboxRow | undefined> {
	return tx.db
		.selectFrom('outbox')
		.selectAll()
		.where('channel', '=', 'mail')
		.where('sent_at', 'is', null)
		.where('unclear_at', 'is', null)
		.where('failed_at', 'is', null)
		.where('dropped_at', 'is', null)
		.where('sending_at', 'is', null)
		.where((eb) => eb.or([eb('not_before', 'is', null), eb('not_before', '<=', now)]))
		.orderBy('id')
		.limit(1)
		.forUpdate()
		.skipLocked()
		.executeTakeFirst();
}

async function markSending(
	tx: Context,
	row: OutboxRow,
	letter: Letter,
	try_id: string,
	now: Date
): Promise<void> {
	await tx.db
		.updateTable('outbox')
		.set({
			subject: letter.secret ? null : oneLine(letter.subject),
			body: letter.secret ? null : letter.text,
			sending_at: now,
			sending_by: holder,
			try_id,
			attempts: row.attempts + 1
		})
		.where('id', '=', row.id)
		.execute();
}
