import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';

const source = join(import.meta.dirname, '..');
const written = globSync('**/*.{ts,svelte,sql}', { cwd: source })
	.filter((file) => !/\.test(ing)?\.ts$|^testing\//.test(file))
	.map((file) => ({ file, text: readFileSync(join(source, file), 'utf8') }));

/** Tables that are asked by a value out of the database (a kind, an area, a role) are used whole. */
const tables = written.filter(({ file }) => /(essages|efusals|Texts)\.ts$/.test(file));

/** Whether some text asks for a key: in quotes, as a property, or by a name put together, `${part}_text`. */
function asks(text: string, key: string): boolean {
	const named = new RegExp(`['".]${key.replaceAll('.', '\\.')}(?![\\w.])`);
	if (named.test(text)) return true;
	return [...text.matchAll(/`([\w.]*)\$\{[^`}]*\}([\w.]*)`/g)].some(
		([, before = '', after = '']) =>
			before + after !== '' && key.startsWith(before) && key.endsWith(after)
	);
}

const isWords = (value: unknown) => typeof value === 'object' && value !== null && 'kk' in value;

/** The keys of a module's tables, `file table.key`, that nobody else asks for. */
function unused(file: string, module: object, others: string): string[] {
	return Object.entries(module).flatMap(([table, texts]: [string, unknown]) =>
		typeof texts === 'object' && texts !== null
			? Object.entries(texts)
					.filter(([key, words]) => isWords(words) && !asks(others, key))
					.map(([key]) => `${file} ${table}.${key}`)
			: []
	);
}

test('every text is asked for by somebody', async () => {
	const found: string[] = [];
	for (const { file } of tables) {
		const module = (await import(pathToFileURL(join(source, file)).href)) as object;
		const others = written.filter(
			(one) => one.file !== file && !one.file.startsWith('routes/refusals')
		);
		found.push(...unused(file, module, others.map(({ text }) => text).join('\n')));
	}
	assert.ok(tables.length > 20, `${tables.length} tables`);
	assert.deepEqual(found, []);
});

test('negative control: a text that nobody asks for is found, one asked for by a part of its name is not', () => {
	const words = { kk: 'а', ru: 'б', en: 'c' };
	const module = { messages: { sung: words, 'song.long': words, part_text: words, unsung: words } };
	const others = "t('sung'); problems['song.long']; t(`${part}_text`)";
	assert.deepEqual(unused('song.ts', module, others), ['song.ts messages.unsung']);
	assert.deepEqual(unused('song.ts', module, ''), [
		'song.ts messages.sung',
		'song.ts messages.song.long',
		'song.ts messages.part_text',
		'song.ts messages.unsung'
	]);
});
