import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kinds } from './kinds.ts';

const source = join(import.meta.dirname, '..');
const sources = [
	...globSync('*/**/*.server.ts', { cwd: source }),
	...globSync('*/schema/*.sql', { cwd: source })
]
	.filter((file) => file !== 'ground/happening.server.ts' && !file.startsWith('testing/'))
	.map((file) => readFileSync(join(source, file), 'utf8'));

const kind = /'([a-z]+(?:\.[a-z_]+)+)'/g;
const namesIn = (text: string) => [...text.matchAll(kind)].map(([, name]) => name!);

/**
 * The kinds that a source tells of: those named where it tells; where a variable stands there, every name of that
 * shape in the source, of which those that are nothing else must have words.
 */
function kindsOf(text: string): string[] {
	const inSql = [...text.matchAll(/insert into happening\b[\s\S]*?select[^,]*,\s*'([^']+)'/g)];
	const calls = [...text.matchAll(/\bhappened(?:ToMany)?\(\s*(?:\w+|\{[^}]*\}),\s*([^,]+),/g)];
	return [
		...inSql.map(([, name]) => name!),
		...calls.flatMap(([, given]) => (given!.includes("'") ? namesIn(given!) : pastOf(text)))
	];
}

/** Names in a source that are no refusals: those of its rules and of `new Refusal(…)`. */
function pastOf(text: string): string[] {
	const refused =
		/Refusal\(\s*'[^']+'|whyNot\w+\([^)]*\)[^{]*\{[\s\S]*?\n\}|enqueue\([^)]*\)|require\(ctx, '[^']+'[^)]*\)/g;
	return namesIn(text.replaceAll(refused, ''));
}

const told = new Set(sources.flatMap(kindsOf));

test('every kind of happening has its words, and no words stand for nothing', () => {
	assert.ok(told.size > 55, `${told.size} kinds found`);
	assert.deepEqual([...told].toSorted(), Object.keys(kinds).toSorted());
});

test('negative control: a kind that is told in any of the ways of this house is found', () => {
	const text = `
		await happened(tx, 'a.one', id);
		await happened(
			tx,
			'a.two',
			id
		);
		await happened(tx, release ? 'a.three' : 'a.four', id);
		await happenedToMany(tx, 'a.five', []);`;
	assert.deepEqual(kindsOf(text), ['a.one', 'a.two', 'a.three', 'a.four', 'a.five']);
	const table = `const moves = { send: 'a.sent', end: 'a.ended' };
		await happened(tx, moves[move], id);`;
	assert.deepEqual(kindsOf(table), ['a.sent', 'a.ended']);
	assert.deepEqual(kindsOf(`insert into happening (id, kind)\n	select r.id, 'a.registered', x`), [
		'a.registered'
	]);
});
