import assert from 'node:assert/strict';
import test from 'node:test';
import mammoth from 'mammoth';
import { docx, type Block } from './docx.server.ts';
import { kazakh } from './sample-data.ts';

async function html(blocks: Block[], title = 'Хаттама'): Promise<string> {
	const file = await docx({ title, language: 'kk', blocks });
	return (await mammoth.convertToHtml({ buffer: Buffer.from(file) })).value;
}

test('Kazakh text comes back whole from every kind of block', async () => {
	const said = await html(
		[
			{ kind: 'heading', text: `1 ${kazakh}` },
			{ kind: 'heading', text: `2 ${kazakh}`, level: 3 },
			{ kind: 'paragraph', text: `3 ${kazakh}` },
			{ kind: 'table', head: [`4 ${kazakh}`], rows: [[`5 ${kazakh}`]] },
			{ kind: 'facts', facts: [[`6 ${kazakh}`, `7 ${kazakh}`]] },
			{ kind: 'list', items: [`8 ${kazakh}`] },
			{ kind: 'list', items: [`9 ${kazakh}`], ordered: true }
		],
		`0 ${kazakh}`
	);
	for (let at = 0; at < 10; at++) assert.ok(said.includes(`${at} ${kazakh}`), String(at));
});

test('headings, lists and tables are real ones', async () => {
	const said = await html([
		{ kind: 'heading', text: 'А' },
		{ kind: 'list', items: ['б', 'в'] },
		{ kind: 'list', items: ['г'], ordered: true },
		{ kind: 'paragraph', text: 'бір\nекі' }
	]);
	assert.equal(
		said,
		'<h1>Хаттама</h1><h2>А</h2><ul><li>б</li><li>в</li></ul><ol><li>г</li></ol><p>бір<br />екі</p>'
	);
});

test('only the head row of a table repeats; facts have none', async () => {
	const said = await html([
		{ kind: 'table', head: ['Аты'], rows: new Set([['Аружан']]) },
		{ kind: 'facts', facts: [['Күні', '29 шілде']] }
	]);
	const row = (cell: string) => said.indexOf(cell);
	assert.match(said, /^<h1>Хаттама<\/h1><table><thead><tr><th><p><strong>Аты/);
	assert.ok(row('</thead>') < row('Аружан'));
	assert.equal(said.split('<thead>').length, 2);
});

test('markup and control characters in the data neither break the file nor become markup', async () => {
	const said = await html([{ kind: 'paragraph', text: 'a<w:b/>&amp;\u0000\u000b\ud800"z' }]);
	assert.ok(
		said.includes('a&lt;w:b/&gt;&amp;amp;&quot;z') || said.includes('a&lt;w:b/&gt;&amp;amp;"z'),
		said
	);
});
