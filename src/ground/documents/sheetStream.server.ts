import { configure, TextReader, ZipWriter } from '@zip.js/zip.js';
import type { Cell, Column } from './cells.ts';
import { zone } from './cells.ts';
import { csvHead, csvRows } from './sheet.server.ts';
import { fixedParts, sheetEnd, sheetHead, sheetRows } from './sheetParts.ts';

/** A sheet whose rows come page by page: what is made of it needs no more memory than a page. */
export interface LongSheet {
	title: string;
	columns: Column[];
	pages: AsyncIterable<readonly (readonly Cell[])[]>;
	timeZone?: string;
}

configure({ useWebWorkers: false });

/** The same workbook as `xlsx` makes, while its rows are still being read. `mostRows` at most, which the caller sees to. */
export function xlsxStream(sheet: LongSheet): ReadableStream<Uint8Array> {
	const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
	// A trouble with the rows has to reach whoever reads the file.
	packed(sheet, writable).catch((trouble: unknown) =>
		writable.abort(trouble).catch(() => undefined)
	);
	return readable;
}

async function packed(sheet: LongSheet, writable: WritableStream<Uint8Array>): Promise<void> {
	// Excel and others do not read the long form of a ZIP file whose sizes come behind; a full sheet stays below 4 GB.
	const zip = new ZipWriter(writable, { level: 1, zip64: false });
	for (const [name, text] of Object.entries(fixedParts(sheet.title)))
		await zip.add(name, new TextReader(text));
	await zip.add('xl/worksheets/sheet1.xml', bytesOf(sheetXml(sheet)));
	await zip.close();
}

/** The same CSV as `csv` makes. */
export function csvStream(sheet: LongSheet): ReadableStream<Uint8Array> {
	return bytesOf(csvText(sheet));
}

async function* sheetXml({ columns, pages, timeZone = zone }: LongSheet): AsyncGenerator<string> {
	yield sheetHead(columns);
	let line = 2;
	for await (const rows of pages) {
		yield sheetRows(columns, rows, line, timeZone);
		line += rows.length;
	}
	yield sheetEnd;
}

async function* csvText({ columns, pages, timeZone = zone }: LongSheet): AsyncGenerator<string> {
	yield csvHead({ columns });
	for await (const rows of pages) yield [...csvRows({ columns, rows, timeZone })].join('');
}

function bytesOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	return new ReadableStream({
		async pull(controller) {
			const { done, value } = await texts.next();
			if (done) controller.close();
			else controller.enqueue(encoder.encode(value));
		},
		async cancel() {
			await texts.return(undefined);
		}
	});
}
