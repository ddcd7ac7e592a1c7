import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { limit } from '#ground/limit.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { refuse, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import type { Participant } from '#join/participant.server.ts';
import { given, isWaiting, whyNotAsk } from './floor.ts';
import { putInQueue } from './putInQueue.server.ts';
import { oftenOf } from './leaveQueue.server.ts';
import { lockFloor } from './turns.server.ts';

/**
 * Somebody in the hall asks for the floor from a phone and gets one place in the queue, however often they ask; answers
 * with it. `id` is made by the page, so that the form sent twice is one request.
 */
export async function askForFloor(
	ctx: Context,
	participant: Participant,
	{ id }: { id: string }
): Promise<{ turn_id: string }> {
	const { stop_id } = participant;
	await limit(ctx, oftenOf(participant));
	return transaction(ctx, async (tx) => {
		const floor = await lockFloor(tx, stop_id);
		const own = floor.turns.filter(({ participant_id }) => participant_id === participant.id);
		const before = own.find((turn) => turn.id === id || (turn.kind === 'asked' && isWaiting(turn)));
		if (before) return { turn_id: before.id };
		// Copied from somebody else's page, or of a turn that was left: it is as good as none.
		await refuseTaken(tx, id);
		const waiting = floor.turns.filter((turn) => turn.kind === 'asked' && isWaiting(turn));
		refuse(whyNotAsk(floor, waiting.length));
		await putInQueue(tx, stop_id, {
			id,
			kind: 'asked',
			participant_id: participant.id,
			category: participant.category,
			seconds: given.asked
		});
		await happened(tx, 'hall.asked', id, { stop_id, participant_id: participant.id });
		await changed(tx, stop_id);
		return { turn_id: id };
	});
}

async function refuseTaken(tx: Context, id: string): Promise<void> {
	const taken = tx.db.selectFrom('floor_turn').select('id').where('id', '=', id);
	if (await taken.executeTakeFirst()) throw new Refusal('ground.unusable', 422);
}
