import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import type { Texts } from '#ground/language.ts';
import { Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { lockSlugs } from './desk-slug.server.ts';
import { setAgenda } from './setAgenda.server.ts';
import type { TurnGiven } from './setAgenda.server.ts';
import { setSpeakers } from './setSpeakers.server.ts';
import type { SpeakerGiven } from './setSpeakers.server.ts';
import { addStop } from './addStop.server.ts';
import type { StopGiven } from './addStop.server.ts';
import type { Kind } from './event.ts';

export interface EventGiven {
	/** Small Latin letters, digits and hyphens: the public address. */
	slug: string;
	kind: Kind;
	title: Texts;
	lead?: Texts;
	about?: Texts;
	by_approval?: boolean;
	open_from_14?: boolean;
	project_id?: string | null;
	/** What of the contract it counts for. */
	plan_line_ids?: string[];
}

/** A draft that only staff see. */
export async function makeEvent(
	ctx: Context,
	given: EventGiven & { stops?: StopGiven[]; speakers?: SpeakerGiven[]; agenda?: TurnGiven[] }
): Promise<{ event_id: string; stop_ids: string[] }> {
	require(ctx, 'events.write');
	const { plan_line_ids = [], stops = [], speakers, agenda, ...event } = given;
	return transaction(ctx, async (tx) => {
		await refuseTakenSlug(tx, event.slug);
		const event_id = newId();
		await tx.db
			.insertInto('event')
			.values({ ...event, id: event_id, created_at: tx.now, created_by: tx.visitor.account_id })
			.execute();
		await setPlanLines(tx, event_id, plan_line_ids);
		await happened(tx, 'events.made', event_id);
		if (speakers) await setSpeakers(tx, event_id, speakers);
		if (agenda) await setAgenda(tx, { event_id }, agenda);
		const stop_ids: string[] = [];
		for (const stop of stops) stop_ids.push(await addStop(tx, event_id, stop));
		return { event_id, stop_ids };
	});
}

/** A slug of ours and of nobody else's. */
export async function refuseTakenSlug(tx: Context, slug: string, own?: string): Promise<void> {
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) throw new Refusal('events.slug_wrong', 422);
	await lockSlugs(tx);
	const there = await tx.db
		.selectFrom('event')
		.select('id')
		.where('slug', '=', slug)
		.executeTakeFirst();
	if (there && there.id !== own) throw new Refusal('events.slug_taken');
}

export async function setPlanLines(tx: Context, event_id: string, ids: string[]): Promise<void> {
	await tx.db.deleteFrom('event_plan_line').where('event_id', '=', event_id).execute();
	if (ids.length === 0) return;
	const rows = ids.map((plan_line_id) => ({ event_id, plan_line_id }));
	await tx.db.insertInto('event_plan_line').values(rows).execute();
}
