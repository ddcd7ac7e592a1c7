import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractText } from 'unpdf';
import { closeDocuments } from '#ground/documents/typst.server.ts';
import { testHouse } from '#testing/database.ts';
import { form, openStop, person } from '#testing/stop.ts';
import { sheetPaper, signInSheet } from './sheet-paper.server.ts';
import { signUp } from './register.server.ts';

const { ctx } = testHouse(async () => closeDocuments);
const staff = () => ctx({ visitor: { account_id: 'a1', roles: ['coordinator'] } });

test('the sheet on the screen and on paper has a line for each place, empty ones, and a signature for photos under its text', async () => {
	const { stop_id } = await openStop(ctx());
	await signUp(ctx(), form(stop_id, [person()]));
	const { columns, lines, photos, people } = await signInSheet(staff(), stop_id);
	assert.equal(people, 1);
	assert.equal(lines.length, 16);
	assert.deepEqual(
		lines.map((line) => line.length),
		lines.map(() => columns.length)
	);
	assert.deepEqual([lines[0]![0], lines[15]![0]], ['1', '16']);
	assert.notEqual(lines[0]![1], '');
	assert.equal(lines[0]!.at(-1), '');
	assert.equal(columns.at(-1), 'Фотоға келісім (қолы)');
	assert.match(photos, /^Соңғы баған, фото \(\d+-нұсқа\): «.*»/);
	const { text } = await extractText(await sheetPaper(staff(), stop_id), { mergePages: true });
	const said = text.replaceAll(/\s+/g, ' ');
	for (const part of [lines[0]![1]!, 'Фотоға келісім (қолы)', 'Соңғы баған, фото'])
		assert.ok(said.includes(part), part);
});
