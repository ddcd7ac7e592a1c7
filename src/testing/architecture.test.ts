import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, before, test } from 'node:test';

// A small house of its own, in which each rule of .dependency-cruiser.mjs is broken once and kept once.
const root = join(import.meta.dirname, '..', '..');
const house = mkdtempSync(join(tmpdir(), 'arna-house-'));
const files: Record<string, string> = {
	'package.json': '{ "type": "module", "imports": { "#*": "./src/*" } }',

	'src/kazakh/fold.ts': 'export const fold = 1;',
	'src/kazakh/upward.ts': "import '#ground/ids.ts';",
	'src/kazakh/package.ts': "import 'valibot';",
	'src/kazakh/node.ts': "import 'node:fs';",
	'src/ground/ids.ts': "import '#kazakh/fold.ts'; export const id = 1;",
	'src/ground/documents/paper.ts': 'export const paper = 1;',
	'src/ground/edge/form.ts': "import '@sveltejs/kit';",
	'src/ground/framework.ts': "import '@sveltejs/kit'; import '$app/environment';",
	'src/ground/missing.ts': "import './nowhere.ts';",
	'src/people/roles.ts': 'export type Role = string;',
	'src/people/upward.ts': "import type { Event } from '#events/event.ts'; export type E = Event;",
	'src/people/one.ts': "import './two.ts';",
	'src/people/two.ts': "import './one.ts';",
	'src/events/event.ts': "import '#people/roles.ts'; export type Event = string;",
	'src/events/live/floor.ts': "import '#events/event.ts'; export const floor = 1;",
	'src/events/open-room.ts': "import './live/floor.ts'; import '#ground/documents/paper.ts';",
	'src/events/EventCard.svelte':
		"<script lang=\"ts\">import { page } from '$app/state'; import { event } from '#routes/page.ts';</script>{page}{event}",
	'src/events/cast.ts': "import '#testing/cast.ts';",
	'src/events/event.test.ts': "import '#testing/cast.ts';",
	'src/events/entrance.ts': "import '../worker.ts';",
	'src/figures/peeks.ts': "import '#events/live/floor.ts';",
	'src/figures/counts.ts': "import '#events/event.ts'; import 'kysely';",
	'src/figures/borrows.ts': "import '#events/event.test.ts';",
	'src/routes/page.ts': "import '@sveltejs/kit'; import 'kysely'; export const event = 1;",
	'src/routes/types.ts':
		"import type { PageServerLoad } from './$types'; export type L = PageServerLoad;",
	'src/utils/stuff.ts': "import 'node:fs';",
	'src/testing/cast.ts': "import '#events/live/floor.ts';",
	'src/commands/start.ts': "import '../worker.ts'; import '#figures/counts.ts';",
	'src/news/command.ts': "import '#commands/start.ts';",
	'src/worker.ts': "import '#figures/counts.ts'; import '#events/live/floor.ts';"
};

type Violation = { from: string; to: string; rule: { name: string } };
let found: Violation[] = [];

before(() => {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(house, name)), { recursive: true });
		writeFileSync(join(house, name), text);
	}
	symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
	const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
	const config = join(root, '.dependency-cruiser.mjs');
	const args = [cruiser, 'src', '--config', config, '--output-type', 'json'];
	const done = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' });
	assert.equal(done.stderr, '');
	found = (JSON.parse(done.stdout) as { summary: { violations: Violation[] } }).summary.violations;
});

after(() => rmSync(house, { recursive: true }));

/** The files in which the rule was found broken, sorted, each once. */
function breakers(rule: string): string[] {
	const names = found.filter((one) => one.rule.name === rule).map((one) => one.from);
	return [...new Set(names)].toSorted();
}

test('a folder may not use a folder above it, not even for a type', () => {
	assert.deepEqual(breakers('floors-people'), ['src/people/upward.ts']);
	assert.deepEqual(breakers('floors-kazakh'), ['src/kazakh/upward.ts']);
	assert.deepEqual(breakers('floors-ground'), []);
	assert.deepEqual(breakers('floors-figures'), []);
});

test('the floors hold inside Svelte files too', () => {
	assert.deepEqual(breakers('floors-events'), ['src/events/EventCard.svelte']);
});

test('the language stands alone: no package and no other folder', () => {
	assert.deepEqual(breakers('kazakh-stands-alone'), [
		'src/kazakh/package.ts',
		'src/kazakh/upward.ts'
	]);
});

test('a sub-folder is a private room of its capability; only ground is open', () => {
	assert.deepEqual(breakers('private-rooms'), ['src/figures/peeks.ts']);
});

test('the web framework is known only at the edge and in Svelte files', () => {
	assert.deepEqual(breakers('svelte-kit-at-the-edge'), ['src/ground/framework.ts']);
	const known = found.filter((one) => one.from === 'src/ground/framework.ts');
	assert.equal(known.length, 2);
});

test('a page does not speak with the database', () => {
	assert.deepEqual(breakers('no-sql-in-pages'), ['src/routes/page.ts']);
});

test('a new folder must take its place among the floors', () => {
	assert.deepEqual(breakers('every-folder-is-a-floor'), ['src/utils/stuff.ts']);
});

test('no floor imports the worker or another entrance', () => {
	assert.deepEqual(breakers('entrances-are-not-imported'), [
		'src/events/entrance.ts',
		'src/news/command.ts'
	]);
});

test('only tests use the cast', () => {
	assert.deepEqual(breakers('testing-is-for-tests'), ['src/events/cast.ts']);
});

test('nobody imports a test', () => {
	assert.deepEqual(breakers('tests-are-not-imported'), ['src/figures/borrows.ts']);
});

test('two files may not need each other', () => {
	assert.deepEqual(breakers('no-cycles'), ['src/people/one.ts']);
});

test('an import that leads nowhere is found', () => {
	assert.deepEqual(breakers('nothing-missing'), ['src/ground/missing.ts']);
});

test('every broken import of this house was planted: nothing else is refused', () => {
	const planted = [
		'EventCard.svelte',
		'borrows.ts',
		'cast.ts',
		'command.ts',
		'entrance.ts',
		'framework.ts',
		'missing.ts',
		'one.ts',
		'package.ts',
		'page.ts',
		'peeks.ts',
		'stuff.ts',
		'upward.ts'
	];
	const broken = new Set(found.map((one) => basename(one.from)));
	assert.deepEqual([...broken].toSorted(), planted);
});
