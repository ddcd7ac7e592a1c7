import type { Generated } from 'kysely';
import type { Frozen, Sections } from './minutes.ts';

declare module '#ground/database.server.ts' {
	interface Tables {
		minutes: MinutesTable;
		minutes_revision: MinutesRevisionTable;
		minutes_version: MinutesVersionTable;
	}
}

export interface MinutesTable {
	id: string;
	stop_id: string;
	year: number;
	number: number;
	revision: number;
	compiled_at: Date;
	approved_at: Generated<Date | null>;
	reason: Generated<string | null>;
}

export type RevisionSource = 'compiled' | 'written' | 'merged' | 'recompiled';

export interface MinutesRevisionTable {
	minutes_id: string;
	revision: number;
	sections: Sections;
	compiled: Sections;
	changed: string[];
	source: RevisionSource;
	from_revision: number | null;
	at: Date;
	by_account: string | null;
}

export interface MinutesVersionTable {
	minutes_id: string;
	version: number;
	revision: number;
	frozen: Frozen;
	approved_at: Date;
	approved_by: string | null;
	reason: string | null;
}
