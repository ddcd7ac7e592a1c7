import type { Context } from '#ground/context.ts';
import { happenedToMany } from '#ground/happening.server.ts';
import type { Texts } from '#ground/language.ts';
import { refuse, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type { Registration } from './places.server.ts';
import { lockPlace } from './places.server.ts';
import { promote } from './promote.server.ts';
import { whyNotSignUpByStaff } from './rules.ts';
import { count } from './stops.server.ts';
import { tell } from './tell.server.ts';

/**
 * Lets somebody in who asked: a place while there is one, else the line, at the place of their arrival. A
 * party that comes all together is let in together.
 */
export async function approve(ctx: Context, registration_id: string): Promise<void> {
	require(ctx, 'registrations.write');
	await transaction(ctx, async (tx) => {
		const { stop, place } = await lockPlace(tx, { registration_id });
		refuse(whyNotSignUpByStaff(stop, stop.event, tx.now));
		const ids = await whoAsked(tx, place);
		const asked = await tx.db
			.updateTable('registration')
			.set({ asked_at: null })
			.where('id', 'in', ids)
			.returning(['id', 'contact', 'language'])
			.execute();
		await count(tx, stop.id, { waiting: asked.length });
		await happenedToMany(
			tx,
			'events.approved',
			ids.map((subject) => ({ subject, detail: { stop_id: stop.id } }))
		);
		await promote(tx, stop, { byHand: true, quiet: ids });
		await tell(tx, 'events.approved', asked);
	});
}

/** Says no to somebody who asked, with a reason that they are told. */
export async function refuseRegistration(
	ctx: Context,
	registration_id: string,
	reason: Texts
): Promise<void> {
	require(ctx, 'registrations.write');
	await transaction(ctx, async (tx) => {
		const { stop, place } = await lockPlace(tx, { registration_id });
		const ids = await whoAsked(tx, place);
		const asked = await tx.db
			.updateTable('registration')
			.set({ refused_at: tx.now, refused_reason: reason })
			.where('id', 'in', ids)
			.returning(['id', 'contact', 'language'])
			.execute();
		await happenedToMany(
			tx,
			'events.refused',
			ids.map((subject) => ({ subject, detail: { stop_id: stop.id } }))
		);
		await tell(tx, 'events.refused', asked);
	});
}

async function whoAsked(tx: Context, place: Registration): Promise<string[]> {
	if (!place.asked_at || place.left_at || place.refused_at) throw new Refusal('events.not_asked');
	if (!place.together || !place.party_id) return [place.id];
	const rows = await tx.db
		.selectFrom('registration')
		.select('id')
		.where('stop_id', '=', place.stop_id)
		.where('party_id', '=', place.party_id)
		.where('asked_at', 'is not', null)
		.where('left_at', 'is', null)
		.where('refused_at', 'is', null)
		.orderBy('arrival')
		.execute();
	return rows.map(({ id }) => id);
}
