import { sql } from 'kysely';
import type { Context } from './context.ts';
import { newId } from './ids.ts';

/** What a happening may carry besides its subject: ids, codes and numbers, never a name or contact. */
export type Detail = Record<string, string | number | boolean | null | string[]>;

/**
 * Writes down what happened and, in the same transaction, the job that tells the listeners: whatever
 * follows (mail, live screens, figures) hangs on this row, and a roll-back takes both away.
 */
export async function happened(
	tx: Context,
	kind: string,
	subject: string | null,
	detail: Detail = {}
): Promise<void> {
	await happenedToMany(tx, kind, [{ subject, detail }]);
}

/** The same for a batch: one row each, one job for all. */
export async function happenedToMany(
	tx: Context,
	kind: string,
	rows: { subject: string | null; detail?: Detail }[]
): Promise<void> {
	if (rows.length === 0) return;
	const happenings = rows.map(({ subject, detail }) => ({
		id: newId(),
		kind,
		at: tx.now,
		by_account: tx.visitor.account_id,
		subject,
		detail: JSON.stringify(detail ?? {}),
		request_id: tx.request_id
	}));
	await tx.db.insertInto('happening').values(happenings).execute();
	await enqueue(tx, 'happened', { kind, happenings: happenings.map(({ id }) => id) });
}

/** Puts a job for this centre into the queue, in the caller's transaction. `key` replaces a waiting job of that key. */
export async function enqueue(
	tx: Context,
	task: string,
	payload: Record<string, unknown>,
	when: { at?: Date; key?: string } = {}
): Promise<void> {
	const at = when.at ?? null;
	await sql`select commons.enqueue(${task}, ${JSON.stringify(payload)}::json, ${at}::timestamptz, ${when.key ?? null})`.execute(
		tx.db
	);
}
