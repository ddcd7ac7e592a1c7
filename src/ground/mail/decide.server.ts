import type { Context } from '#ground/context.ts';
import { enqueue, happened } from '#ground/happening.server.ts';
import { found, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import type { OutboxRow } from './claim.server.ts';
import { letterFor } from './letter.ts';
import { whyNotDrop, whyNotResend, whyNotTell, whyNotUntell } from './outbox.ts';

type Change = Partial<OutboxRow>;

/** Puts a letter that failed or is unclear back among the waiting; the try's mark stays, so a late answer still counts. */
export async function resend(ctx: Context, id: string): Promise<void> {
	await decide(ctx, id, 'mail', 'mail.resent', whyNotResend, () => ({
		unclear_at: null,
		failed_at: null,
		sending_at: null,
		sending_by: null,
		not_before: null,
		failure: null,
		attempts: 0
	}));
}

/** Takes a letter or a call off the list for good. */
export async function drop(ctx: Context, id: string): Promise<void> {
	await decide(ctx, id, null, 'mail.dropped', whyNotDrop, () => ({ dropped_at: ctx.now }));
}

/** Somebody was told by phone: what was said is kept with it. */
export async function tell(ctx: Context, id: string): Promise<void> {
	await decide(ctx, id, 'call', 'mail.told', whyNotTell, async (tx, row) => {
		const said = await letterFor(tx, row);
		const kept = said && !said.secret ? said : null;
		return {
			sent_at: tx.now,
			told_by: tx.visitor.account_id,
			subject: kept?.subject ?? null,
			body: kept?.text ?? null
		};
	});
}

/** Takes a wrong tick back: the call waits again. */
export async function untell(ctx: Context, id: string): Promise<void> {
	await decide(ctx, id, 'call', 'mail.untold', whyNotUntell, () => ({
		sent_at: null,
		told_by: null,
		subject: null,
		body: null
	}));
}

async function decide(
	ctx: Context,
	id: string,
	channel: 'mail' | 'call' | null,
	kind: string,
	whyNot: (row: OutboxRow) => string | null,
	change: (tx: Context, row: OutboxRow) => Promise<Change> | Change
): Promise<void> {
	await transaction(ctx, async (tx) => {
		const locked = await tx.db
			.selectFrom('outbox')
			.selectAll()
			.where('id', '=', id)
			.forUpdate()
			.executeTakeFirst();
		const row = found(locked);
		if (channel !== null) found(row.channel === channel ? row : null);
		refuse(whyNot(row));
		await tx.db
			.updateTable('outbox')
			.set((await change(tx, row)) as object)
			.where('id', '=', id)
			.execute();
		await happened(tx, kind, id);
		if (kind === 'mail.resent') await enqueue(tx, 'mail.send', {}, { key: 'mail.send' });
	});
}
