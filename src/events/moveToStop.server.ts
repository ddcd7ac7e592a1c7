import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newCode, newId, newSecret } from '#ground/ids.ts';
import { found, refuse, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import type { Outcome } from './event.ts';
import { placeState } from './event.ts';
import { freePlace } from './leave.server.ts';
import type { Registration, Whose } from './places.server.ts';
import { isStaff, placeOf, refuseGone } from './places.server.ts';
import { promote } from './promote.server.ts';
import { whyNotChange, whyNotRegister, whyNotSignUpByStaff } from './rules.ts';
import type { LockedStop } from './stops.server.ts';
import { count, lockStop, lockStops } from './stops.server.ts';
import { tell } from './tell.server.ts';

/**
 * Takes somebody to another stop of the same event, as the last to arrive there. The old place is kept
 * until the new one is given: at once while there is room, else when the line there has moved up.
 */
export async function moveToStop(
	ctx: Context,
	whose: Whose,
	to_stop_id: string
): Promise<{ code: string; secret: string; outcome: Outcome }> {
	return transaction(ctx, async (tx) => {
		const { stop_id } = await placeOf(tx, whose);
		if (stop_id === to_stop_id) throw new Refusal('events.already_there');
		const stops = await lockStops(tx, [stop_id, to_stop_id]);
		const from = found(stops.find(({ id }) => id === stop_id));
		const to = found(stops.find(({ id }) => id === to_stop_id));
		const place = await placeOf(tx, whose);
		await refuseMove(tx, { from, to, place, byStaff: isStaff(whose) });
		const moved = await newPlace(tx, to, place);
		await happened(tx, 'events.moved_to_stop', moved.id, {
			from: place.id,
			stop_id: to.id,
			outcome: moved.outcome
		});
		await tell(tx, 'events.ticket', [moved]);
		if (moved.outcome === 'confirmed') {
			await freePlace(tx, from, place);
			await promote(tx, from);
		}
		return { code: moved.code, secret: moved.secret, outcome: moved.outcome };
	});
}

async function refuseMove(
	tx: Context,
	move: { from: LockedStop; to: LockedStop; place: Registration; byStaff: boolean }
): Promise<void> {
	const { from, to, place, byStaff } = move;
	refuseGone(place);
	if (placeState(place) === 'asked') throw new Refusal('events.not_approved_yet');
	if (from.event_id !== to.event_id) throw new Refusal('events.other_event');
	if (!byStaff) refuse(whyNotChange(from, from.event, tx.now));
	refuse((byStaff ? whyNotSignUpByStaff : whyNotRegister)(to, to.event, tx.now));
	const there = await tx.db
		.selectFrom('registration')
		.select(['stop_id', 'moved_from'])
		.where((where) =>
			where.or([
				where('moved_from', '=', place.id),
				where.and([where('stop_id', '=', to.id), where('person_id', '=', place.person_id)])
			])
		)
		.where('left_at', 'is', null)
		.where('refused_at', 'is', null)
		.executeTakeFirst();
	if (there)
		throw new Refusal(there.stop_id === to.id ? 'events.already_there' : 'events.already_moving');
}

async function newPlace(tx: Context, to: LockedStop, place: Registration) {
	const outcome: Outcome = to.waiting === 0 && to.taken < to.capacity ? 'confirmed' : 'waiting';
	const moved = {
		id: newId(),
		stop_id: to.id,
		person_id: place.person_id,
		arrival: to.arrivals + 1,
		code: newCode(8),
		secret: newSecret(),
		content_hash: place.content_hash,
		category: place.category,
		organisation: place.organisation,
		needs: place.needs,
		contact: place.contact,
		language: place.language,
		source: place.source,
		photo_allowed: place.photo_allowed,
		registered_at: tx.now,
		first_outcome: outcome,
		moved_from: place.id,
		confirmed_at: outcome === 'confirmed' ? tx.now : null
	};
	await tx.db.insertInto('registration').values(moved).execute();
	await copyGuardian(tx, place.id, moved.id);
	await count(tx, to.id, {
		taken: outcome === 'confirmed' ? 1 : 0,
		waiting: outcome === 'waiting' ? 1 : 0,
		arrivals: 1
	});
	return { ...moved, outcome };
}

/** A guardian agreed to the event, not to the place: what they said holds at the other stop too. */
async function copyGuardian(tx: Context, from: string, to: string): Promise<void> {
	const guardian = await tx.db
		.selectFrom('guardian')
		.selectAll()
		.where('registration_id', '=', from)
		.executeTakeFirst();
	if (!guardian) return;
	await tx.db
		.insertInto('guardian')
		.values({ ...guardian, registration_id: to, secret: newSecret() })
		.execute();
}

/** After the line at the new stop has given a place: the old one is free for others. Twice changes nothing. */
export async function releaseOldPlace(ctx: Context, registration_id: string): Promise<void> {
	await transaction(ctx, async (tx) => {
		const old = await tx.db
			.selectFrom('registration as moved')
			.innerJoin('registration as old', 'old.id', 'moved.moved_from')
			.selectAll('old')
			.where('moved.id', '=', registration_id)
			.where('moved.confirmed_at', 'is not', null)
			.executeTakeFirst();
		if (!old) return;
		const stop = await lockStop(tx, old.stop_id);
		const place = await again(tx, old.id);
		if (place.left_at || place.refused_at) return;
		await freePlace(tx, stop, place);
		await promote(tx, stop);
	});
}

async function again(tx: Context, id: string): Promise<Registration> {
	return tx.db
		.selectFrom('registration')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
}

/** Moves whose old place is still held though the new one is given: what a lost job left behind. */
export async function unreleased(ctx: Context): Promise<string[]> {
	const rows = await ctx.db
		.selectFrom('registration as moved')
		.innerJoin('registration as old', 'old.id', 'moved.moved_from')
		.select('moved.id')
		.where('moved.left_at', 'is', null)
		.where('moved.refused_at', 'is', null)
		.where('moved.confirmed_at', 'is not', null)
		.where('old.left_at', 'is', null)
		.where('old.refused_at', 'is', null)
		.limit(200)
		.execute();
	return rows.map(({ id }) => id);
}
