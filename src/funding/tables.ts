import type { Generated } from 'kysely';
import type { Texts } from '#ground/language.ts';

declare module '#ground/database.server.ts' {
	interface Tables {
		project: ProjectTable;
		indicator: IndicatorTable;
		plan_line: PlanLineTable;
		inquiry: InquiryTable;
	}
}

export interface ProjectTable {
	id: string;
	slug: string;
	channel: string;
	name: Texts;
	number: string;
	signed_on: string;
	sum: string;
	starts_on: string;
	ends_on: string;
	area: string;
	customer_id: string;
	operator_id: string;
	published_at: Date | null;
	created_at: Date;
}

export interface IndicatorTable {
	code: string;
	name: Texts;
	definition: Texts;
	unit: Texts;
	counter: string;
	filters: Generated<unknown>;
	position: Generated<number>;
}

export interface PlanLineTable {
	id: string;
	project_id: string;
	indicator: string;
	target: number;
	due_on: string;
	position: number;
}

export interface InquiryTable {
	id: string;
	project_id: string;
	code: string;
	kind: string;
	name: string | null;
	contact: string | null;
	consented_at: Date | null;
	text: string;
	language: string;
	content_hash: string;
	asked_at: Date;
	due_on: string;
	answer: Texts | null;
	answered_at: Date | null;
	answered_by: string | null;
	told_at: Date | null;
	released_at: Date | null;
}
