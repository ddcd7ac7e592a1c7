import type { Generated } from 'kysely';
import type { Texts } from '#ground/language.ts';
import type { Step, TurnKind } from './floor.ts';

declare module '#ground/database.server.ts' {
	interface Tables {
		floor: FloorTable;
		floor_turn: FloorTurnTable;
	}
}

export interface FloorTable {
	stop_id: string;
	agenda: Generated<Step[]>;
	queue_opened_at: Date | null;
	held_by: string | null;
	held_at: Generated<Date | null>;
	screen: Generated<string>;
	message: string | null;
}

export interface FloorTurnTable {
	id: string;
	stop_id: string;
	kind: TurnKind;
	position: number;
	hand: number | null;
	turn_id: string | null;
	participant_id: string | null;
	name: string | null;
	post: Generated<Texts>;
	category: string | null;
	topic: Generated<Texts>;
	seconds: number;
	asked_at: Date;
	started_at: Date | null;
	ended_at: Date | null;
	paused_at: Date | null;
	paused_ms: Generated<number>;
	passed_by: string | null;
	passed_from: string | null;
	continues: string | null;
	left_at: Date | null;
	removed_at: Date | null;
	thesis: Generated<Texts>;
	slides_url: string | null;
	attachment_id: string | null;
	source: Generated<'live' | 'offline'>;
	device: string | null;
	aside_at: Date | null;
}
