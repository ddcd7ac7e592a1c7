// Where the programme stands, and whom the floor is offered to next. Pure, safe in the browser.
import { isRunning, isWaiting } from './floor.ts';
import type { Step, TurnKind } from './floor.ts';
import type { Placed } from './order.ts';

export interface Moving {
	id: string;
	kind: TurnKind;
	continues: string | null;
	started_at: Date | null;
	ended_at: Date | null;
	left_at: Date | null;
	removed_at: Date | null;
}

export type StepState = 'done' | 'now' | 'next';

/** Each step of the programme with its state: who speaks decides, not the clock on the wall. */
export function stepStates(steps: Step[], turns: Moving[]): StepState[] {
	const begun = new Set(
		turns
			.filter(({ started_at }) => started_at !== null)
			.flatMap(({ id, continues }) => [id, continues])
	);
	const running = turns.find(isRunning);
	const last = steps.findLastIndex(({ id }) => id !== null && begun.has(id));
	// Those who ask speak in the part of the programme that is theirs.
	const theirs = steps.findIndex(({ kind }, n) => n > last && kind === 'floor');
	const asked = running !== undefined && running.kind !== 'planned' && theirs > -1;
	return steps.map(({ id }, n) => {
		if (asked) return n < theirs ? 'done' : n === theirs ? 'now' : 'next';
		if (n < last) return 'done';
		if (n > last) return 'next';
		return running && isOf(running, id) ? 'now' : 'done';
	});
}

const isOf = (turn: Moving, id: string | null) => turn.id === id || turn.continues === id;

/** The planned turns that have not begun, in the order of the programme. */
export function plannedTurns<Turn extends Moving>(steps: Step[], turns: Turn[]): Turn[] {
	return steps.flatMap(({ id }) =>
		turns.filter((turn) => turn.id === id && isWaiting(turn) && turn.continues === null)
	);
}

/**
 * Whom the floor is offered to: who interrupts or was interrupted; in the part for those who ask the queue; else the next
 * of the programme. Null when nobody waits.
 */
export function offer<Turn extends Moving>(
	steps: Step[],
	turns: Turn[],
	queue: Placed<Turn>[]
): Turn | null {
	const [first] = queue;
	if (first && comesFirst(first.turn)) return first.turn;
	const [planned] = plannedTurns(steps, turns);
	const begun = new Set(turns.filter(({ started_at }) => started_at).map(({ id }) => id));
	const last = steps.findLastIndex(({ id }) => id !== null && begun.has(id));
	const next = planned ? steps.findIndex(({ id }) => id === planned.id) : steps.length;
	const theirs = steps.some(({ kind }, n) => n > last && n < next && kind === 'floor');
	if (first && (theirs || !planned)) return first.turn;
	return planned ?? null;
}

const comesFirst = ({ kind, continues }: Moving) =>
	kind === 'order' || kind === 'reply' || continues !== null;
