import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attested, attestedTables } from './attested.ts';
import { indexKeys, queryKeys } from './search.ts';

const finds = (query: string, text: string) => {
	const keys = new Set(indexKeys(text));
	return queryKeys(query).every((key) => keys.has(key));
};

const tables = attestedTables().filter((table) => table !== 'signs' && table !== 'disputed');
const pairs = tables.flatMap(attested).filter(({ base, form }) => base !== form);

test('a word is found in any form, and by any form', (t) => {
	const share = (found: (pair: { base: string; form: string }) => boolean) =>
		pairs.filter(found).length / pairs.length;
	const byBase = share(({ base, form }) => finds(base, form));
	const byForm = share(({ base, form }) => finds(form, base));
	t.diagnostic(`${pairs.length} pairs: by base ${byBase.toFixed(4)}, by form ${byForm.toFixed(4)}`);
	assert.ok(byBase > 0.99 && byForm > 0.99);
});

test('two inflected forms of a word find each other', (t) => {
	const forms = Map.groupBy(pairs, ({ base }) => base);
	let found = 0;
	let all = 0;
	for (const group of forms.values()) {
		const keys = group.map(({ form }) => new Set(indexKeys(form)));
		const queries = group.map(({ form }) => queryKeys(form));
		const met = queries.map((query) => keys.filter((some) => query.every((key) => some.has(key))));
		all += group.length ** 2;
		found += met.flat().length;
	}
	t.diagnostic(`${all} pairs of forms: ${(found / all).toFixed(4)}`);
	assert.ok(found / all > 0.98);
});

test('few other words are found besides', (t) => {
	const bases = [...new Set(pairs.map(({ base }) => base.toLowerCase()))].filter((base) =>
		/^\p{L}{4,}$/u.test(base)
	);
	const index = bases.map((base) => new Set(indexKeys(base)));
	let wrong = 0;
	for (const base of bases) {
		const [key] = queryKeys(base);
		wrong += index.filter((keys) => keys.has(key!)).length - 1;
	}
	t.diagnostic(`${bases.length} words find ${(wrong / bases.length).toFixed(3)} others each`);
	assert.ok(wrong / bases.length < 0.1);
});

test('it does not matter how a word is typed', () => {
	const text = '29-30 шілде күні Шиелі, Сырдария аудандарында дөңгелек үстел өткізілді';
	for (const query of [
		'Шиелі ауданы', 'шиели ауданы', 'Shieli audany', 'ШИЕЛІ АУДАНЫНДА', 'Шиелi', 'дөңгелек үстелдер',
		'dongelek ustel', 'Сырдариядағы', 'донгелек устелге', 'шілдеде'
	]) assert.ok(finds(query, text), query); // prettier-ignore
	for (const query of ['Арал ауданы', 'семинар', 'Шиелі қаласы'])
		assert.ok(!finds(query, text), query);
});

test('an ending after a hyphen is no word', () => {
	assert.deepEqual(queryKeys('ҮЕҰ-ларға'), queryKeys('ҮЕҰ'));
	assert.deepEqual(queryKeys('5-ке'), ['5']);
	assert.deepEqual(queryKeys('Google-дың'), queryKeys('google'));
	assert.deepEqual(queryKeys('іс-шараға'), ['ис', 'шара']);
});

test('words that join are not asked for, unless there is nothing else', () => {
	assert.ok(finds('жастар мен еріктілер', 'еріктілер, жастар'));
	assert.deepEqual(queryKeys('мен'), ['мен']);
});

test('nothing has no keys', () => {
	assert.deepEqual([indexKeys(''), queryKeys('— … !')], [[], []]);
	assert.deepEqual(indexKeys('志愿者'), ['志愿者']);
});
