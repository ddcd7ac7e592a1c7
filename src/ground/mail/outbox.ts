/** The words of the outbox; safe in the browser. */
export const outboxStates = ['waiting', 'sending', 'sent', 'failed', 'unclear', 'dropped'] as const;
export type OutboxState = (typeof outboxStates)[number];

interface Dates {
	sending_at: Date | null;
	sent_at: Date | null;
	failed_at: Date | null;
	unclear_at: Date | null;
	dropped_at: Date | null;
}

/** Where a letter stands, from its dates. */
export function outboxState(row: Dates): OutboxState {
	if (row.sent_at) return 'sent';
	if (row.dropped_at) return 'dropped';
	if (row.failed_at) return 'failed';
	if (row.unclear_at) return 'unclear';
	return row.sending_at ? 'sending' : 'waiting';
}

/** Only what failed or is unclear is sent again, and only by somebody's decision. */
export function whyNotResend(row: Dates): string | null {
	const state = outboxState(row);
	return state === 'failed' || state === 'unclear' ? null : 'mail.not_stuck';
}

/** What left the house, or is just leaving, can no longer be held back. */
export function whyNotDrop(row: Dates): string | null {
	const state = outboxState(row);
	if (state === 'sent' || state === 'sending') return 'mail.already_gone';
	return state === 'dropped' ? 'mail.already_dropped' : null;
}

export function whyNotTell(row: Dates): string | null {
	if (row.sent_at) return 'mail.already_told';
	return row.dropped_at ? 'mail.already_dropped' : null;
}

export function whyNotUntell(row: Dates): string | null {
	return row.sent_at ? null : 'mail.not_told';
}
