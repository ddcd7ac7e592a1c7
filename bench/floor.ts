import { setTimeout as wait } from 'node:timers/promises';
import { addTurn } from '#hall/addTurn.server.ts';
import { openFloor } from '#hall/openFloor.server.ts';
import { passFloor } from '#hall/passFloor.server.ts';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { openEvent } from './event.ts';
import { show } from './ground.ts';
import type { Arrivals } from './phones.ts';
import { wallClock } from './phones.ts';

export interface OpenHall {
	stop_id: string;
	/** Those who wait, in order. */
	turns: string[];
}

/** The hall of a published stop in which so many people have raised a hand. */
export async function openHallWith(ctx: Context, count: number): Promise<OpenHall> {
	const { stop_id } = await openEvent(ctx, 500);
	await openFloor(ctx, stop_id);
	const turns = Array.from({ length: count }, () => newId());
	for (const id of turns)
		await addTurn(ctx, stop_id, { id, kind: 'asked', name: 'Қонысов Ерлан', category: 'P03' });
	return { stop_id, turns };
}

/** Passes the floor to one after the other, a press every so many milliseconds; gives when each was pressed. */
export async function passAll(
	ctx: () => Context,
	{ stop_id, turns }: OpenHall,
	paceMs: number
): Promise<Map<string, number>> {
	const pressed = new Map<string, number>();
	let from: string | null = null;
	for (const to of turns) {
		const at = wallClock();
		pressed.set(to, at);
		await passFloor(ctx(), stop_id, { from, to });
		from = to;
		await wait(Math.max(0, at + paceMs - wallClock()));
	}
	return pressed;
}

export interface Delivered {
	/** Milliseconds from the press to the phone, one a phone and change, shortest first. */
	late: number[];
	p50: number;
	p99: number;
	most: number;
	/** What did not arrive. */
	missing: string[];
}

/** How long after the press each phone had each change; whichever phone did not get one is told. */
export function delivered(
	pressed: Map<string, number>,
	arrivals: Arrivals,
	phones: number
): Delivered {
	const missing: string[] = [];
	const late = [...pressed]
		.flatMap(([id, at], turn) => {
			const times = arrivals.get(id) ?? [];
			if (times.length !== phones)
				missing.push(`change ${turn + 1} reached ${times.length} of ${phones} phones`);
			return times.map((time) => time - at);
		})
		.toSorted((one, other) => one - other);
	const part = (share: number) => late[Math.min(late.length - 1, Math.floor(late.length * share))]!;
	return { late, p50: part(0.5), p99: part(0.99), most: late.at(-1)!, missing };
}

export function showDelivered(taken: Delivered[]): void {
	show('half within', taken, ({ p50 }) => p50, 'ms', 1);
	show('99 of 100 within', taken, ({ p99 }) => p99, 'ms', 1);
	show('the latest', taken, ({ most }) => most, 'ms', 1);
}

/** What did not arrive, of all rounds. */
export function missed(taken: Delivered[]): string[] {
	return taken.flatMap((one) => one.missing);
}
