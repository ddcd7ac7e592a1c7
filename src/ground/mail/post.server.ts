import type { Context } from '#ground/context.ts';
import { enqueue } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import type { Language } from '#ground/language.ts';
import type { About } from './letter.ts';

export interface Post {
	/** `mail` to an address, `call` to a phone by the centre's staff. */
	channel: 'mail' | 'call';
	recipient: string;
	language: Language;
	/** The letter's name, registered with `letter()`. */
	kind: string;
	about: About;
	not_before?: Date | null;
}

/**
 * Writes what is to be said to somebody, in the caller's transaction, and nudges the sender once; returns
 * the rows' ids. Nothing is sent when the transaction rolls back, and nothing is lost when it commits.
 */
export async function post(tx: Context, rows: Post[]): Promise<string[]> {
	if (rows.length === 0) return [];
	const written = rows.map((row) => outboxRow(tx, row));
	await tx.db.insertInto('outbox').values(written).execute();
	// A later nudge replaces a waiting one: many letters, one run.
	if (rows.some(({ channel }) => channel === 'mail'))
		await enqueue(tx, 'mail.send', {}, { key: 'mail.send' });
	return written.map(({ id }) => id);
}

function outboxRow(tx: Context, { about, not_before, ...row }: Post) {
	const id = newId();
	return {
		...row,
		id,
		about: JSON.stringify(about),
		// Fixed here and never again: a mail server that gets the letter twice can tell.
		message_id: `<${id}@${new URL(tx.centre.public_url).hostname}>`,
		created_at: tx.now,
		not_before: not_before ?? null
	};
}
