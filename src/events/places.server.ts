import type { Context } from '#ground/context.ts';
import { found, Refusal } from '#ground/refusal.ts';
import type { Selectable } from 'kysely';
import type { RegistrationTable } from './tables.ts';
import type { LockedStop } from './stops.server.ts';
import { lockStop } from './stops.server.ts';
import { placeState } from './event.ts';
import { require } from '#people/rights.ts';

/** Whose place: its owner shows the link's secret; staff name the registration and need the right. */
export type Whose = { secret: string } | { registration_id: string };

export type Registration = Selectable<RegistrationTable>;

/** The registration and its stop, locked; read again under the lock, for it may have changed while we waited. */
export async function lockPlace(
	tx: Context,
	whose: Whose
): Promise<{ stop: LockedStop; place: Registration }> {
	const { stop_id } = await placeOf(tx, whose);
	const stop = await lockStop(tx, stop_id);
	return { stop, place: await placeOf(tx, whose) };
}

/** Without the lock. Refuses staff without the right; a wrong secret looks like a missing page. */
export async function placeOf(ctx: Context, whose: Whose): Promise<Registration> {
	if ('registration_id' in whose) require(ctx, 'registrations.write');
	const [column, value] =
		'secret' in whose
			? (['secret', whose.secret] as const)
			: (['id', whose.registration_id] as const);
	return found(
		await ctx.db.selectFrom('registration').selectAll().where(column, '=', value).executeTakeFirst()
	);
}

/** Refuses who has neither a place nor a turn in the line any more. */
export function refuseGone(place: Registration): void {
	const state = placeState(place);
	if (state === 'left' || state === 'refused') throw new Refusal('events.no_place_here');
}

export function isStaff(whose: Whose): boolean {
	return 'registration_id' in whose;
}

/** A row by its id, for a command that has asked for the right; the caller holds the stop's lock. */
export async function placeById(tx: Context, id: string): Promise<Registration> {
	return tx.db
		.selectFrom('registration')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
}
