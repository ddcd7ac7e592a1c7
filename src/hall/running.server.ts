import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { Refusal } from '#ground/refusal.ts';
import { usedMs } from './floor.ts';
import { putInQueue } from './putInQueue.server.ts';
import type {} from './tables.ts';
import type { Floor, Turn } from './turns.server.ts';

// What passing, putting back and ending share. The caller holds the floor's lock.

/** The other moderator was quicker: says who has the floor now, or that nobody has. */
export function refuseStale(floor: Floor, running: Turn | null, seen: string | null): void {
	if ((running?.id ?? null) === seen) return;
	if (running === null) throw new Refusal('hall.ended_already');
	throw new Refusal('hall.passed_already', 409, { name: running.name ?? '—' });
}

/** Who pressed: the account, or the helper's link. */
export function passerOf({ visitor }: Context): string | null {
	return visitor.account_id ?? visitor.stop?.link_id ?? null;
}

/** Ends a turn; a pause that was still on is counted. Gives the moment: never before it began, however long we waited for the lock. */
export async function endTurnOf(tx: Context, turn: Turn): Promise<Date> {
	const at = new Date(Math.max(Number(tx.now), Number(turn.started_at), Number(turn.paused_at)));
	const paused_ms = turn.paused_ms + (turn.paused_at ? Number(at) - Number(turn.paused_at) : 0);
	await tx.db
		.updateTable('floor_turn')
		.set({ ended_at: at, paused_at: null, paused_ms })
		.where('id', '=', turn.id)
		.execute();
	return at;
}

interface Beginning {
	at: Date;
	passed_by: string | null;
	passed_from: string | null;
}

export async function begin(tx: Context, turn: Turn, { at, ...passed }: Beginning): Promise<void> {
	await tx.db
		.updateTable('floor_turn')
		.set({ ...passed, started_at: at, hand: null })
		.where('id', '=', turn.id)
		.execute();
}

/** What is left of a turn waits at the head of the queue, half a minute at least. */
export async function cutShort(tx: Context, stop_id: string, turn: Turn, at: Date): Promise<void> {
	const left = turn.seconds - Math.round(usedMs({ ...turn, ended_at: at }, at) / 1000);
	await putInQueue(tx, stop_id, {
		id: newId(),
		kind: turn.kind,
		participant_id: turn.participant_id,
		name: turn.participant_id ? null : turn.name,
		post: turn.post,
		category: turn.category,
		topic: turn.topic,
		seconds: Math.max(30, left),
		continues: turn.continues ?? turn.id
	});
}
