import type { Cell, Clock, Column } from './cells.ts';
import { cellText, clockOf, formats, isDay, sheetName } from './cells.ts';

// The parts of a workbook of one sheet (ECMA-376, part 1, 18): what `sheetStream` packs.

const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const package_ = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Numbers of the looks in `styles`: the head is bold, days and moments have their formats. */
const look = { head: 1, day: 2, moment: 3 };
const styles = `<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="${formats.day}"/><numFmt numFmtId="165" formatCode="${formats.moment}"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** Everything but the sheet itself, by its place in the file. */
export function fixedParts(title: string): Record<string, string> {
	const parts = {
		'[Content_Types].xml': `<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
		'_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
		'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(sheetName(title))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': relations([
			['worksheet', 'worksheets/sheet1.xml'],
			['styles', 'styles.xml']
		]),
		'xl/styles.xml': styles
	};
	return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, declared + text]));
}

function relations(targets: [kind: string, target: string][]): string {
	const each = targets.map(
		([kind, target], at) =>
			`<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${target}"/>`
	);
	return `<Relationships xmlns="${package_}/relationships">${each.join('')}</Relationships>`;
}

/** The sheet up to its head row, which stays in sight. */
export function sheetHead(columns: Column[]): string {
	const widths = columns.map(({ title, width }, at) => {
		const wide = width ?? Math.max(12, title.length + 2);
		return `<col min="${at + 1}" max="${at + 1}" width="${wide}" customWidth="1"/>`;
	});
	const titles = columns.map(({ title }, at) => textCell(`${letters(at)}1`, title, look.head));
	return `${declared}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${titles.join('')}</row>`;
}

export const sheetEnd = '</sheetData></worksheet>';

/** Rows from line `first` of the sheet on. */
export function sheetRows(
	columns: Column[],
	rows: readonly (readonly Cell[])[],
	first: number,
	timeZone: string
): string {
	const clock = clockOf(timeZone);
	const names = columns.map((_, at) => letters(at));
	let text = '';
	for (const [at, row] of rows.entries()) {
		const line = first + at;
		text += `<row r="${line}">`;
		for (const [place, column] of columns.entries())
			text += cellXml(`${names[place]}${line}`, column, row[place], clock);
		text += '</row>';
	}
	return text;
}

/** Text is stored as text: nothing that somebody typed becomes a formula. */
function cellXml(at: string, { kind }: Column, cell: Cell, clock: Clock): string {
	if (cell === null || cell === undefined || cell === '') return '';
	if (cell instanceof Date) return dateCell(at, `${clock(cell).replace(' ', 'T')}Z`, look.moment);
	if (typeof cell === 'number' && Number.isFinite(cell)) return `<c r="${at}"><v>${cell}</v></c>`;
	if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${Number(cell)}</v></c>`;
	if (kind === 'day' && isDay(cell)) return dateCell(at, `${cell}T00:00Z`, look.day);
	return textCell(at, String(cell));
}

function textCell(at: string, text: string, style = 0): string {
	const looks = style ? ` s="${style}"` : '';
	return `<c r="${at}"${looks} t="inlineStr"><is><t xml:space="preserve">${escaped(cellText(text))}</t></is></c>`;
}

const dayMs = 86_400_000;

/** Excel counts days from 30 December 1899 and knows no time zones: the wall clock is stored. */
function dateCell(at: string, wallClock: string, style: number): string {
	const days = (Date.parse(wallClock) - Date.UTC(1899, 11, 30)) / dayMs;
	return `<c r="${at}" s="${style}"><v>${days}</v></c>`;
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => signs[sign]!);

/** A, B … Z, AA, AB …: the name of a column by its place from 0. */
function letters(at: number): string {
	const own = String.fromCharCode(65 + (at % 26));
	return at < 26 ? own : letters(Math.floor(at / 26) - 1) + own;
}
