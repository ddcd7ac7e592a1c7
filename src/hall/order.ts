// The fair order of the queue: an offer, never forced. Pure, safe in the browser.
import { usedMs } from './floor.ts';
import type { Clock, TurnKind } from './floor.ts';

/** Why an entry stands where it stands. */
export const reasons = [
	'order',
	'reply',
	'goes_on',
	'by_hand',
	'first',
	'category',
	'asked'
] as const;
export type Reason = (typeof reasons)[number];

export interface Entry extends Clock {
	id: string;
	kind: TurnKind;
	position: number;
	hand: number | null;
	continues: string | null;
	/** Whose turn it is, the same for all turns of one person; null where nobody knows. */
	who: string | null;
	category: string | null;
}

export interface Placed<Turn> {
	turn: Turn;
	reason: Reason;
	/** How often they have spoken. */
	spoken: number;
}

/**
 * The queue in the order it is offered: points of order, replies and who was cut short; then what the moderator arranged
 * by hand; then the fair order. `spoken`: turns that have begun, the running one among them.
 */
export function queueOrder<Turn extends Entry>(
	waiting: Turn[],
	spoken: Entry[],
	now: Date
): Placed<Turn>[] {
	const byPosition = waiting.toSorted((one, other) => one.position - other.position);
	const byHand = byPosition.filter(({ hand }) => hand !== null);
	const rest = byPosition.filter(({ hand }) => hand === null);
	const times = timesSpoken(spoken);
	const placed = (reason: Reason) => (turn: Turn) => ({ turn, reason, spoken: times(turn) });
	return [
		...rest.filter(({ kind }) => kind === 'order').map(placed('order')),
		...rest.filter(({ kind }) => kind === 'reply').map(placed('reply')),
		...rest.filter(goesOn).map(placed('goes_on')),
		...byHand.toSorted((one, other) => one.hand! - other.hand!).map(placed('by_hand')),
		...fairOrder(
			rest.filter((turn) => turn.kind === 'asked' && !goesOn(turn)),
			spoken,
			now
		)
	];
}

/**
 * Those who have not spoken come first; among equals the group that has used least time; then who asked earlier. Each
 * place counts on those before it having spoken, so that one group does not stand in a row.
 */
export function fairOrder<Turn extends Entry>(
	asked: Turn[],
	spoken: Entry[],
	now: Date
): Placed<Turn>[] {
	const used = usedByCategory(spoken, now);
	const times = timesSpoken(spoken);
	const left = asked.toSorted((one, other) => one.position - other.position);
	const placed: Placed<Turn>[] = [];
	while (left.length > 0) {
		const of = (turn: Turn) => used.get(turn.category) ?? 0;
		const isNew = left.some((turn) => times(turn) === 0);
		// Only whether somebody has spoken counts, not how often: the second and the fifth time are alike.
		const equal = isNew ? left.filter((turn) => times(turn) === 0) : left;
		let turn = equal[0]!;
		for (const one of equal) if (of(one) < of(turn)) turn = one;
		const n = left.indexOf(turn);
		const reason = n === 0 ? 'asked' : equal[0] === turn ? 'first' : 'category';
		placed.push({ turn, reason, spoken: times(turn) });
		used.set(turn.category, of(turn) + turn.seconds * 1000);
		left.splice(n, 1);
	}
	return placed;
}

const goesOn = (turn: Entry) =>
	turn.continues !== null && turn.kind !== 'order' && turn.kind !== 'reply';

/** How often somebody has spoken. A turn that was cut short and goes on counts once. */
function timesSpoken(spoken: Entry[]): (turn: Entry) => number {
	const times = new Map<string, number>();
	for (const { who, kind, continues } of spoken)
		if (who !== null && kind !== 'order' && continues === null)
			times.set(who, (times.get(who) ?? 0) + 1);
	return ({ who }) => (who === null ? 0 : (times.get(who) ?? 0));
}

/** Milliseconds used by each group; planned speakers and the moderator stand under null. */
export function usedByCategory(spoken: Entry[], now: Date): Map<string | null, number> {
	const used = new Map<string | null, number>();
	for (const turn of spoken)
		used.set(turn.category, (used.get(turn.category) ?? 0) + usedMs(turn, now));
	return used;
}
