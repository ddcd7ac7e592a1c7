import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Context } from '#ground/context.ts';
import { contextFor } from '#ground/house.server.ts';
import { newId } from '#ground/ids.ts';
import { transaction } from '#ground/transaction.server.ts';
import { testHouse } from '#testing/database.ts';
import { callPage, callStops } from './calls.server.ts';
import { drop, resend, tell, untell } from './decide.server.ts';
import type { About } from './letter.ts';
import { letter } from './letter.ts';
import { outboxMail, outboxPage } from './outbox.server.ts';
import { outboxStates } from './outbox.ts';
import type { Post } from './post.server.ts';
import { post } from './post.server.ts';

const { house, ctx } = testHouse();
const now = new Date('2026-07-29T06:00:00Z');
const at = (visitor: Context['visitor'] = { account_id: 'account-1' }) => ctx({ now, visitor });

letter('test.place', (_ctx, { name, gone }, language) =>
	gone
		? null
		: { subject: language, text: `${language}: ${String(name)}`, name: String(name), topic: 'Арал' }
);

beforeEach(async () => void (await ctx().db.deleteFrom('outbox').execute()));

const write = async (about: About = {}, more: Partial<Post> = {}) => {
	const one: Post = {
		channel: 'mail',
		recipient: 'aru@mail.test',
		language: 'kk',
		kind: 'test.place',
		about
	};
	return (await post(at(), [{ ...one, ...more }]))[0]!;
};
const call = (about: About, more: Partial<Post> = {}) =>
	write(about, { channel: 'call', recipient: '+77001234567', ...more });
const set = (id: string, change: object) =>
	ctx().db.updateTable('outbox').set(change).where('id', '=', id).execute();
const happenings = async (id: string) => {
	const rows = await ctx()
		.db.selectFrom('happening')
		.selectAll()
		.where('subject', '=', id)
		.orderBy('id')
		.execute();
	return rows.map(({ kind, by_account }) => `${kind} ${by_account}`);
};

test('a roll-back takes the letter and its nudge away', async () => {
	await assert.rejects(
		transaction(at(), async (tx) => {
			const one = {
				channel: 'mail',
				recipient: 'a@b.kz',
				language: 'kk',
				kind: 'test.place'
			} as const;
			await post(tx, [{ ...one, about: {} }]);
			throw new Error('changed my mind');
		})
	);
	assert.deepEqual((await outboxPage(at())).lines, []);
});

test('every letter stands under exactly one state', async () => {
	const dates: Record<string, object> = {
		waiting: {},
		sending: { sending_at: now },
		sent: { sending_at: now, sent_at: now },
		failed: { sending_at: now, failed_at: now },
		unclear: { sending_at: now, unclear_at: now },
		dropped: { failed_at: now, dropped_at: now }
	};
	for (const state of outboxStates) await set(await write(), { subject: state, ...dates[state] });
	for (const state of outboxStates) {
		const { lines } = await outboxPage(at(), { state });
		assert.deepEqual(
			lines.map((line) => [line.subject, line.state]),
			[[state, state]]
		);
	}
});

test('the list is paged by key, newest first, and nothing is shown twice or left out', async () => {
	const ids: string[] = [];
	for (let turn = 0; turn < 120; turn++) ids.push(await write());
	const seen: string[] = [];
	let before: string | undefined;
	do {
		const { lines, next } = await outboxPage(at(), { before });
		seen.push(...lines.map(({ id }) => id));
		before = next ?? undefined;
	} while (before);
	assert.deepEqual(seen, ids.toReversed());
});

test('a letter is found by the beginning of its address; signs of LIKE are only signs', async () => {
	await write();
	await write({}, { recipient: 'a_u@mail.test' });
	const found = async (find: string) =>
		(await outboxPage(at(), { find })).lines.map(({ recipient }) => recipient);
	assert.deepEqual(await found('Aru'), ['aru@mail.test']);
	assert.deepEqual(await found('a_u'), ['a_u@mail.test']);
	assert.deepEqual(await found('%'), []);
});

