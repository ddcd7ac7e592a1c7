import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attested, attestedTables, type Attested } from './attested.ts';
import { decline, declineBy } from './cases.ts';

const read = attestedTables().filter((name) => !name.startsWith('held-out') && name !== 'disputed');
/** Running text: laws, television news, a treebank of news, stories and encyclopaedia. */
const texts = ['laws', 'press-bodies', 'press-names', 'press-places', 'treebank'];

const made = ({ base, options }: Attested) => decline(base, options);
const share = (rows: Attested[]) =>
	rows.filter((row) => made(row) === row.form).length / rows.length;

for (const table of read) {
	test(`every form of ${table} is made as it is written there`, () => {
		for (const row of attested(table)) assert.equal(made(row), row.form, row.source);
	});
}

test('there are a thousand forms, three hundred of them from running texts, each with its source', (t) => {
	const all = read.flatMap(attested);
	const running = texts.flatMap(attested);
	assert.ok(all.length >= 1000 && running.length >= 300, `${all.length}, ${running.length}`);
	for (const { base, form, source } of all) assert.ok(base && form && source.length > 8, base);
	t.diagnostic(
		`${all.length} forms read while the rules were written, ${running.length} of running texts`
	);
});

const least = {
	'held-out-nouns': 0.99,
	'held-out-places': 0.99,
	'held-out-loans': 0.95,
	'held-out-givens': 0.99,
	'held-out-surnames': 0.85,
	'held-out-patronymics': 1
};

for (const [table, enough] of Object.entries(least)) {
	test(`${table}: forms nobody looked at are right often enough`, (t) => {
		const rows = attested(table);
		const right = share(rows);
		t.diagnostic(`${table}: ${(right * 100).toFixed(2)} % of ${rows.length}`);
		assert.ok(right >= enough, `${right}`);
	});
}

test('the measure sees a rule that is missing (negative control)', () => {
	const rows = attested('rules');
	const bare = rows.filter(({ base, options, form }) => {
		return declineBy(() => undefined, base, options) === form;
	});
	assert.ok(bare.length < rows.length);
});

test('where texts disagree, the form of the minority is not made', () => {
	for (const row of attested('disputed')) assert.notEqual(made(row), row.form, row.source);
});
