import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { channelOf } from './contact.ts';
import { messageId } from './signUp.server.ts';

/** Who is told, and what the letter is about besides the registration. */
export interface Told {
	id: string;
	contact: string | null;
	language: string;
}

/** Letters about registrations, in the command's transaction; whoever left no contact is told at the desk. */
export async function tell(
	tx: Context,
	kind: string,
	people: Told[],
	about: Record<string, unknown> = {}
): Promise<void> {
	const rows = people.flatMap(({ id: registration_id, contact, language }) => {
		const channel = channelOf(contact);
		if (!contact || !channel) return [];
		const id = newId();
		return [
			{
				id,
				channel,
				recipient: contact,
				language,
				kind,
				about: JSON.stringify({ registration_id, ...about }),
				message_id: messageId(new URL(tx.centre.public_url).hostname, id),
				created_at: tx.now
			}
		];
	});
	// A statement holds 65,535 values at most.
	for (let from = 0; from < rows.length; from += 1000)
		await tx.db
			.insertInto('outbox')
			.values(rows.slice(from, from + 1000))
			.execute();
}
