import type { Generated } from 'kysely';

declare module '#ground/database.server.ts' {
	interface Tables {
		export: ExportTable;
	}
}

export interface ExportTable {
	id: string;
	kind: string;
	filter: unknown;
	format: string;
	language: string;
	by_account: string;
	reason: string | null;
	asked_at: Date;
	tries: Generated<number>;
	total: number | null;
	done: Generated<number>;
	file_id: string | null;
	made_at: Date | null;
	cancelled_at: Date | null;
	failed_at: Date | null;
	failure: string | null;
	removed_at: Date | null;
}
