import type { House } from '#ground/house.server.ts';
import { contextFor } from '#ground/house.server.ts';
import { Refusal } from '#ground/refusal.ts';
import type { Channel } from './channel.server.ts';
import { letGo } from './listener.server.ts';

/**
 * Ends the listening of those who may no longer: a link taken back, a session ended, a stop cancelled. Those who come
 * with a right of their own are asked one by one, everybody else with one question.
 */
export async function recheck(house: House, channel: Channel): Promise<void> {
	const { slug, subject, view } = channel;
	let anybody: Promise<boolean> | null = null;
	for (const listener of channel.listeners) {
		const may = listener.again
			? holds(listener.again())
			: (anybody ??= holds(view.admit(contextFor(house, slug), subject)));
		if (!(await may)) letGo(listener);
	}
}

/** Only a clear no ends it: while the database is away nobody is sent off, and nobody told that all is well either. */
async function holds(question: Promise<void>): Promise<boolean> {
	try {
		await question;
		return true;
	} catch (no) {
		return !(no instanceof Refusal);
	}
}
