/** How a stop stands towards somebody who reads its page. Safe in the browser. */
export interface Shown {
	starts_at: Date;
	ends_at: Date;
	opens_at: Date;
	closes_at: Date;
	capacity: number;
	taken: number;
	waiting: number;
	cancelled_at: Date | null;
}

export type Showing = 'cancelled' | 'over' | 'now' | 'shut' | 'early' | 'full' | 'open';

/** `now`: it is on, walk-ins are welcome; `shut`: sign-up ended; `early`: sign-up has not begun. */
export function showing(stop: Shown, now: Date): Showing {
	if (stop.cancelled_at) return 'cancelled';
	if (stop.ends_at <= now) return 'over';
	if (stop.starts_at <= now) return 'now';
	if (stop.closes_at <= now) return 'shut';
	if (stop.opens_at > now) return 'early';
	return placesLeft(stop) === 0 || stop.waiting > 0 ? 'full' : 'open';
}

export function placesLeft(stop: { capacity: number; taken: number }): number {
	return Math.max(0, stop.capacity - stop.taken);
}

/** Whether the sign-up form may offer this stop (a full one leads to the waiting list). */
export function takesSignUps(stop: Shown, now: Date): boolean {
	return ['open', 'full'].includes(showing(stop, now));
}

/** When each turn of a programme begins; people arriving comes before the stop's own beginning. */
export function turnTimes<Turn extends { kind: string; minutes: number }>(
	turns: Turn[],
	starts_at: Date
): (Turn & { at: Date })[] {
	const first = turns.findIndex(({ kind }) => kind !== 'arrival');
	const before = turns.slice(0, first < 0 ? turns.length : first);
	let at = starts_at.getTime() - sum(before) * 60_000;
	return turns.map((turn) => {
		const timed = { ...turn, at: new Date(at) };
		at += turn.minutes * 60_000;
		return timed;
	});
}

function sum(turns: { minutes: number }[]): number {
	return turns.reduce((total, { minutes }) => total + minutes, 0);
}
