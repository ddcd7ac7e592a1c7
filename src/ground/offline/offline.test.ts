import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Away, Refused } from './ask.ts';
import { answerEntry, entriesOf, keepEntry, settleEntries, waitingCount } from './entries.ts';
import { forget, forgetOver, keyOf, subjects } from './keys.ts';
import { mergeEntries } from './merge.ts';
import { keepPages, pagesOf } from './pages.ts';
import { seal, unseal } from './seal.ts';
import { closeStore, format, notKept, store } from './store.ts';

const later = new Date(Date.now() + 86_400_000);
const give = (id: string, value: unknown = id, subject = 'stop') =>
	keepEntry({ subject, kind: 'mark', id, value }, later);
const waiting = async (subject = 'stop') =>
	(await entriesOf<unknown, unknown>(subject, 'mark')).entries.map(({ value }) => value);

beforeEach(async () => {
	await closeStore();
	indexedDB.deleteDatabase('arna');
});

const merge = (send: (values: string[]) => Promise<string[]>) =>
	mergeEntries<string, string>({
		subject: 'stop',
		kind: 'mark',
		send,
		isSettled: (answer) => answer === 'good',
		refused: (_value, code) => code
	});

test('what was kept is there after the store was opened anew, in the order in which it was made', async () => {
	for (const id of ['c', 'a', 'b']) await give(id);
	await closeStore();
	assert.deepEqual(await waiting(), ['c', 'a', 'b']);
	await give('c', 'changed');
	assert.deepEqual(await waiting(), ['changed', 'a', 'b'], 'one id is one entry, in its old place');
});

test('nothing lies on the device in clear, and its keys cannot be read out', async () => {
	await give('a', { surname: 'Қонысов' });
	await keepPages('stop', { '0': { people: ['Оспанова Дана'] } }, later);
	const db = await store();
	const rows = [...(await db.getAll('entry')), ...(await db.getAll('page'))];
	assert.equal(rows.length, 2);
	for (const { sealed } of rows) {
		const text = new TextDecoder().decode(sealed.data);
		assert.ok(!text.includes('Қонысов') && !text.includes('Оспанова'));
	}
	const keys = await db.getAll('key');
	assert.equal(keys.length, 2);
	for (const { key } of keys) await assert.rejects(crypto.subtle.exportKey('raw', key));
	assert.deepEqual((await pagesOf('stop')).get('0'), { people: ['Оспанова Дана'] }, 'control');
});

test('when the list is forgotten its key is gone: what somebody copied before cannot be opened with a new one', async () => {
	await keepPages('stop', { '0': 'Оспанова' }, later);
	const db = await store();
	const [copied] = await db.getAll('page');
	const before = (await keyOf('stop', 'list'))!;
	assert.equal(await unseal(before, copied!.sealed), 'Оспанова', 'control: readable before');
	await forget('stop');
	assert.equal(await keyOf('stop', 'list'), null);
	assert.deepEqual(await pagesOf('stop'), new Map());
	await keepPages('stop', { '1': 'басқа' }, later);
	const fresh = (await keyOf('stop', 'list'))!;
	await assert.rejects(unseal(fresh, copied!.sealed));
});

test('forgetting leaves what is not sent yet, and the key goes with the last of it', async () => {
	await keepPages('stop', { '0': 'тізім' }, later);
	await give('a');
	await forgetOver();
	assert.deepEqual(await waiting(), ['a']);
	await settleEntries(['a']);
	await forgetOver();
	assert.deepEqual(await subjects(), []);
});

test('a list goes by itself when its time is over, not before', async () => {
	await keepPages('stop', { '0': 'тізім' }, later);
	await keepPages('other', { '0': 'тізім' }, new Date(later.getTime() + 1));
	await forgetOver(new Date(later.getTime() - 1));
	assert.deepEqual((await subjects()).toSorted(), ['other', 'stop']);
	await forgetOver(later);
	assert.deepEqual(await subjects(), ['other']);
});

test('merging sends everything once and in order; what needs a look stays with its answer and is not sent again', async () => {
	for (const id of ['a', 'b', 'c']) await give(id);
	const sent: string[][] = [];
	const answers = async (values: string[]) => {
		sent.push(values);
		return values.map((value) => (value === 'b' ? 'ask' : 'good'));
	};
	const merged = await merge(answers);
	assert.deepEqual(
		merged.map(({ answer }) => answer),
		['good', 'ask', 'good']
	);
	assert.deepEqual(await merge(answers), []);
	assert.deepEqual(sent, [['a', 'b', 'c']]);
	const { entries } = await entriesOf<string, string>('stop', 'mark');
	assert.deepEqual(
		entries.map(({ value, answer }) => [value, answer]),
		[['b', 'ask']]
	);
});

test('when the network goes in the middle, everything waits on', async () => {
	await give('a');
	await assert.rejects(
		merge(() => Promise.reject(new Away('gone'))),
		Away
	);
	await assert.rejects(
		merge(() => Promise.reject(new Refused(409, 'events.door_closed'))),
		Refused
	);
	assert.deepEqual(await waiting(), ['a']);
});

test('one entry that the server cannot read does not hold up the others, and is not lost', async () => {
	for (const id of ['a', 'broken', 'c']) await give(id);
	const taken: string[] = [];
	await merge(async (values) => {
		if (values.includes('broken')) throw new Refused(422, 'form.wrong');
		taken.push(...values);
		return values.map(() => 'good');
	});
	assert.deepEqual(taken, ['a', 'c']);
	const { entries } = await entriesOf<string, string>('stop', 'mark');
	assert.deepEqual(
		entries.map(({ value, answer }) => [value, answer]),
		[['broken', 'form.wrong']]
	);
});

test('an entry of a newer format is counted and left alone', async () => {
	await give('a');
	await give('b');
	const db = await store();
	const [row] = await db.getAll('entry');
	await db.put('entry', { ...row!, format: format + 1 });
	const { entries, newer } = await entriesOf('stop', 'mark');
	assert.deepEqual([entries.length, newer], [1, 1]);
	await merge(async (values) => values.map(() => 'good'));
	assert.equal(await waitingCount('stop'), 1, 'the newer one is still there');
});

test('an older page opens a store that a newer one has changed', async () => {
	await give('a');
	await closeStore();
	const { openDB } = await import('idb');
	const newer = await openDB('arna', 2, {
		upgrade: (db) => void db.createObjectStore('later')
	});
	newer.close();
	assert.deepEqual(await waiting(), ['a']);
	await give('b');
	assert.deepEqual(await waiting(), ['a', 'b']);
});

test('an answer to an entry that is gone changes nothing', async () => {
	await give('a');
	await settleEntries(['a']);
	await answerEntry('stop', 'a', 'ask');
	assert.equal(await waitingCount(), 0);
});

test('a full device and a shut store are told apart', () => {
	assert.equal(notKept(new DOMException('full', 'QuotaExceededError')), 'full');
	assert.equal(notKept(new DOMException('shut', 'InvalidStateError')), 'shut');
});

test('the same words are sealed anew each time', async () => {
	await give('a');
	const key = (await keyOf('stop', 'entry'))!;
	const [one, other] = [await seal(key, 'сөз'), await seal(key, 'сөз')];
	assert.notDeepEqual(new Uint8Array(one.data), new Uint8Array(other.data));
	assert.equal(await unseal(key, other), 'сөз');
});
