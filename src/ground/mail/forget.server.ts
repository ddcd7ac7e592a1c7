import type { Context } from '#ground/context.ts';

/** Stands where a recipient stood. */
const nobody = '—';

const blank = {
	recipient: nobody,
	subject: null,
	body: null,
	failure: null,
	about: JSON.stringify({})
};

/**
 * Forgets whom letters went to and what they said, in the caller's transaction; that one was sent stays. What
 * still waits is not sent any more. These recipients' letters, all of them.
 */
export async function forgetLettersTo(tx: Context, recipients: string[]): Promise<void> {
	if (recipients.length === 0) return;
	const letters = tx.db.selectFrom('outbox').select('id').where('recipient', 'in', recipients);
	await forget(
		tx,
		(await letters.execute()).map(({ id }) => id)
	);
}

/** The same for letters to these recipients about these rows alone: a household may share a phone. */
export async function forgetLettersAbout(
	tx: Context,
	recipients: string[],
	about: string[]
): Promise<void> {
	if (recipients.length === 0 || about.length === 0) return;
	const letters = await tx.db
		.selectFrom('outbox')
		.select(['id', 'about'])
		.where('recipient', 'in', recipients)
		.execute();
	const own = letters.filter((letter) =>
		Object.values(letter.about as Record<string, unknown>).some((id) => about.includes(String(id)))
	);
	await forget(
		tx,
		own.map(({ id }) => id)
	);
}

async function forget(tx: Context, ids: string[]): Promise<void> {
	if (ids.length === 0) return;
	await tx.db
		.updateTable('outbox')
		.set({ dropped_at: tx.now })
		.where('id', 'in', ids)
		.where('sent_at', 'is', null)
		.execute();
	await tx.db.updateTable('outbox').set(blank).where('id', 'in', ids).execute();
}
