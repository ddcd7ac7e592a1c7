import type { Texts } from '#ground/language.ts';

declare module '#ground/database.server.ts' {
	interface Tables {
		organisation: OrganisationTable;
	}
}

export interface OrganisationTable {
	id: string;
	kind: string;
	name: Texts;
	bin: string | null;
	created_at: Date;
}
