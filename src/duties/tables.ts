import type { Generated } from 'kysely';
import type { Texts } from '#ground/language.ts';

declare module '#ground/database.server.ts' {
	interface Tables {
		retention: RetentionTable;
		destruction: DestructionTable;
		destruction_kind: DestructionKindTable;
		destruction_row: DestructionRowTable;
		destruction_act: DestructionActTable;
		register_entry: RegisterEntryTable;
	}
}

export interface RetentionTable {
	code: string;
	months: number | null;
	basis: Generated<Texts>;
	changed_at: Generated<Date>;
	changed_by: string | null;
}

export interface DestructionTable {
	id: string;
	listed_at: Date;
	confirmed_at: Date | null;
	confirmed_by: string | null;
	finished_at: Date | null;
}

export interface DestructionKindTable {
	destruction_id: string;
	code: string;
	months: number;
	before: Date;
}

export interface DestructionRowTable {
	destruction_id: string;
	code: string;
	row_id: string;
	settled_at: Date | null;
	destroyed: boolean | null;
}

export interface DestructionActTable {
	destruction_id: string;
	number: number;
	made_at: Date;
	frozen: unknown;
}

export interface RegisterEntryTable {
	id: string;
	register: string;
	first_id: string;
	on_day: string;
	fields: unknown;
	reason: string | null;
	written_at: Date;
	by_account: string | null;
	by_link: string | null;
}
