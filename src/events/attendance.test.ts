import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { Refusal } from '#ground/refusal.ts';
import { testHouse } from '#testing/database.ts';
import { eventDay, signedUp } from '#testing/day.ts';
import type { Mark } from './attendance.ts';
import { correctAttendance } from './attendance-correct.server.ts';
import { doorCounts } from './attendance-counts.server.ts';
import { markAttendance } from './attendance-mark.server.ts';
import { findAtDoor } from './door-search.server.ts';

const { house, ctx: bare } = testHouse();
const staff = () => bare({ visitor: { account_id: 'a1', roles: ['coordinator'] } });
const mark = (ctx: Context, whom: Partial<Mark>): Mark => ({
	id: newId(),
	at: ctx.now.toISOString(),
	how: 'code',
	...whom
});

async function helper(ctx: Context, stop_id: string, name = 'Бірінші есік'): Promise<Context> {
	const link_id = newId();
	await ctx.db
		.insertInto('stop_link')
		.values({
			id: link_id,
			stop_id,
			role: 'door',
			name,
			secret_hash: link_id,
			made_at: ctx.now,
			made_by: null,
			revoked_at: null
		})
		.execute();
	return { ...ctx, visitor: { account_id: null, stop: { stop_id, role: 'door', link_id } } };
}

async function present(ctx: Context, stop_id: string): Promise<number> {
	const rows = await ctx.db
		.selectFrom('attendance')
		.select('id')
		.where('stop_id', '=', stop_id)
		.where('undone_at', 'is', null)
		.execute();
	return rows.length;
}

async function happenings(ctx: Context, kind: string): Promise<number> {
	return (await ctx.db.selectFrom('happening').select('id').where('kind', '=', kind).execute())
		.length;
}

test('two doors that mark one person at once make one attendance, and the second hears when and by whom', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	const { code } = await signedUp(ctx, stop_id);
	const [first, second] = [await helper(ctx, stop_id), await helper(ctx, stop_id, 'Екінші есік')];
	const answers = await Promise.all([
		markAttendance(first, stop_id, [mark(ctx, { ticket: code })]),
		markAttendance(second, stop_id, [mark(ctx, { ticket: code })])
	]);
	const [one, other] = answers.map(([answer]) => answer!);
	assert.deepEqual([one!.outcome, other!.outcome].toSorted(), ['already', 'marked']);
	const [quick, late] = one!.outcome === 'marked' ? [one!, other!] : [other!, one!];
	assert.equal(late.attendance_id, quick.id);
	assert.deepEqual(late.by, quick.by);
	assert.equal(late.at, quick.at);
	assert.equal(await present(ctx, stop_id), 1);
});

/** The second door begins while the first has not committed: whoever does not wait for the index marks twice. */
async function overlapping(): Promise<number> {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	const { code } = await signedUp(ctx, stop_id);
	let second: Promise<unknown> = Promise.resolve();
	await ctx.db.transaction().execute(async (db) => {
		await markAttendance({ ...ctx, db }, stop_id, [mark(ctx, { ticket: code })]);
		second = markAttendance(ctx, stop_id, [mark(ctx, { ticket: code })]);
		await new Promise((soon) => setTimeout(soon, 150));
	});
	await second;
	return present(ctx, stop_id);
}

test('a list sent twice changes nothing and is answered the same', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	const { code } = await signedUp(ctx, stop_id);
	const walkIn = {
		surname: 'Айтбаев',
		given: 'Болат',
		category: 'P16',
		contact: '+77001112233',
		consent: true
	};
	const list = [mark(ctx, { ticket: code }), mark(ctx, { how: 'walk_in', person: walkIn })];
	const before = await happenings(ctx, 'events.attended');
	const first = await markAttendance(ctx, stop_id, list);
	const again = await markAttendance(ctx, stop_id, list);
	assert.deepEqual(
		first.map(({ outcome }) => outcome),
		['marked', 'marked']
	);
	assert.deepEqual(again, first);
	assert.equal(await present(ctx, stop_id), 2);
	assert.equal((await happenings(ctx, 'events.attended')) - before, 2);
});

