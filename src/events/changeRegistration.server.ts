import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { refuse, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import type { Need } from './event.ts';
import type { Whose } from './places.server.ts';
import { isStaff, lockPlace, refuseGone } from './places.server.ts';
import { whyNotChange } from './rules.ts';

/** Changes how somebody takes part; the place, its code and its turn in the line stay. */
export async function changeRegistration(
	ctx: Context,
	whose: Whose,
	change: { category: string; organisation: string | null; needs: Need[] }
): Promise<void> {
	await transaction(ctx, async (tx) => {
		const { stop, place } = await lockPlace(tx, whose);
		refuseGone(place);
		if (!isStaff(whose)) refuse(whyNotChange(stop, stop.event, tx.now));
		const category = await tx.db
			.selectFrom('category')
			.select('code')
			.where('code', '=', change.category)
			.executeTakeFirst();
		if (!category) throw new Refusal('events.category_unknown', 422);
		const { organisation, needs } = change;
		await tx.db
			.updateTable('registration')
			.set({ category: category.code, organisation, needs })
			.where('id', '=', place.id)
			.execute();
		await happened(tx, 'events.registration_changed', place.id, { stop_id: stop.id });
	});
}

/** After a stop was moved: its holder still comes. Said twice it is said once. */
export async function keepPlace(ctx: Context, secret: string): Promise<void> {
	await transaction(ctx, async (tx) => {
		const { stop, place } = await lockPlace(tx, { secret });
		refuseGone(place);
		if (place.kept_at) return;
		await tx.db
			.updateTable('registration')
			.set({ kept_at: tx.now })
			.where('id', '=', place.id)
			.execute();
		await happened(tx, 'events.place_kept', place.id, { stop_id: stop.id });
	});
}
