import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import { kazakh } from './sample-data.ts';
import { csv, csvLines, xlsx, type Cell, type Column } from './sheet.server.ts';

const one: Column[] = [{ title: 'Аты' }];
const formulas = [
	'=1+1',
	'+7 700',
	'-1',
	'@SUM(A1)',
	'\t=1',
	'\r=1',
	'\n=1',
	'＝1',
	"=cmd|' /C calc'!A0"
];

async function book(rows: Iterable<Cell[]>, columns = one, title = 'Тізім') {
	return (await readXlsx(Buffer.from(await xlsx({ title, columns, rows }))))[0]!;
}
const csvText = (rows: Iterable<Cell[]>, columns = one) =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(csv({ columns, rows }));
const records = (rows: Iterable<Cell[]>, columns = one) =>
	parse(csvText(rows, columns), { bom: true, delimiter: ';' });

test('Kazakh text comes back whole from Excel and CSV', async () => {
	assert.deepEqual((await book([[kazakh]])).data, [['Аты'], [kazakh]]);
	assert.deepEqual(records([[kazakh]]), [['Аты'], [kazakh]]);
});

test('Excel keeps what a visitor typed as text, never as a formula', async () => {
	const { data } = await book(formulas.map((typed) => [typed]));
	assert.deepEqual(data[1], ['=1+1']);
	assert.ok(data.slice(1).every(([cell]) => typeof cell === 'string'));
	const raw = Buffer.from(await xlsx({ title: 'x', columns: one, rows: [['=1+1']] }));
	assert.ok(!(await unzipped(raw)).includes('<f>'));
});

test('CSV puts an apostrophe before what could be read as a formula, and before nothing else', () => {
	const cells = records(formulas.map((typed) => [typed]))
		.slice(1)
		.flat();
	assert.deepEqual(
		cells,
		formulas.map((typed) => `'${typed}`)
	);
	assert.deepEqual(
		records([['a=1'], [-5], ["'q"]])
			.slice(1)
			.flat(),
		['a=1', '-5', "'q"]
	);
});

test('a title of a column cannot become a formula either', () => {
	assert.deepEqual(records([], [{ title: '=1' }]), [["'=1"]]);
});

test('CSV opens in Excel under Kazakh and Russian settings: BOM, semicolons, decimal commas', () => {
	const columns: Column[] = [
		{ title: 'а' },
		{ title: 'ә', kind: 'number' },
		{ title: 'б', kind: 'day' }
	];
	assert.equal(
		csvText([['x;"y"\nz', 2.5, '2026-07-29']], columns),
		'\ufeffа;ә;б\r\n"x;""y""\nz";2,5;29.07.2026\r\n'
	);
});

test('numbers, days and moments keep their kind; a moment is shown by the clock of the oblast', async () => {
	const columns: Column[] = [
		{ title: 'n' },
		{ title: 'd', kind: 'day' },
		{ title: 'm', kind: 'moment' }
	];
	const row = [2.5, '2026-07-29', new Date('2026-07-29T20:30:00Z')];
	const { data } = await book([row], columns);
	assert.deepEqual(data[1], [2.5, new Date('2026-07-29'), new Date('2026-07-30T01:30:00Z')]);
	assert.deepEqual(records([row], columns)[1], ['2,5', '29.07.2026', '30.07.2026 01:30']);
});

test('control characters are dropped and long text is cut where Excel would call the file broken', async () => {
	const { data } = await book([['a\u0000\u0007\u000b\ud800b'], ['ә'.repeat(40_000)]]);
	assert.deepEqual(data[1], ['ab']);
	assert.equal(String(data[2]![0]).length, 32_767);
	assert.deepEqual(records([['a\u0007b']])[1], ['ab']);
});

test('any title makes an allowed name of the sheet', async () => {
	assert.equal((await book([], one, "'[Тізім]: 1/2?'")).sheet, 'Тізім 1 2');
	assert.equal((await book([], one, '???')).sheet, '1');
	assert.equal((await book([], one, 'ұ'.repeat(80))).sheet.length, 31);
});

test('rows are taken one by one, so that an endless source can be streamed', () => {
	function* endless() {
		for (let at = 0; ; at++) yield [at];
	}
	const lines = csvLines({ columns: one, rows: endless() })[Symbol.iterator]();
	assert.deepEqual([lines.next().value, lines.next().value], ['\ufeffАты\r\n', '0\r\n']);
});

/** All parts of an .xlsx as one text; its zip uses deflate. */
async function unzipped(file: Buffer): Promise<string> {
	const { inflateRawSync } = await import('node:zlib');
	let text = '';
	for (let at = 0; (at = file.indexOf('PK\x03\x04', at)) >= 0; at += 4) {
		const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
		text += inflateRawSync(file.subarray(start)).toString();
	}
	return text;
}
