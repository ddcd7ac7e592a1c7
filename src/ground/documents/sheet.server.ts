import { stringify } from 'csv-stringify/sync';
import writeXlsx, { type CellObject, type SheetData } from 'write-excel-file/node';
import type { Cell, Clock, Column } from './cells.ts';
import { cellText, clockOf, csvCell, csvText, formats, isDay, sheetName, zone } from './cells.ts';

export type { Cell, Column };
export type Sheet = {
	title: string;
	columns: Column[];
	rows: Iterable<readonly Cell[]>;
	timeZone?: string;
};

/**
 * An Excel workbook of one sheet; the head row stays in sight. Text is stored as text, so that
 * nothing typed by a visitor can become a formula. Rows are read once; the file is made in memory, a kilobyte
 * a cell: what may grow long is written by `xlsxStream`.
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
export function* csvLines(sheet: Omit<Sheet, 'title'>): Iterable<string> {
	yield csvHead(sheet);
	yield* csvRows(sheet);
}

/** The first line, with the mark that tells Excel the encoding. */
export function csvHead({ columns }: { columns: Column[] }): string {
	return csvLine(
		columns.map((column) => csvText(column.title)),
		true
	);
}

/** The lines after the first one. */
export function* csvRows({
	columns,
	rows,
	timeZone = zone
}: Omit<Sheet, 'title'>): Iterable<string> {
	const clock = clockOf(timeZone);
	for (const row of rows)
		yield csvLine(columns.map((column, at) => csvCell(column, row[at], clock)));
}

function csvLine(cells: string[], bom = false): string {
	return stringify([cells], { bom, delimiter: ';', record_delimiter: 'windows' });
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

const textCell = (text: string): CellObject => ({ type: String, value: cellText(text) });
