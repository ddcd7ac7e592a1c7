import type { Generated } from 'kysely';
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
	folded: Generated<string>;
	bin: string | null;
	created_at: Date;
}
