import type { House } from '#ground/house.server.ts';
import { contextFor } from '#ground/house.server.ts';
import { Refusal } from '#ground/refusal.ts';
import type { Channel } from './channel.server.ts';
import type { Listener } from './listener.server.ts';
import { letGo } from './listener.server.ts';

/**
 * Ends the listening of those who may no longer: a link taken back, a session ended, a phone put out, a stop cancelled.
 * Those with a key are asked for with one question, those who come with a right of their own one by one.
 */
export async function recheck(house: House, channel: Channel): Promise<void> {
	const { slug, subject, view } = channel;
	const all = [...channel.listeners];
	const keys = [...new Set(all.map(({ key }) => key).filter((key) => key !== null))];
	const still =
		keys.length > 0
			? await asked(view.still(contextFor(house, slug), subject, keys), new Set(keys))
			: null;
	for (const listener of all) if (!(await mayStay(listener, still))) letGo(listener);
}

async function mayStay({ key, again }: Listener, still: Set<string> | null): Promise<boolean> {
	if (key !== null) return still?.has(key) ?? false;
	return (
		(await asked(
			again!().then(() => true),
			true
		)) ?? false
	);
}

/** Only a clear no ends it: while the database is away nobody is sent off, and nobody told that all is well either. */
async function asked<Answer>(question: Promise<Answer>, unknown: Answer): Promise<Answer | null> {
	try {
		return await question;
	} catch (no) {
		return no instanceof Refusal ? null : unknown;
	}
}
