import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { found, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { offer } from './agenda.ts';
import { whyNotWaiting } from './floor.ts';
import { begin, cutShort, endTurnOf, passerOf, refuseStale } from './running.server.ts';
import type { Floor, Turn } from './turns.server.ts';
import { fairOf, isFree, lockFloor, queueOf, runningOf } from './turns.server.ts';

export interface Pass {
	/** Who spoke when the moderator pressed, as they saw it; null while nobody did. */
	from: string | null;
	/** Whom they chose; null: whoever is offered. */
	to: string | null;
	/** Whom the fair order offered on the page that was pressed, '' for nobody; without it the order of this moment counts. */
	fair?: string | undefined;
}

/**
 * Passes the floor: ends the one turn, begins the other and keeps who passed it from whom to whom. Of two moderators who
 * pass in the same instant the first wins; the second hears who got it (hall.passed_already), unless both chose the same.
 * A point of order cuts a turn short: what is left of it comes back to the head of the queue.
 */
export async function passFloor(
	ctx: Context,
	stop_id: string,
	{ from, to, fair }: Pass
): Promise<{ turn_id: string }> {
	require(ctx, 'floor.moderate', stop_id);
	return transaction(ctx, async (tx) => {
		const floor = await lockFloor(tx, stop_id);
		const running = runningOf(floor);
		if (running && running.id === to) return { turn_id: to };
		refuseStale(floor, running, from);
		const offered = offer(floor.agenda, floor.turns, queueOf(floor, tx.now));
		const next = to === null ? offered : floor.turns.find(({ id }) => id === to);
		const chosen = found(next, to === null ? 'hall.nobody_waits' : 'hall.no_longer_waits');
		refuse(whyNotWaiting(chosen));
		const at = running ? await endTurnOf(tx, running) : tx.now;
		if (running && chosen.kind === 'order') await cutShort(tx, stop_id, running, at);
		await begin(tx, chosen, { at, passed_by: passerOf(tx), passed_from: running?.id ?? null });
		await tell(tx, floor, running, { chosen, seen: fair });
		await changed(tx, stop_id);
		return { turn_id: chosen.id };
	});
}

/** The journal keeps whom the fair order offered when somebody else of the queue was chosen: judged by what the press has seen. */
async function tell(
	tx: Context,
	floor: Floor,
	running: Turn | null,
	{ chosen, seen }: { chosen: Turn; seen: string | undefined }
): Promise<void> {
	const { stop_id } = floor;
	await happened(tx, 'hall.floor_passed', chosen.id, { stop_id, from: running?.id ?? null });
	const free = floor.turns.filter(isFree);
	// Whoever has left since was not passed over, nor was who came since.
	const fair = seen === undefined ? fairOf(floor, tx.now) : free.find(({ id }) => id === seen);
	if (!isFree(chosen) || !fair || fair.id === chosen.id) return;
	await happened(tx, 'hall.offer_passed_over', chosen.id, { stop_id, offered: fair.id });
}