test('a call is not shown among the letters, nor opened as one', async () => {
	const id = await call({ name: 'Аружан' });
	assert.deepEqual((await outboxPage(at())).lines, []);
	await assert.rejects(outboxMail(at(), id), { status: 404 });
	await assert.rejects(outboxMail(at(), newId()), { status: 404 });
});

test('a letter that waits can be dropped, one that left cannot', async () => {
	const id = await write();
	await drop(at(), id);
	assert.equal((await outboxMail(at(), id)).state, 'dropped');
	assert.deepEqual(await happenings(id), ['mail.dropped account-1']);
	await assert.rejects(drop(at(), id), { code: 'mail.already_dropped' });
	await assert.rejects(resend(at(), id), { code: 'mail.not_stuck' });
	const gone = await write();
	await set(gone, { sending_at: now, sent_at: now });
	await assert.rejects(drop(at(), gone), { code: 'mail.already_gone' });
});

test('of two who press "send again" together one sends it', async () => {
	const id = await write();
	await set(id, { sending_at: now, unclear_at: now });
	const results = await Promise.allSettled([resend(at(), id), resend(at(), id)]);
	assert.deepEqual(results.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
	assert.deepEqual(await happenings(id), ['mail.resent account-1']);
});

test('the call list says whom to call and what to say, in the person’s language, oldest first', async () => {
	await call({ name: 'Аружан' });
	await call({ name: 'Ержан' }, { language: 'ru' });
	await call({ name: 'Болат', gone: 1 });
	await call({ name: 'Гүлнар' }, { not_before: new Date(now.getTime() + 1) });
	const { calls } = await callPage(at());
	assert.deepEqual(
		calls.map(({ name, text, phone }) => [name, text, phone]),
		[
			['Аружан', 'kk: Аружан', '+77001234567'],
			['Ержан', 'ru: Ержан', '+77001234567']
		]
	);
});

test('a letter that cannot be made leaves its phone on the list and the others with their words', async () => {
	await call({ name: 'Аружан' }, { kind: 'test.unknown' });
	await call({ name: 'Ержан' });
	const { calls } = await callPage(at());
	assert.deepEqual(
		calls.map(({ text }) => text),
		['', 'kk: Ержан']
	);
});

test('a tick takes the call off the list and keeps what was said; undo brings it back', async () => {
	const id = await call({ name: 'Аружан' });
	await tell(at(), id);
	assert.deepEqual((await callPage(at())).calls, []);
	const [told] = (await callPage(at(), { told: true })).calls;
	assert.deepEqual([told!.text, told!.told_at], ['kk: Аружан', now]);
	await assert.rejects(tell(at(), id), { code: 'mail.already_told' });
	await untell(at(), id);
	assert.equal((await callPage(at())).calls.length, 1);
	await assert.rejects(untell(at(), id), { code: 'mail.not_told' });
	assert.deepEqual(await happenings(id), ['mail.told account-1', 'mail.untold account-1']);
});

test('a letter cannot be ticked as told', async () => {
	await assert.rejects(tell(at(), await write()), { status: 404 });
});

test('the list can be narrowed to one meeting', async () => {
	const [one, other] = [newId(), newId()];
	await call({ name: 'Аружан', stop_id: one });
	await call({ name: 'Ержан', stop_id: other });
	await call({ name: 'Болат' });
	const { calls } = await callPage(at(), { stop_id: one });
	assert.deepEqual(
		calls.map(({ name }) => name),
		['Аружан']
	);
	assert.deepEqual(
		(await callStops(at())).toSorted((a, b) => (a.stop_id < b.stop_id ? -1 : 1)),
		[one, other].toSorted().map((stop_id) => ({ stop_id, topic: 'Арал' }))
	);
});

test('a letter’s number carries the centre’s host, never a request’s', async () => {
	const id = await write();
	const row = await ctx().db.selectFrom('outbox').select('message_id').executeTakeFirstOrThrow();
	assert.equal(row.message_id, `<${id}@arna.test>`);
	assert.equal(contextFor(house(), 'kyzylorda').centre.public_url, 'http://arna.test');
});
