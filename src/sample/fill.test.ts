import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planAndFact } from '#figures/planAndFact.server.ts';
import { project } from '#funding/queries.server.ts';
import { dayKey } from '#kazakh/dates.ts';
import { dataRequests } from '#people/dataRequests.server.ts';
import { likelyPairs } from '#people/likelyPairs.server.ts';
import { testHouse } from '#testing/database.ts';
import { fillSample } from './fill.server.ts';
import { invented } from './names.ts';
import { seal } from '#ground/seal/seal.server.ts';
import { verify } from '#ground/seal/verify.server.ts';
import { fillToday } from './today.server.ts';

const { ctx } = testHouse();
const staff = { account_id: null, roles: ['manager'] } as const;

test('an empty centre is filled, counters kept', async () => {
	await fillSample(ctx());
	const stops = await ctx().db.selectFrom('stop').selectAll().execute();
	for (const stop of stops) {
		const { count } = await ctx()
			.db.selectFrom('registration')
			.select(({ fn }) => fn.countAll<string>().as('count'))
			.where('stop_id', '=', stop.id)
			.where('confirmed_at', 'is not', null)
			.executeTakeFirstOrThrow();
		assert.equal(stop.taken, Number(count));
	}
	const waiting = stops.filter(({ waiting }) => waiting > 0);
	assert.deepEqual(
		waiting.map(({ territory, taken, capacity }) => [territory, taken === capacity]),
		[['kazaly', true]]
	);
});

test('the round table was held on 29 and 30 July and two plan lines are late', async () => {
	const held = await ctx()
		.db.selectFrom('stop')
		.select('starts_at')
		.where('territory', 'in', ['shieli', 'syrdarya'])
		.orderBy('starts_at')
		.execute();
	assert.deepEqual(
		held.map(({ starts_at }) => dayKey(starts_at).slice(5)),
		['07-29', '07-30']
	);
	const { slug } = await ctx().db.selectFrom('project').select('slug').executeTakeFirstOrThrow();
	const lines = await planAndFact(ctx(), await project(ctx(), slug));
	assert.deepEqual(
		lines.map(({ indicator, status }) => [indicator, status]),
		[
			['round_tables_held', 'on_track'],
			['districts_covered', 'on_track'],
			['people_reached', 'on_track'],
			['proposals_passed_on', 'late'],
			['publications', 'late']
		]
	);
	assert.ok(lines.every(({ fact }) => fact !== null && fact.value > 0));
});

test('the journal holds what was lived, with ids alone and nothing left to do', async () => {
	const happenings = await ctx().db.selectFrom('happening').selectAll().orderBy('id').execute();
	const rowsOf = async (table: 'event' | 'stop' | 'registration' | 'attendance' | 'proposal') =>
		(await ctx().db.selectFrom(table).select('id').execute()).map(({ id }) => id);
	const told = (kind: string) =>
		happenings.filter((one) => one.kind === kind).map(({ subject }) => subject!);
	for (const [kind, table] of [
		['events.made', 'event'],
		['events.stop_added', 'stop'],
		['events.registered', 'registration'],
		['events.attended', 'attendance'],
		['events.proposal_written', 'proposal']
	] as const)
		assert.deepEqual(told(kind).toSorted(), (await rowsOf(table)).toSorted(), kind);
	assert.ok(happenings.every(({ at }) => at <= ctx().now));
	const words = JSON.stringify(happenings);
	const people = await ctx().db.selectFrom('person').select(['surname', 'given']).execute();
	assert.ok(
		people.every(({ surname, given }) => !words.includes(surname) && !words.includes(given))
	);
	assert.deepEqual(await ctx().db.selectFrom('outbox').select('id').execute(), []);
});

test('the desk has something to see to: two likely duplicates, a request, a written mishap', async () => {
	const { pairs } = await likelyPairs({ ...ctx(), visitor: staff });
	assert.equal(pairs.length, 2);
	for (const { one, other } of pairs) assert.notEqual(one.surname, other.surname);
	assert.equal((await dataRequests({ ...ctx(), visitor: staff })).waiting.length, 1);
	const entries = await ctx().db.selectFrom('register_entry').select('register').execute();
	assert.deepEqual(entries, [{ register: 'incidents' }]);
});

test('no two invented people have the same name or phone', () => {
	const people = Array.from({ length: 400 }, (_, n) => invented(n));
	const names = people.map(({ surname, given, patronymic }) => `${surname} ${given} ${patronymic}`);
	assert.equal(new Set(names).size, 400);
	assert.equal(new Set(people.map(({ phone }) => phone)).size, 400);
});

test('today’s stop can be added to a filled centre, and twice', async () => {
	assert.notEqual(await fillToday(ctx()), await fillToday(ctx()));
});

test('what the sample tells of the past is honest to a journal that is sealed already', async () => {
	await seal(ctx());
	await fillToday(ctx());
	await seal(ctx());
	const found = verify(ctx());
	assert.deepEqual((await found.next()).done, true);
});
