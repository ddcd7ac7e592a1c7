import { sql } from 'kysely';
import type {} from '#events/tables.ts';
import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { found } from '#ground/refusal.ts';
import { hallLateFor, openHallFor } from '#join/halls.server.ts';
import type {} from '#join/tables.ts';
import { fold } from '#kazakh/fold.ts';
import { may } from '#people/rights.ts';
import type {} from '#people/tables.ts';
import { isRunning, isWaiting } from './floor.ts';
import type { Step, TurnKind } from './floor.ts';
import { fairOrder, queueOrder } from './order.ts';
import type { Placed } from './order.ts';
import type {} from './tables.ts';

export interface Turn {
	id: string;
	stop_id: string;
	kind: TurnKind;
	position: number;
	hand: number | null;
	participant_id: string | null;
	/** Null for a guest without a name and for somebody who was erased. */
	name: string | null;
	/** Their name is on no screen. */
	is_minor: boolean;
	post: Texts;
	category: string | null;
	topic: Texts;
	seconds: number;
	asked_at: Date;
	started_at: Date | null;
	ended_at: Date | null;
	paused_at: Date | null;
	paused_ms: number;
	passed_from: string | null;
	continues: string | null;
	left_at: Date | null;
	removed_at: Date | null;
	thesis: Texts;
	slides_url: string | null;
	attachment_id: string | null;
	source: 'live' | 'offline';
	device: string | null;
	aside_at: Date | null;
	who: string | null;
}

export interface Floor {
	stop_id: string;
	agenda: Step[];
	queue_opened_at: Date | null;
	held_by: string | null;
	held_at: Date | null;
	screen: string;
	message: string | null;
	turns: Turn[];
}

/** The floor with everybody who waits, speaks or has spoken; null where nobody has opened it. */
export async function floorOf(ctx: Context, stop_id: string): Promise<Floor | null> {
	const row = await floorRow(ctx, stop_id).executeTakeFirst();
	return row ? { ...row, turns: await turnsOf(ctx, stop_id) } : null;
}

/**
 * The first line of every command of the floor: its row locked, then everything read anew. Refuses when the hall is not
 * open, or over. Locks stand in one order: hall, floor, live.
 */
export async function lockFloor(tx: Context, stop_id: string): Promise<Floor> {
	await openHallFor(tx, stop_id);
	return lockedFloor(tx, stop_id);
}

/** The same for what comes late: staff, but no link, also when the hall is over. */
export async function lockFloorLate(tx: Context, stop_id: string) {
	const lockHall = may(tx.visitor, 'hall.run') ? hallLateFor : openHallFor;
	const { opened_at, hall_closed_at, stop_closed_at } = await lockHall(tx, stop_id);
	const floor = await lockedFloor(tx, stop_id);
	return { floor, opened_at, over_at: hall_closed_at ?? stop_closed_at };
}

async function lockedFloor(tx: Context, stop_id: string): Promise<Floor> {
	const row = await floorRow(tx, stop_id).forUpdate().executeTakeFirst();
	return { ...found(row, 'join.not_open'), turns: await turnsOf(tx, stop_id) };
}

function floorRow(ctx: Context, stop_id: string) {
	return ctx.db
		.selectFrom('floor')
		.select(['stop_id', 'agenda', 'queue_opened_at', 'held_by', 'held_at', 'screen', 'message'])
		.where('stop_id', '=', stop_id);
}

/** A name typed in the hall, else that of the person's own row, else what the guest typed on the phone. */
const name = sql<string | null>`coalesce(floor_turn.name,
	case when person.folded_name <> '' then concat_ws(' ', person.surname, person.given, person.patronymic) end,
	participant.name)`;

const isMinor = sql<boolean>`coalesce(person.age_band in ('under_14', '14_17'), false)`;

/** Everybody who waits, speaks or has spoken at these stops, as they asked. */
export async function turnsOf(ctx: Context, ...stops: string[]): Promise<Turn[]> {
	if (stops.length === 0) return [];
	const rows = await turnRows(ctx, stops)
		.where('floor_turn.left_at', 'is', null)
		.where('removed_at', 'is', null)
		.execute();
	return rows.map(withWho);
}

/** The same with those who left the queue or were taken out. */
export async function everyTurnOf(tx: Context, stop_id: string): Promise<Turn[]> {
	return (await turnRows(tx, [stop_id]).execute()).map(withWho);
}

const withWho = (row: Omit<Turn, 'who'>): Turn => ({
	...row,
	who: row.participant_id ?? (row.name && fold(row.name))
});

function turnRows(ctx: Context, stops: string[]) {
	return ctx.db
		.selectFrom('floor_turn')
		.leftJoin('participant', 'participant.id', 'floor_turn.participant_id')
		.leftJoin('person', 'person.id', 'participant.person_id')
		.select([
			'floor_turn.id',
			'floor_turn.stop_id',
			'kind',
			'floor_turn.position',
			'hand',
			'participant_id'
		])
		.select(['post', 'floor_turn.category', 'topic', 'seconds', 'asked_at', 'started_at'])
		.select(['ended_at', 'paused_at', 'paused_ms', 'passed_from', 'continues'])
		.select(['floor_turn.left_at', 'removed_at', 'thesis', 'slides_url', 'attachment_id'])
		.select(['source', 'device', 'aside_at', name.as('name'), isMinor.as('is_minor')])
		.where('floor_turn.stop_id', 'in', stops)
		.orderBy('floor_turn.position');
}

/** Who speaks now; null while nobody does. */
export function runningOf({ turns }: Pick<Floor, 'turns'>): Turn | null {
	return turns.find((turn) => isRunning(turn) && turn.aside_at === null) ?? null;
}

/** Those who wait without a place in the programme, in the order they are offered. */
export function queueOf({ turns }: Pick<Floor, 'turns'>, now: Date): Placed<Turn>[] {
	const waiting = turns.filter((turn) => isWaiting(turn) && isInQueue(turn));
	const spoken = turns.filter(
		({ started_at, aside_at }) => started_at !== null && aside_at === null
	);
	return queueOrder(waiting, spoken, now);
}

/** Whom the fair order offers of those who asked by themselves, whatever the moderator has arranged; null: nobody waits. */
export function fairOf({ turns }: Pick<Floor, 'turns'>, now: Date): Turn | null {
	const spoken = turns.filter(
		({ started_at, aside_at }) => started_at !== null && aside_at === null
	);
	const [first] = fairOrder(turns.filter(isFree), spoken, now);
	return first?.turn ?? null;
}

/** Waits by having asked: neither of the programme nor a point of order, a reply or a rest. */
export function isFree(turn: Turn): boolean {
	return turn.kind === 'asked' && turn.continues === null && isWaiting(turn);
}

const isInQueue = (turn: Turn) => turn.kind !== 'planned' || turn.continues !== null;