test('a walk-in is known again by contact and name, and the consent by word is written down once', async () => {
	const ctx = staff();
	const { stop_id, other_stop_id } = await eventDay(ctx);
	const person = {
		surname: 'Серікұлы',
		given: 'Нұрлан',
		category: 'P16',
		contact: '+77005556677',
		consent: true
	};
	const [here] = await markAttendance(ctx, stop_id, [mark(ctx, { how: 'walk_in', person })]);
	const [twice] = await markAttendance(ctx, stop_id, [
		mark(ctx, { how: 'walk_in', person: { ...person, surname: 'Серикулы' } })
	]);
	await markAttendance(ctx, other_stop_id, [mark(ctx, { how: 'walk_in', person })]);
	assert.equal(twice!.outcome, 'already');
	assert.equal(twice!.attendance_id, here!.attendance_id);
	const consents = await ctx.db
		.selectFrom('consent')
		.select(['channel', 'subject'])
		.where('subject', '=', stop_id)
		.execute();
	assert.deepEqual(
		consents.map(({ channel }) => channel),
		['door']
	);
	const { count } = await ctx.db
		.selectFrom('person')
		.select(({ fn }) => fn.countAll<string>().as('count'))
		.where('folded_name', 'like', 'серикул%')
		.executeTakeFirstOrThrow();
	assert.equal(Number(count), 1);
});

test('after an undo the same person can be marked again, and the undone list sent once more brings nobody back', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	const { code } = await signedUp(ctx, stop_id);
	const first = mark(ctx, { ticket: code });
	await markAttendance(ctx, stop_id, [first]);
	const [undone] = await markAttendance(ctx, stop_id, [mark(ctx, { undoes: first.id })]);
	assert.equal(undone!.outcome, 'undone');
	const [stale] = await markAttendance(ctx, stop_id, [first]);
	assert.equal(stale!.outcome, 'undone');
	assert.equal(await present(ctx, stop_id), 0);
	const [again] = await markAttendance(ctx, stop_id, [mark(ctx, { ticket: code })]);
	assert.equal(again!.outcome, 'marked');
	assert.equal(await present(ctx, stop_id), 1);
});

test('one list may mark, take back and mark again in its order', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	const { code } = await signedUp(ctx, stop_id);
	const first = mark(ctx, { ticket: code });
	const list = [first, mark(ctx, { undoes: first.id }), mark(ctx, { ticket: code })];
	const answers = await markAttendance(ctx, stop_id, list);
	assert.deepEqual(
		answers.map(({ outcome }) => outcome),
		['marked', 'undone', 'marked']
	);
	await markAttendance(ctx, stop_id, list);
	assert.equal(await present(ctx, stop_id), 1);
});

test('a door link opens its own stop only', async () => {
	const ctx = staff();
	const { stop_id, other_stop_id } = await eventDay(ctx);
	const { code } = await signedUp(ctx, stop_id);
	const door = await helper(ctx, other_stop_id);
	const forbidden = (error: unknown) => error instanceof Refusal && error.status === 403;
	await assert.rejects(markAttendance(door, stop_id, [mark(ctx, { ticket: code })]), forbidden);
	await assert.rejects(findAtDoor(door, stop_id, 'оспан'), forbidden);
	await assert.rejects(doorCounts(door, stop_id), forbidden);
	const own = await helper(ctx, stop_id);
	const [answer] = await markAttendance(own, stop_id, [mark(ctx, { ticket: code })]);
	assert.deepEqual(answer!.by, { kind: 'link', name: 'Бірінші есік' });
});

test('a closed stop takes no marks; staff correct with a reason that the journal keeps', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	const { code } = await signedUp(ctx, stop_id);
	const door = await helper(ctx, stop_id);
	await ctx.db.updateTable('stop').set({ closed_at: ctx.now }).where('id', '=', stop_id).execute();
	await assert.rejects(markAttendance(ctx, stop_id, [mark(ctx, { ticket: code })]), {
		code: 'events.door_closed'
	});
	const list = [mark(ctx, { ticket: code, how: 'sheet' })];
	await assert.rejects(correctAttendance(door, stop_id, list, 'sheet_found'), { status: 403 });
	const [answer] = await correctAttendance(ctx, stop_id, list, 'sheet_found');
	assert.equal(answer!.outcome, 'marked');
	const { detail } = await ctx.db
		.selectFrom('happening')
		.select('detail')
		.where('kind', '=', 'events.attendance_corrected')
		.where('subject', '=', stop_id)
		.executeTakeFirstOrThrow();
	assert.deepEqual(detail, { reason: 'sheet_found', attendance_ids: [list[0]!.id] });
});

test('the code of a second form leads to the first registration', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	const { registration_id } = await signedUp(ctx, stop_id);
	await ctx.db
		.insertInto('extra_code')
		.values({
			code: 'KKKK7777',
			registration_id,
			outcome: 'confirmed',
			content_hash: 'x',
			made_at: ctx.now
		})
		.execute();
	const [answer] = await markAttendance(ctx, stop_id, [
		mark(ctx, { ticket: 'kkkk 7777', how: 'scan' })
	]);
	assert.equal(answer!.outcome, 'marked');
	assert.equal(answer!.registration_id, registration_id);
});

