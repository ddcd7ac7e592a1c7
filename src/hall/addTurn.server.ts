import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { newId } from '#ground/ids.ts';
import { found } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { given, isWaiting } from './floor.ts';
import type { AddedKind } from './floor.ts';
import type { Asked } from './putInQueue.server.ts';
import { putInQueue } from './putInQueue.server.ts';
import type { Turn } from './turns.server.ts';
import { lockFloor } from './turns.server.ts';

export interface Added {
	/** Made by the page: the same form sent twice adds one. */
	id: string;
	kind: AddedKind;
	name: string;
	category: string;
}

/** The moderator adds somebody who raised a hand in the hall: to the queue, to a point of order or to a short reply. */
export async function addTurn(ctx: Context, stop_id: string, added: Added): Promise<void> {
	require(ctx, 'floor.moderate', stop_id);
	await transaction(ctx, async (tx) => {
		await lockFloor(tx, stop_id);
		const before = tx.db.selectFrom('floor_turn').select('id').where('id', '=', added.id);
		if (await before.executeTakeFirst()) return;
		await add(tx, stop_id, { ...added, seconds: given[added.kind] });
	});
}

/** Somebody who has had a turn gets a short reply, before the queue. While one of theirs waits another is not added. */
export async function addReply(
	ctx: Context,
	stop_id: string,
	{ of }: { of: string }
): Promise<void> {
	require(ctx, 'floor.moderate', stop_id);
	await transaction(ctx, async (tx) => {
		const { turns } = await lockFloor(tx, stop_id);
		const { who, participant_id, name, post, category } = found(turns.find(({ id }) => id === of));
		const isTheirs = (turn: Turn) => (who === null ? turn.id === of : turn.who === who);
		if (turns.some((turn) => turn.kind === 'reply' && isWaiting(turn) && isTheirs(turn))) return;
		await add(tx, stop_id, {
			id: newId(),
			kind: 'reply',
			seconds: given.reply,
			participant_id,
			name: participant_id ? null : name,
			post,
			category
		});
	});
}

async function add(tx: Context, stop_id: string, asked: Asked): Promise<void> {
	await putInQueue(tx, stop_id, asked);
	await happened(tx, 'hall.added', asked.id, { stop_id });
	await changed(tx, stop_id);
}
