import { stringify } from 'csv-stringify/sync';
import writeXlsx, { type CellObject, type SheetData } from 'write-excel-file/node';
import { printable } from './printable.ts';

/** A `day` cell is 'YYYY-MM-DD'; a `moment` is a Date, shown in the time zone of the sheet. */
export type Cell = string | number | boolean | Date | null | undefined;
export type Column = { title: string; kind?: 'text' | 'number' | 'day' | 'moment'; width?: number };
export type Sheet = {
	title: string;
	columns: Column[];
	rows: Iterable<readonly Cell[]>;
	timeZone?: string;
};

const zone = 'Asia/Qyzylorda';
const formats = { day: 'dd.mm.yyyy', moment: 'dd.mm.yyyy hh:mm' };

/**
 * An Excel workbook of one sheet; the head row stays in sight. Text is stored as text, so that
 * nothing typed by a visitor can become a formula. Rows are read once; the file is made in memory
 * (1,048,575 rows at most).
 */
export async function xlsx({ title, columns, rows, timeZone = zone }: Sheet): Promise<Uint8Array> {
	const clock = clockOf(timeZone);
	const head = columns.map((column) => ({
		...textCell(column.title),
		fontWeight: 'bold' as const
	}));
	const data: SheetData = [head];
	for (const row of rows) data.push(columns.map((column, at) => xlsxCell(column, row[at], clock)));
	const file = writeXlsx(data, {
		sheet: sheetName(title),
		columns: columns.map(({ title, width }) => ({
			width: width ?? Math.max(12, title.length + 2)
		})),
		stickyRowsCount: 1
	});
	return new Uint8Array(await file.toBuffer());
}

/**
 * CSV as Excel opens it by a double click under Kazakh or Russian settings: UTF-8 with BOM,
 * semicolons (their list separator), decimal commas (2.5 would turn into a date), CRLF. Text that
 * could be read as a formula gets an apostrophe in front.
 */
export function csv(sheet: Omit<Sheet, 'title'>): Uint8Array {
	return new TextEncoder().encode([...csvLines(sheet)].join(''));
}

/** The same CSV row by row, for streams. */
export function* csvLines({
	columns,
	rows,
	timeZone = zone
}: Omit<Sheet, 'title'>): Iterable<string> {
	const clock = clockOf(timeZone);
	yield csvLine(
		columns.map((column) => csvText(column.title)),
		true
	);
	for (const row of rows)
		yield csvLine(columns.map((column, at) => csvCell(column, row[at], clock)));
}

function csvLine(cells: string[], bom = false): string {
	return stringify([cells], { bom, delimiter: ';', record_delimiter: 'windows' });
}

type Clock = (moment: Date) => string; // 'YYYY-MM-DD hh:mm:ss'

function clockOf(timeZone: string): Clock {
	// Swedish writes dates as ISO 8601 does
	const format = new Intl.DateTimeFormat('sv-SE', {
		timeZone,
		dateStyle: 'short',
		timeStyle: 'medium'
	});
	return (moment) => format.format(moment);
}

function xlsxCell({ kind }: Column, cell: Cell, clock: Clock): CellObject | null {
	if (cell === null || cell === undefined || cell === '') return null;
	if (cell instanceof Date) return dateCell(clock(cell).replace(' ', 'T'), formats.moment);
	if (typeof cell === 'number' && Number.isFinite(cell)) return { type: Number, value: cell };
	if (typeof cell === 'boolean') return { type: Boolean, value: cell };
	if (kind === 'day' && isDay(cell)) return dateCell(`${cell}T00:00`, formats.day);
	return textCell(String(cell));
}

// Excel knows no time zones: the wall clock is stored as if it were UTC, and so it is written.
const dateCell = (wallClock: string, format: string): CellObject => ({
	type: Date,
	value: new Date(`${wallClock}Z`),
	format
});

// Excel holds 32,767 characters in a cell and calls a longer file broken.
const textCell = (text: string): CellObject => ({
	type: String,
	value: printable(printable(text).slice(0, 32_767))
});

function csvCell({ kind }: Column, cell: Cell, clock: Clock): string {
	if (cell === null || cell === undefined) return '';
	if (cell instanceof Date) return dotted(clock(cell).slice(0, 16));
	if (typeof cell === 'number') return String(cell).replace('.', ',');
	if (kind === 'day' && isDay(cell)) return dotted(String(cell));
	return csvText(String(cell));
}

// Also the full-width signs, which some programs read as the plain ones (OWASP, CSV Injection).
const csvText = (text: string) =>
	printable(text).replace(/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/, "'$&");

const isDay = (cell: Cell) => /^\d{4}-\d\d-\d\d$/.test(String(cell));
const dotted = (iso: string) => iso.replace(/^(\d+)-(\d+)-(\d+)/, '$3.$2.$1');

/** Excel's rules for the name of a sheet: 1 to 31 characters, none of []:*?/\ and no apostrophe at the ends. */
function sheetName(title: string): string {
	const allowed = printable(title)
		.replace(/[[\]:*?/\\\s]+/g, ' ')
		.trim();
	return (
		printable(allowed.slice(0, 31))
			.replace(/^'+|'+$/g, '')
			.trim() || '1'
	);
}
