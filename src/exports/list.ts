import type { RawBuilder } from 'kysely';
import type { Cell, Column } from '#ground/documents/cells.ts';
import type { Texts } from '#ground/language.ts';
import type { ExportFilter } from './export.ts';
import type { messages } from './listMessages.ts';

/** What a list needs to know of who asked and for what. */
export interface Wanted {
	filter: ExportFilter;
	names: boolean;
	/** First moment of the period, and the first one after it. */
	from: Date;
	until: Date;
	/** Staff see tickets' codes; the customer knows a row by the sign that its evidence has. */
	isStaff: boolean;
	t: (key: keyof typeof messages) => string;
	text: (texts: Texts | null) => string;
}

/** A list as it is read: the same `from` is counted and read, in an order that an index gives. */
export interface List<Row = never> {
	columns: Column[];
	select: RawBuilder<unknown>;
	from: RawBuilder<unknown>;
	order: RawBuilder<unknown>;
	cells: (row: Row) => Cell[];
}