test('somebody signed up for another stop is marked here in one tap; another event’s ticket is unknown', async () => {
	const ctx = staff();
	const { stop_id, other_stop_id } = await eventDay(ctx);
	const strange = await eventDay(ctx);
	const sibling = await signedUp(ctx, other_stop_id);
	const stranger = await signedUp(ctx, strange.stop_id);
	const answers = await markAttendance(ctx, stop_id, [
		mark(ctx, { registration_id: sibling.registration_id, how: 'search' }),
		mark(ctx, { ticket: stranger.code }),
		mark(ctx, { registration_id: stranger.registration_id })
	]);
	assert.deepEqual(
		answers.map(({ outcome }) => outcome),
		['marked', 'unknown', 'unknown']
	);
	assert.equal(answers[0]!.from_other_stop, true);
	const { how } = await ctx.db
		.selectFrom('attendance')
		.select('how')
		.where('stop_id', '=', stop_id)
		.executeTakeFirstOrThrow();
	assert.equal(how, 'other_stop');
});

test('who waits is asked about first and let in by decision', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	const { code } = await signedUp(ctx, stop_id, { waiting: true });
	const [asked] = await markAttendance(ctx, stop_id, [mark(ctx, { ticket: code })]);
	assert.deepEqual([asked!.outcome, asked!.reason], ['ask', 'waiting']);
	assert.equal(await present(ctx, stop_id), 0);
	const [decided] = await markAttendance(ctx, stop_id, [
		mark(ctx, { ticket: code, decided: true })
	]);
	assert.equal(decided!.outcome, 'marked');
});

test('under 18 without a guardian’s yes the door asks for the paper; no decision replaces it', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	const { code, registration_id } = await signedUp(ctx, stop_id, {
		age_band: '14_17',
		guardian: true
	});
	const [asked] = await markAttendance(ctx, stop_id, [mark(ctx, { ticket: code, decided: true })]);
	assert.deepEqual([asked!.outcome, asked!.reason], ['ask', 'guardian']);
	const [shown] = await markAttendance(ctx, stop_id, [mark(ctx, { ticket: code, paper: true })]);
	assert.equal(shown!.outcome, 'marked');
	const { paper_at } = await ctx.db
		.selectFrom('guardian')
		.select('paper_at')
		.where('registration_id', '=', registration_id)
		.executeTakeFirstOrThrow();
	assert.deepEqual(paper_at, ctx.now);
	const child = {
		surname: 'Оспан',
		given: 'Бекзат',
		category: 'P12',
		age_band: 'under_14',
		consent: true
	};
	const [walked] = await markAttendance(ctx, stop_id, [
		mark(ctx, { how: 'walk_in', person: child })
	]);
	assert.equal(walked!.reason, 'guardian');
});

test('search finds by beginnings in any order, with or without Kazakh letters, this stop first', async () => {
	const ctx = staff();
	const { stop_id, other_stop_id } = await eventDay(ctx);
	await signedUp(ctx, other_stop_id, { surname: 'Ақбөпе', given: 'Тұрсын' });
	await signedUp(ctx, stop_id, { surname: 'Тұрсынбек', given: 'Ақан' });
	await signedUp(ctx, stop_id, { surname: 'Әл-Фараби', given: 'Нұр', patronymic: 'Ақанұлы' });
	const names = async (typed: string) =>
		(await findAtDoor(ctx, stop_id, typed)).map(({ name }) => name);
	assert.deepEqual(await names('турсын'), ['Тұрсынбек Ақан', 'Ақбөпе Тұрсын']);
	assert.deepEqual(await names('акан тур'), ['Тұрсынбек Ақан']);
	assert.deepEqual(await names('әл фар'), ['Әл-Фараби Нұр Ақанұлы']);
	assert.deepEqual(await names('сынбек'), []);
});

test('counts are the same on all doors and by category', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	const { code } = await signedUp(ctx, stop_id);
	const walkIn = { surname: 'Қонысов', given: 'Ерлан', category: 'P16', consent: true };
	await markAttendance(ctx, stop_id, [
		mark(ctx, { ticket: code }),
		mark(ctx, { how: 'walk_in', person: walkIn })
	]);
	const counts = await doorCounts(await helper(ctx, stop_id), stop_id);
	assert.equal(counts.came, 2);
	assert.deepEqual(
		counts.categories.map(({ code: category, came }) => [category, came]),
		[
			['P03', 1],
			['P16', 1]
		]
	);
});

test('two overlapping doors wait for the index, and without it the same person is marked twice', async () => {
	assert.equal(await overlapping(), 1);
	await house().commons.query('drop index kyzylorda.attendance_once');
	try {
		assert.equal(await overlapping(), 2);
	} finally {
		await house().commons.query('delete from kyzylorda.attendance');
		await house().commons.query(
			'create unique index attendance_once on kyzylorda.attendance (stop_id, person_id) where undone_at is null'
		);
	}
});
