import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import type { TurnKind } from './floor.ts';
import type {} from './tables.ts';

export interface Asked {
	id: string;
	kind: TurnKind;
	seconds: number;
	participant_id?: string | null;
	name?: string | null;
	post?: Texts;
	category?: string | null;
	topic?: Texts;
	turn_id?: string | null;
	continues?: string | null;
	/** Of a turn that was held already, on a device without a network. */
	started_at?: Date;
	ended_at?: Date | null;
	passed_by?: string | null;
	source?: 'offline';
	device?: string;
	aside_at?: Date | null;
}

/**
 * A place behind all who asked before. The caller holds the floor's lock: without it two could get one place, and their
 * order be left to chance.
 */
export async function putInQueue(tx: Context, stop_id: string, asked: Asked): Promise<void> {
	const last = sql<number>`(select coalesce(max(position), 0) + 1 from floor_turn where stop_id = ${stop_id})`;
	await tx.db
		.insertInto('floor_turn')
		.values({
			...asked,
			stop_id,
			position: last,
			hand: null,
			post: JSON.stringify(asked.post ?? {}) as never,
			topic: JSON.stringify(asked.topic ?? {}) as never,
			asked_at: tx.now
		} as never)
		.execute();
}
