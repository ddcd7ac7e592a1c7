import type { Generated } from 'kysely';
import type { Texts } from '#ground/language.ts';

declare module '#ground/database.server.ts' {
	interface Tables {
		person: PersonTable;
		contact: ContactTable;
		consent_text: ConsentTextTable;
		consent: ConsentTable;
		membership: MembershipTable;
	}
}

export interface PersonTable {
	id: string;
	surname: string;
	given: string;
	patronymic: string | null;
	folded_name: string;
	folded_patronymic: string | null;
	age_band: string | null;
	age_said_on: string | null;
	territory: string | null;
	language: Generated<string>;
	created_at: Date;
	/** When the contacts were destroyed because their time was over; null where there never was one. */
	contact_forgotten_at: Generated<Date | null>;
}

export interface ContactTable {
	value: string;
	folded_name: string;
	kind: string;
	person_id: string;
	proved_at: Date | null;
	created_at: Date;
}

export interface ConsentTextTable {
	code: string;
	version: number;
	words: Texts;
	fields: unknown;
	from_at: Generated<Date>;
}

export interface ConsentTable {
	id: string;
	person_id: string;
	code: string;
	version: number;
	given_at: Date;
	language: string;
	channel: string;
	subject: string | null;
	withdrawn_at: Date | null;
}

export interface MembershipTable {
	account_id: string;
	role: string;
	given_at: Date;
	given_by: string | null;
	ended_at: Date | null;
}
