import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { found, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { dayKey } from '#kazakh/dates.ts';
import { require } from '#people/rights.ts';
import type {} from '#events/tables.ts';
import { lockPhotoStop } from './lockPhotoStop.server.ts';
import { takeDown } from './takeDown.server.ts';

export interface Decision {
	request_id: string;
	decision: 'take_down' | 'refuse';
	/** Of a refusal: whoever asked reads it. */
	reason: string;
}

/** Decides on a request to take a picture down: done, or refused with a reason. Decided it stays. */
export async function decideRemoval(
	ctx: Context,
	stop_id: string,
	{ request_id, decision, reason }: Decision
): Promise<void> {
	require(ctx, 'photos.publish');
	if (decision === 'refuse' && reason === '') throw new Refusal('photos.reason_missing', 422);
	await transaction(ctx, async (tx) => {
		await lockPhotoStop(tx, stop_id);
		const row = tx.db.selectFrom('photo_request').selectAll().where('id', '=', request_id);
		const request = found(await row.where('stop_id', '=', stop_id).executeTakeFirst());
		if (request.done_at || request.refused_at) throw new Refusal('photos.request_decided');
		if (decision === 'take_down' && request.photo_id)
			await takeDown(tx, [request.photo_id], 'asked');
		const outcome =
			decision === 'take_down'
				? { done_at: tx.now }
				: { refused_at: tx.now, refused_reason: reason };
		await tx.db
			.updateTable('photo_request')
			.set({ ...outcome, decided_by: tx.visitor.account_id })
			.where('id', '=', request_id)
			.execute();
		const refused = decision === 'refuse';
		await happened(tx, 'photos.removal_decided', request_id, { stop_id, refused });
	});
}

/** Requests that wait, the nearest day first: of all stops, or of one. */
export async function removalRequests(ctx: Context, stop_id?: string) {
	require(ctx, 'photos.write');
	let query = ctx.db
		.selectFrom('photo_request')
		.innerJoin('stop', 'stop.id', 'photo_request.stop_id')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.select(['photo_request.id', 'photo_id', 'photo_request.stop_id', 'text', 'asked_at', 'due_on'])
		.select(['event.slug', 'event.title'])
		.where('done_at', 'is', null)
		.where('refused_at', 'is', null)
		.orderBy('due_on')
		.orderBy('photo_request.id')
		.limit(200);
	if (stop_id) query = query.where('photo_request.stop_id', '=', stop_id);
	return { requests: await query.execute(), today: dayKey(ctx.now, ctx.centre.zone) };
}
