import type { ColumnType, Generated } from 'kysely';
import type { Language, Texts } from '#ground/language.ts';
import type { Draft, Paragraph } from './facts.ts';
import type { Words } from './quote.ts';

declare module '#ground/database.server.ts' {
	interface Tables {
		news: NewsTable;
		news_text: NewsTextTable;
		news_revision: NewsRevisionTable;
		news_quote: NewsQuoteTable;
		news_answer: NewsAnswerTable;
		news_correction: NewsCorrectionTable;
		news_mention: NewsMentionTable;
	}
}

export interface NewsTable {
	id: string;
	slug: string;
	kind: 'release' | 'article';
	event_id: string | null;
	title: Generated<Texts>;
	shown_title: Generated<Texts>;
	shown_lead: Generated<Texts>;
	made_at: Date;
	made_by: string | null;
	published_at: Date | null;
	withdrawn_at: Date | null;
	withdrawn_reason: Texts | null;
}

export interface NewsTextTable {
	news_id: string;
	language: Language;
	revision: number;
	shown: number | null;
	draft: Draft | null;
}

export interface NewsRevisionTable {
	news_id: string;
	language: Language;
	number: number;
	title: string;
	/** As JSON text when written: of a list node-postgres would make an array of PostgreSQL. */
	paragraphs: ColumnType<Paragraph[], string, string>;
	how: How;
	made_at: Date;
	made_by: string | null;
}

export const hows = ['drafted', 'written', 'merged', 'facts', 'quote', 'restored'] as const;
export type How = (typeof hows)[number];

export interface NewsQuoteTable {
	id: string;
	news_id: string;
	key: string;
	asked_at: Date;
	asked_until: Date;
}

export interface NewsAnswerTable {
	id: string;
	quote_id: string;
	at: Date;
	approves: boolean;
	words: Words;
	note: string | null;
}

export interface NewsCorrectionTable {
	id: string;
	news_id: string;
	at: Date;
	note: Texts;
	made_by: string | null;
}

export interface NewsMentionTable {
	id: string;
	news_id: string;
	outlet: string;
	url: string;
	on_day: string;
	reach: number | null;
	reach_source: string | null;
	added_at: Date;
	added_by: string | null;
	removed_at: Date | null;
}
