import { printable } from './printable.ts';

/** A `day` cell is 'YYYY-MM-DD'; a `moment` is a Date, shown in the time zone of the sheet. */
export type Cell = string | number | boolean | Date | null | undefined;
export type Column = { title: string; kind?: 'text' | 'number' | 'day' | 'moment'; width?: number };

/** Where the sheet's moments are shown unless told otherwise. */
export const zone = 'Asia/Qyzylorda';
export const formats = { day: 'dd.mm.yyyy', moment: 'dd.mm.yyyy hh:mm' };
/** Rows that a sheet of Excel holds, the head not counted. */
export const mostRows = 1_048_575;

export type Clock = (moment: Date) => string; // 'YYYY-MM-DD hh:mm:ss'

export function clockOf(timeZone: string): Clock {
	// Swedish writes dates as ISO 8601 does
	const format = new Intl.DateTimeFormat('sv-SE', {
		timeZone,
		dateStyle: 'short',
		timeStyle: 'medium'
	});
	return (moment) => format.format(moment);
}

/**
 * Excel holds 32,767 characters in a cell and calls a longer file broken. `_x0041_` is how a workbook writes a sign by its
 * number (ECMA-376, part 1, 22.9.2.19): typed by somebody it stays what was typed.
 */
export const cellText = (text: string) =>
	printable(printable(text).slice(0, 32_767)).replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

export function csvCell({ kind }: Column, cell: Cell, clock: Clock): string {
	if (cell === null || cell === undefined) return '';
	if (cell instanceof Date) return dotted(clock(cell).slice(0, 16));
	if (typeof cell === 'number') return String(cell).replace('.', ',');
	if (kind === 'day' && isDay(cell)) return dotted(String(cell));
	return csvText(String(cell));
}

/** Also the full-width signs, which some programs read as the plain ones (OWASP, CSV Injection). */
export const csvText = (text: string) =>
	printable(text).replace(/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/, "'$&");

export const isDay = (cell: Cell) => /^\d{4}-\d\d-\d\d$/.test(String(cell));
const dotted = (iso: string) => iso.replace(/^(\d+)-(\d+)-(\d+)/, '$3.$2.$1');

/** Excel's rules for the name of a sheet: 1 to 31 characters, none of []:*?/\ and no apostrophe at the ends. */
export function sheetName(title: string): string {
	const allowed = printable(title)
		.replace(/[[\]:*?/\\\s]+/g, ' ')
		.trim();
	return (
		printable(allowed.slice(0, 31))
			.replace(/^'+|'+$/g, '')
			.trim() || '1'
	);
}
