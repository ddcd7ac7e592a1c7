import type { Generated } from 'kysely';

declare module '#ground/database.server.ts' {
	interface Tables {
		event_record: EventRecordTable;
		participant_export: ParticipantExportTable;
		line_fact: LineFactTable;
	}
}

export interface EventRecordTable {
	event_id: string;
	version: number;
	frozen: unknown;
	missing: Generated<string[]>;
	made_at: Date;
	made_by: string | null;
	reason: string | null;
}

export interface LineFactTable {
	plan_line_id: string;
	value: number;
	counted_at: Date;
}

export interface ParticipantExportTable {
	id: string;
	event_id: string;
	by_account: string;
	at: Date;
	with_names: boolean;
	reason: string | null;
	rows: number;
}
