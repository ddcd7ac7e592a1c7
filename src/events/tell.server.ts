import type { Context } from '#ground/context.ts';
import type { Language, Texts } from '#ground/language.ts';
import { post } from '#ground/mail/post.server.ts';
import type { About } from '#ground/mail/letter.ts';
import { channelOf } from './contact.ts';

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
	about: About | { was_venue: Texts } = {}
): Promise<void> {
	const rows = people.flatMap(({ id, contact, language }) => {
		const channel = channelOf(contact);
		if (!contact || !channel) return [];
		const whom = { channel, recipient: contact, language: language as Language };
		return [{ ...whom, kind, about: { ...about, registration_id: id } as About }];
	});
	// A statement holds 65,535 values at most.
	for (let from = 0; from < rows.length; from += 1000)
		await post(tx, rows.slice(from, from + 1000));
}
