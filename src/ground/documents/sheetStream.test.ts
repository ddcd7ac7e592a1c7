import assert from 'node:assert/strict';
import test from 'node:test';
import readXlsx from 'read-excel-file/node';
import type { Cell, Column } from './cells.ts';
import { unzipped } from '#ground/files/zip.testing.ts';
import { csv, xlsx } from './sheet.server.ts';
import { csvStream, xlsxStream } from './sheetStream.server.ts';

const columns: Column[] = [
	{ title: 'Аты & «тегі»' },
	{ title: '=1+1' },
	{ title: 'Саны', kind: 'number' },
	{ title: 'Күні', kind: 'day' },
	{ title: 'Уақыты', kind: 'moment' },
	...Array.from({ length: 25 }, (_, at) => ({ title: `C${at}` }))
];
const wide = Array.from({ length: 25 }, (_, at) => (at === 24 ? 'соңғы' : null));
const rows: Cell[][] = [
	[
		'Қонысов <Ерлан> "бос"',
		'=cmd|A1',
		2.5,
		'2026-07-29',
		new Date('2026-07-29T07:00:00Z'),
		...wide
	],
	['  екі бос орын', '+7 700', -1, 'бүгін', null, ...wide],
	['сынған \u0001 \ud800 таңба', '@x', true, '', undefined, ...wide]
];

async function* pages(size: number) {
	for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}
const bytes = async (stream: ReadableStream<Uint8Array>) =>
	Buffer.from(await new Response(stream).arrayBuffer());
const sheet = (size = 2) => ({ title: 'Тізім: [1]', columns, pages: pages(size) });

test('a workbook written page by page reads as the one made in memory', async () => {
	const streamed = await readXlsx(await bytes(xlsxStream(sheet())));
	const made = await readXlsx(Buffer.from(await xlsx({ title: 'Тізім: [1]', columns, rows })));
	assert.deepEqual(streamed, made);
	assert.equal(streamed[0]!.data.length, 4);
	assert.equal(streamed[0]!.data[1]!.at(-1), 'соңғы');
});

test('what looks like the number of a sign stays what was typed', async () => {
	const typed = { columns: [{ title: 'A' }], rows: [['_x003D_1+1 _x0041__X0042_ x_x1_']] };
	const long = {
		...typed,
		title: 'A',
		pages: (async function* () {
			yield typed.rows;
		})()
	};
	for (const made of [
		await bytes(xlsxStream(long)),
		Buffer.from(await xlsx({ ...typed, title: 'A' }))
	]) {
		const all = Object.values(unzipped(made)).join('');
		assert.match(all, />_x005F_x003D_1\+1 _x005F_x0041__x005F_X0042_ x_x1_</);
	}
});

test('a CSV written page by page has the same bytes as the one made in memory', async () => {
	for (const size of [1, 2, 100])
		assert.deepEqual(await bytes(csvStream(sheet(size))), Buffer.from(csv({ columns, rows })));
});

test('a list without rows is a file with its head', async () => {
	const empty = xlsxStream({ ...sheet(), pages: (async function* () {})() });
	const [read] = await readXlsx(await bytes(empty));
	assert.equal(read!.data.length, 1);
});

test('when the rows break off, whoever reads the file hears of it', async () => {
	const broken = async function* () {
		yield rows;
		throw new Error('the database went away');
	};
	for (const made of [xlsxStream, csvStream])
		await assert.rejects(bytes(made({ ...sheet(), pages: broken() })), /the database went away/);
});
