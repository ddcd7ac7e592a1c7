import type { Context } from '#ground/context.ts';
import type { OutboxRow } from './claim.server.ts';
import type { Outcome } from './smtp.server.ts';

/** How often a server may say "later" before staff must decide: with the pauses below about a day. */
const mostTries = 26;

/**
 * Writes down what became of one try. A definite answer counts even when the try was already called
 * unclear; another try's answer changes nothing.
 */
export async function settle(
	ctx: Context,
	row: OutboxRow,
	try_id: string | null,
	outcome: Outcome,
	now: Date
): Promise<void> {
	const update = ctx.db
		.updateTable('outbox')
		.set(changes(row, outcome, now))
		.where('id', '=', row.id)
		.where('sent_at', 'is', null);
	await (try_id ? update.where('try_id', '=', try_id) : update).execute();
}

function changes(row: OutboxRow, outcome: Outcome, now: Date) {
	if (outcome.is === 'sent') return { sent_at: now, unclear_at: null, failure: null };
	const failure = outcome.why;
	if (outcome.is === 'unclear') return { unclear_at: now, failure };
	// An unreachable server says nothing about the letter: it waits as long as it takes.
	const given_up =
		outcome.is === 'refused' || (outcome.is === 'later' && row.attempts + 1 >= mostTries);
	if (given_up) return { failed_at: now, unclear_at: null, failure };
	const not_before = new Date(now.getTime() + pauseMinutes(row.attempts) * 60_000);
	return {
		sending_at: null,
		sending_by: null,
		unclear_at: null,
		not_before,
		failure,
		attempts: row.attempts + 1
	};
}

/** 1, 2, 4 … minutes, at most an hour. */
export function pauseMinutes(tries: number): number {
	return Math.min(60, 2 ** Math.min(tries, 6));
}
