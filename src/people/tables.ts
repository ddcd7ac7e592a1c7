import type { Generated } from 'kysely';
import type { Texts } from '#ground/language.ts';

declare module '#ground/database.server.ts' {
	interface Tables {
		person: PersonTable;
		contact: ContactTable;
		consent_text: ConsentTextTable;
		consent: ConsentTable;
		membership: MembershipTable;
		alike: AlikeTable;
		person_merge: PersonMergeTable;
		person_merge_row: PersonMergeRowTable;
		data_request: DataRequestTable;
		contact_proof: ContactProofTable;
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
	merged_into: string | null;
	erased_at: Date | null;
	compared_at: Date | null;
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
	written_by: string | null;
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

export interface AlikeTable {
	one_id: string;
	other_id: string;
	score: number;
	found_at: Date;
	not_same_at: Date | null;
	not_same_by: string | null;
}

export interface PersonMergeTable {
	id: string;
	from_id: string;
	into_id: string;
	merged_at: Date;
	merged_by: string | null;
	apart_at: Date | null;
	apart_by: string | null;
}

export interface PersonMergeRowTable {
	merge_id: string;
	table_name: string;
	row_key: string;
	was: unknown;
}

export interface DataRequestTable {
	id: string;
	person_id: string;
	kind: string;
	subject: string | null;
	how: string;
	asked_at: Date;
	due_on: string;
	done_at: Date | null;
	refused_at: Date | null;
	refused_reason: string | null;
	decided_by: string | null;
}

export interface ContactProofTable {
	id: string;
	value: string;
	made_at: Date;
	until: Date;
	tries: Generated<number>;
	proved_at: Date | null;
	ended_at: Date | null;
}
