import type { Context } from '#ground/context.ts';
import { enqueue } from '#ground/happening.server.ts';
import { theHouse } from '#ground/house.server.ts';
import { bugFields, log } from '#ground/log.server.ts';
import { claim } from './claim.server.ts';
import { settle } from './settle.server.ts';
import type { Smtp } from './smtp.server.ts';
import { openSmtp } from './smtp.server.ts';

/** What tests set; by default the house's settings and the machine's clock. */
export interface Sending {
	smtp_url?: string | null;
	mail_from?: string;
	/** A run outlasts its context's `now`, so each letter asks the clock. */
	clock?: () => Date;
	/** Only for the negative control: false leaves out the commit that says *sending*. */
	mark?: boolean;
	/** Called when the server has answered, before the answer is written down. */
	answered?: () => Promise<void>;
}

/** A run ends after this long and asks for another, so that a stopping worker need not wait for a thousand letters. */
const runMs = 20_000;

/** Tries that this process holds right now: they are not lost, however long they take. */
export const running = new Set<string>();

/** Sends what waits, one letter after another. Without a mail server everything stays waiting. */
export async function sendWaiting(ctx: Context, sending: Sending = {}): Promise<void> {
	const { settings } = theHouse();
	const url = sending.smtp_url === undefined ? settings.smtp_url : sending.smtp_url;
	if (!url) return;
	const clock = sending.clock ?? (() => new Date());
	const smtp = openSmtp(url, sending.mail_from ?? settings.mail_from);
	const until = performance.now() + runMs;
	try {
		while (performance.now() < until) {
			if (!(await sendNext(ctx, smtp, clock, sending))) return;
		}
		await enqueue(ctx, 'mail.send', {}, { key: 'mail.send' });
	} finally {
		smtp.close();
	}
}

/** False when nothing waits or the server cannot be reached: the run ends. */
async function sendNext(
	ctx: Context,
	smtp: Smtp,
	clock: () => Date,
	sending: Sending
): Promise<boolean> {
	const next = await claim(ctx, clock(), sending.mark);
	if (next.is === 'none') return false;
	if (next.is === 'dropped') return true;
	if (next.is === 'broken') {
		log('mail.broken', { id: next.row.id, letter: next.row.kind, ...bugFields(next.error) });
		await settle(ctx, next.row, null, { is: 'later', why: 'letter' }, clock());
		return true;
	}
	const { row, letter, try_id } = next;
	const { recipient, language, message_id } = row;
	running.add(try_id);
	try {
		const outcome = await smtp.hand({ ...letter, recipient, language, message_id });
		await sending.answered?.();
		await settle(ctx, row, sending.mark === false ? null : try_id, outcome, clock());
		if (outcome.is !== 'sent') log(`mail.${outcome.is}`, { id: row.id, code: code(outcome.why) });
		return outcome.is !== 'unreachable';
	} finally {
		running.delete(try_id);
	}
}

/** Only the code goes to the log: a server's words may quote an address. */
function code(why: string): string {
	return /^(\d{3}( \d\.\d+\.\d+)?|E[A-Z]+)\b/.exec(why)?.[0] ?? 'other';
}
