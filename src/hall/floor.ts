// The words of the floor and the rules that answer "why not?". Safe in the browser.
import type { Texts } from '#ground/language.ts';

/** Of the programme, asked for in the hall, a point of order, a short reply. */
export const turnKinds = ['planned', 'asked', 'order', 'reply'] as const;
export type TurnKind = (typeof turnKinds)[number];

/** What the moderator may add for somebody in the hall. */
export const addedKinds = ['asked', 'order', 'reply'] as const;
export type AddedKind = (typeof addedKinds)[number];

export const screens = ['floor', 'question', 'poll', 'message'] as const;
export type Screen = (typeof screens)[number];

/** Seconds that each kind is given; a planned turn has its own. */
export const given = { asked: 180, order: 60, reply: 60 } as const;

/** How many seconds before the end the clock warns. */
export const warning = 60;

/** What one press adds. */
export const step = 60;

/** Passed to by mistake: within this time undoing leaves no turn behind. */
export const undoMs = 60_000;

/** One step of the programme; `id` is its planned turn, null where nobody speaks or all do. */
export interface Step {
	kind: string;
	topic: Texts;
	minutes: number;
	id: string | null;
}

/** A turn's clock. Moments as dates, or as milliseconds in the browser. */
export interface Clock {
	seconds: number;
	started_at: Date | number | null;
	ended_at?: Date | number | null;
	paused_at: Date | number | null;
	paused_ms: number;
}

/** Milliseconds somebody has spoken: pauses are left out. */
export function usedMs(turn: Clock, now: Date | number): number {
	if (turn.started_at === null) return 0;
	const end = turn.ended_at ?? turn.paused_at ?? now;
	return Math.max(0, Number(end) - Number(turn.started_at) - turn.paused_ms);
}

/** Seconds left; below zero over time. */
export function secondsLeft(turn: Clock, now: Date | number): number {
	return Math.ceil(turn.seconds - usedMs(turn, now) / 1000);
}

export type ClockState = 'running' | 'warning' | 'over';

export function clockState(turn: Clock, now: Date | number): ClockState {
	const left = secondsLeft(turn, now);
	if (left < 0) return 'over';
	return left <= Math.min(warning, turn.seconds / 4) ? 'warning' : 'running';
}

/** «2:40», also over time. */
export function minutesAndSeconds(seconds: number): string {
	const whole = Math.abs(Math.trunc(seconds));
	return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

interface Standing {
	started_at: Date | number | null;
	ended_at: Date | number | null;
	left_at: Date | number | null;
	removed_at: Date | number | null;
}

export function isWaiting(turn: Standing): boolean {
	return turn.started_at === null && turn.left_at === null && turn.removed_at === null;
}

export function isRunning(turn: Pick<Standing, 'started_at' | 'ended_at'>): boolean {
	return turn.started_at !== null && turn.ended_at === null;
}

/** Nobody waits through two hundred turns; who sends more is a machine. */
const mostWaiting = 200;

export function whyNotAsk(floor: { queue_opened_at: Date | null }, waiting: number): string | null {
	if (!floor.queue_opened_at) return 'hall.queue_closed';
	return waiting < mostWaiting ? null : 'hall.queue_full';
}

/** Why this turn cannot be given the floor, moved or taken out. */
export function whyNotWaiting(turn: Standing): string | null {
	if (turn.left_at || turn.removed_at) return 'hall.no_longer_waits';
	return turn.started_at === null ? null : 'hall.has_spoken';
}
