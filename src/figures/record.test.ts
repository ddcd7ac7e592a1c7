import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { contextFor } from '#ground/house.server.ts';
import { fillSample } from '#sample/fill.server.ts';
import { testHouse } from '#testing/database.ts';
import { closeEvent, correctRecord } from './closeEvent.server.ts';
import { exportParticipants } from './participants.server.ts';
import { recordOf } from './recordQueries.server.ts';
import { publicRecord } from './recordTable.ts';

const home = testHouse(async (house) => {
	await fillSample(contextFor(house, 'kyzylorda'));
	return () => undefined;
});

/** A manager, who may close events; `roles` makes somebody else of the same account. */
const ctx = (
	roles: ('manager' | 'coordinator' | 'customer')[] = ['manager'],
	change: Partial<Context> = {}
) => home.ctx({ visitor: { account_id: 'account of a test', roles }, ...change });

test('a record counts each person once over all stops', async () => {
	const { record } = await recordOf(ctx(), await heldSlug());
	const { rows } = await sql<{ people: number; marks: number }>`
		select count(distinct person_id)::int as people, count(*)::int as marks from attendance a
		join stop s on s.id = a.stop_id join event e on e.id = s.event_id
		where e.slug = ${await heldSlug()} and a.undone_at is null`.execute(ctx().db);
	assert.equal(record.people, rows[0]!.people);
	assert.equal(
		record.attendance.reduce((sum, { count }) => sum + count, 0),
		rows[0]!.marks
	);
	assert.ok(rows[0]!.marks > rows[0]!.people, 'the sample must have somebody who came twice');
});

test('an event with a stop still to come is not closed', async () => {
	await assert.rejects(closeEvent(ctx(), { event_id: await idOf('ngos-and-volunteers') }), {
		code: 'figures.not_over'
	});
});

test('closing freezes version 1, closes every stop, and a second closing is refused', async () => {
	const event_id = await idOf('ngos-and-volunteers');
	const later = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000);
	const frozen = await closeEvent(ctx(['manager'], { now: later }), { event_id });
	assert.equal(frozen.version, 1);
	assert.deepEqual(frozen.missing, ['attendance', 'proposal', 'photo']);
	const open = await ctx()
		.db.selectFrom('stop')
		.select('id')
		.where('event_id', '=', event_id)
		.where('closed_at', 'is', null)
		.execute();
	assert.deepEqual(open, []);
	await assert.rejects(closeEvent(ctx(['manager'], { now: later }), { event_id }), {
		code: 'figures.closed_already'
	});
});

test('of a record anybody gets no counts by category and no mean of fewer than five marks', async () => {
	const { record } = await recordOf(ctx(), await heldSlug());
	const told = (answers: number) =>
		publicRecord({ ...record, feedback: { ...record.feedback, answers, usefulness: 2 } });
	assert.ok(record.attendance.length > 0);
	assert.deepEqual(told(9).attendance, []);
	assert.equal(told(9).attendances, marks(record));
	assert.deepEqual(
		[4, 5].map((answers) => told(answers).feedback.usefulness),
		[null, 2]
	);
});

test('who may not close is refused and nothing is frozen', async () => {
	const event_id = await idOf(await heldSlug());
	await assert.rejects(correctRecord(ctx(['coordinator']), { event_id, reason: 'рұқсатсыз' }), {
		code: 'people.forbidden'
	});
	assert.equal((await recordOf(ctx(), await heldSlug())).version, 1);
});

test('a correction is a new version with its reason; the old one stays as it was', async () => {
	const event_id = await idOf(await heldSlug());
	const first = await recordOf(ctx(), await heldSlug());
	await sql`update attendance set undone_at = now() where id = (select a.id from attendance a join stop s on s.id = a.stop_id
		where s.event_id = ${event_id} and a.undone_at is null limit 1)`.execute(ctx().db);
	await assert.rejects(correctRecord(ctx(), { event_id, reason: '  ' }), {
		code: 'figures.no_reason'
	});
	await correctRecord(ctx(), { event_id, reason: 'Бір белгі қате қойылған' });
	const second = await recordOf(ctx(), await heldSlug());
	assert.equal(second.version, 2);
	assert.equal(second.reason, 'Бір белгі қате қойылған');
	assert.equal(marks(second.record), marks(first.record) - 1);
	assert.deepEqual((await recordOf(ctx(), await heldSlug(), 1)).record, first.record);
});

test('a frozen record can neither be changed nor removed by the centre', async () => {
	for (const statement of [
		sql`update event_record set reason = ''`,
		sql`delete from event_record`
	]) {
		await assert.rejects(statement.execute(ctx().db), { code: '42501' });
	}
});

test('the customer gets codes and categories; names only with a reason, and both are written down', async () => {
	const event_id = await idOf(await heldSlug());
	const codes = await exportParticipants(ctx(['customer']), { event_id, with_names: false });
	assert.ok(codes.rows.length > 0);
	assert.ok(codes.rows.every((row) => !('surname' in row)));
	// A ticket's code would open what its holder said; staff see it, the customer a sign of the row.
	const tickets = await ctx().db.selectFrom('registration').select('code').execute();
	const opens = (rows: typeof codes.rows) =>
		rows.filter((row) => tickets.some(({ code }) => code === row.code)).length;
	assert.equal(opens(codes.rows), 0);
	assert.ok(codes.rows.every(({ code }) => /^[0-9A-F]{6}$/.test(code ?? '')));
	const { rows: ours } = await exportParticipants(ctx(), { event_id, with_names: false });
	assert.ok(opens(ours) > 0);
	await assert.rejects(exportParticipants(ctx(['customer']), { event_id, with_names: true }), {
		code: 'figures.no_reason'
	});
	const names = await exportParticipants(ctx(['customer']), {
		event_id,
		with_names: true,
		reason: 'Тексеру'
	});
	assert.ok(names.rows.every((row) => row.surname));
	const taken = await ctx()
		.db.selectFrom('participant_export')
		.select(['with_names', 'reason', 'rows'])
		.orderBy('id')
		.execute();
	assert.deepEqual(taken, [
		{ with_names: false, reason: null, rows: codes.rows.length },
		{ with_names: false, reason: null, rows: codes.rows.length },
		{ with_names: true, reason: 'Тексеру', rows: names.rows.length }
	]);
});

test('a visitor takes no list at all', async () => {
	await assert.rejects(
		exportParticipants(home.ctx(), { event_id: await idOf(await heldSlug()), with_names: false }),
		{ code: 'people.forbidden' }
	);
});

function marks(record: { attendance: { count: number }[] }): number {
	return record.attendance.reduce((sum, { count }) => sum + count, 0);
}

async function heldSlug(): Promise<string> {
	const row = await ctx()
		.db.selectFrom('event')
		.select('slug')
		.where('slug', 'like', 'ngos-and-volunteers-%')
		.executeTakeFirstOrThrow();
	return row.slug;
}

async function idOf(slug: string): Promise<string> {
	const row = await ctx()
		.db.selectFrom('event')
		.select('id')
		.where('slug', '=', slug)
		.executeTakeFirstOrThrow();
	return row.id;
}
