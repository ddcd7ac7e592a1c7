import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tally } from './counted.ts';
import { root } from './gate.ts';
import { houseComplaints } from './house.ts';
import { kyselyComplaints } from './kysely.ts';
import { lengthComplaints, lengths } from './length.ts';
import { lockfileComplaints } from './lockfile.ts';
import { ownerComplaints } from './owner.ts';
import { wordComplaints } from './words.ts';

const file = (path: string, text: string) => [{ path, text }];
const query = (text: string) => kyselyComplaints(file('src/events/register.server.ts', text));

test('an awaited query that is never executed is found with its line', () => {
	assert.deepEqual(query("\nawait tx.insertInto('stop').values({ id: f(1) });\n"), [
		'src/events/register.server.ts:2: this query is never executed.'
	]);
	assert.equal(query("{ ctx.db\n\t.deleteFrom('stop')\n\t.where('id', '=', id); }").length, 1);
	assert.equal(query("const rows = await db.selectFrom('stop').selectAll();").length, 1);
});

test('an execute inside the brackets of a query does not stand for its own', () => {
	assert.equal(query("await db.insertInto('a').values(await other.execute());").length, 1);
});

test('an executed query and a fragment for somebody else are left in peace', () => {
	assert.deepEqual(query("await db.selectFrom('stop').selectAll().executeTakeFirst();"), []);
	assert.deepEqual(query("return db.selectFrom('stop').selectAll();"), []);
	assert.deepEqual(query("const open = db.selectFrom('stop').where((eb) => eb('a', '=', 1));"), []);
	assert.deepEqual(query("q.where((eb) => eb.exists(eb.selectFrom('a').select('id')));"), []);
});

test('an optional package without its own entry in the lockfile is found', () => {
	const lock = (packages: object) => file('package-lock.json', JSON.stringify({ packages }));
	const wants = { optionalDependencies: { 'tool-arm64': '1' } };
	const entry = { 'node_modules/tool/node_modules/tool-arm64': {} };
	assert.equal(lockfileComplaints(lock({ 'node_modules/tool': wants })).length, 1);
	assert.deepEqual(lockfileComplaints(lock({ 'node_modules/tool': wants, ...entry })), []);
	assert.equal(lockfileComplaints(lock({ '': wants })).length, 1);
	assert.deepEqual(lockfileComplaints(lock({ '': wants, 'node_modules/tool-arm64': {} })), []);
	assert.equal(lockfileComplaints(lock({ a: { resolved: 'https://example.org/a' } })).length, 1);
	assert.equal(lockfileComplaints([]).length, 1);
});

test('only the owner of a table writes to it; everybody may read', () => {
	const schema = file('src/events/schema/1_events.sql', 'create table stop (id uuid primary key);');
	const from = (path: string, text: string) => ownerComplaints([...schema, ...file(path, text)]);
	assert.deepEqual(from('src/figures/a.server.ts', "db\n.updateTable('stop')"), [
		'src/figures/a.server.ts:2: writes to stop, which belongs to events/.'
	]);
	assert.equal(from('src/figures/a.server.ts', 'sql`update stop set id = 1`').length, 1);
	assert.equal(from('src/figures/a.server.ts', 'sql`INSERT INTO stop (id)`').length, 1);
	assert.deepEqual(from('src/figures/a.server.ts', "db.selectFrom('stop')"), []);
	assert.deepEqual(from('src/events/a.server.ts', "db.updateTable('stop')"), []);
	assert.deepEqual(from('src/figures/a.server.ts', "db.updateTable('figure')"), []);
});

test('a long file needs its reason on line 1', () => {
	const long = 'const a = 1;\n'.repeat(251);
	assert.equal(lengthComplaints(file('src/a.ts', long)).length, 1);
	assert.deepEqual(
		lengthComplaints(file('src/a.ts', `// One table, read as a whole.\n${long}`)),
		[]
	);
	assert.deepEqual(lengthComplaints(file('src/a.ts', 'const a = 1;\n'.repeat(250))), []);
});

test('lengths are counted without texts and tests', () => {
	const sizes = [10, 20, 30, 40, 400].map((n) => ({ path: `src/${n}.ts`, text: 'a\n'.repeat(n) }));
	const aside = file('src/a/messages.ts', 'a\n'.repeat(999)).concat(file('src/a.test.ts', 'a\n'));
	assert.deepEqual(lengths([...sizes, ...aside]), { files: 5, median: 30, ninth: 400 });
});

test('no barrels and no home of everything', () => {
	assert.equal(houseComplaints(file('src/events/index.ts', '')).length, 1);
	assert.equal(houseComplaints(file('src/events/all.ts', "export * from './event.ts';")).length, 1);
	assert.equal(houseComplaints(file('src/events/utils/date.ts', '')).length, 1);
	assert.deepEqual(houseComplaints(file('src/events/event.ts', '')), []);
});

test('a test that is left out or runs alone is refused', () => {
	const only = ['test', 'only'].join('.');
	assert.equal(wordComplaints(file('src/a.test.ts', `${only}('a', () => {});`)).length, 1);
	assert.equal(wordComplaints(file('a.journey.ts', `test.describe${'.skip'}('a');`)).length, 1);
	assert.equal(
		wordComplaints(file('src/a.test.ts', `test('a', { ${'skip'}: true }, f);`)).length,
		1
	);
	const where = `test('a', { skip: process.platform !== 'linux' }, f);`;
	assert.deepEqual(wordComplaints(file('src/a.test.ts', where)), []);
	assert.deepEqual(wordComplaints(file('src/a.ts', `${only}('a')`)), []);
});

test('unfinished work, a registry and a path of this machine are refused', () => {
	assert.equal(wordComplaints(file('README.md', ['later:', 'TO', 'DO'].join(' '))).length, 0);
	assert.equal(wordComplaints(file('README.md', `later: ${'TO'}DO`)).length, 1);
	assert.equal(wordComplaints(file('.npmrc', 'regis' + 'try=https://example.org')).length, 1);
	assert.notDeepEqual(wordComplaints(file('a.md', `see ${root}/src`)), []);
	assert.deepEqual(wordComplaints(file('a.md', 'see src/events and /tmp')), []);
});

test('a lint exception without its reason is refused', () => {
	const exception = `// oxlint${'-disable'}-next-line no-console`;
	assert.equal(wordComplaints(file('src/a.ts', exception)).length, 1);
	assert.deepEqual(wordComplaints(file('src/a.ts', `${exception} -- the one log line`)), []);
});

test('a runner that ran nothing, or broke down, has failed', () => {
	const passed = { name: 'a', ms: 1, end: 'passed' as const };
	assert.deepEqual(tally([], 0), { passed: 0, failed: 1, note: 'no test ran', timed: [] });
	assert.equal(tally([{ ...passed, end: 'skipped' }], 0).failed, 1);
	assert.equal(tally([passed], 1).failed, 1);
	assert.equal(tally([passed], 0).failed, 0);
	assert.equal(tally([passed, { ...passed, end: 'failed' }], 1).failed, 1);
});
