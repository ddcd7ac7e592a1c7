import type { Generated } from 'kysely';
import type { Texts, Words } from '#ground/language.ts';
import type { Exception } from '#kazakh/cases.ts';

declare module '#ground/database.server.ts' {
	interface Tables {
		organisation: OrganisationTable;
		kazakh_word: KazakhWordTable;
		/** A dictionary of commons: read only. */
		territory: TerritoryTable;
	}
}

export interface OrganisationTable {
	id: string;
	kind: string;
	name: Texts;
	folded: Generated<string>;
	bin: string | null;
	/** Where official letters are mailed. */
	email: string | null;
	head_post: string | null;
	head_name: string | null;
	head_ru: string | null;
	created_at: Date;
}

export interface KazakhWordTable {
	id: string;
	word: string;
	key: string;
	exception: Exception;
	sample: string | null;
	changed_at: Date;
}

export interface TerritoryTable {
	code: string;
	parent: string | null;
	level: string;
	name: Words;
	centre_name: Words | null;
	kato: string | null;
	kato_checked: Generated<boolean>;
	position: Generated<number>;
	valid_from: Generated<string>;
	valid_to: string | null;
	replaced_by: string | null;
}
