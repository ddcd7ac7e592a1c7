import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { testHouse } from '#testing/database.ts';
import { eventDay, signedUp } from '#testing/day.ts';
import type { Mark } from './attendance.ts';
import { correctAttendance } from './attendance-correct.server.ts';
import { markAttendance } from './attendance-mark.server.ts';
import { doorConflicts, seeConflict } from './door-conflicts.server.ts';
import { doorList } from './door-list.server.ts';
import { mostListed, pageCount, versionsText, versionsOf } from './doorPages.ts';

const { ctx: bare } = testHouse();
const staff = () => bare({ visitor: { account_id: 'a1', roles: ['coordinator'] } });
const mark = (ctx: Context, whom: Partial<Mark>): Mark => ({
	id: newId(),
	at: ctx.now.toISOString(),
	how: 'scan',
	...whom
});
const minutesAgo = (ctx: Context, minutes: number) =>
	new Date(ctx.now.getTime() - minutes * 60_000).toISOString();

async function cameOf(ctx: Context, stop_id: string) {
	return ctx.db
		.selectFrom('attendance')
		.select(['id', 'device'])
		.where('stop_id', '=', stop_id)
		.where('undone_at', 'is', null)
		.execute();
}

test('one ticket scanned on two devices without network is one attendance and one note that tells both, also when both lists come again', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	const { code } = await signedUp(ctx, stop_id);
	const first = mark(ctx, {
		ticket: code,
		device: 'бірінші',
		at: minutesAgo(ctx, 20),
		offline: true
	});
	const second = mark(ctx, {
		ticket: code,
		device: 'екінші',
		at: minutesAgo(ctx, 15),
		offline: true
	});
	for (let times = 0; times < 2; times++) {
		const [one] = await markAttendance(ctx, stop_id, [first]);
		const [other] = await markAttendance(ctx, stop_id, [second]);
		assert.deepEqual([one!.outcome, one!.noted ?? false], ['marked', false]);
		assert.deepEqual([other!.outcome, other!.noted], ['already', true]);
	}
	assert.deepEqual(await cameOf(ctx, stop_id), [{ id: first.id, device: 'бірінші' }]);
	const conflicts = await doorConflicts(ctx, stop_id);
	assert.equal(conflicts.length, 1);
	const [{ kind, stands, offline }] = conflicts as [(typeof conflicts)[number]];
	assert.equal(kind, 'twice');
	assert.deepEqual([stands.device, stands.at.toISOString()], ['бірінші', first.at]);
	assert.deepEqual([offline.device, offline.at.toISOString()], ['екінші', second.at]);
});

test('two devices that come back at the same moment leave one attendance and one note', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	const { code } = await signedUp(ctx, stop_id);
	const lists = ['а', 'б'].map((device) => [mark(ctx, { ticket: code, device, offline: true })]);
	await Promise.all(lists.map((list) => markAttendance(ctx, stop_id, list)));
	assert.equal((await cameOf(ctx, stop_id)).length, 1);
	assert.equal((await doorConflicts(ctx, stop_id)).length, 1);
});

test('negative control: a second scan with the network is only told, since the door was asked', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	const { code } = await signedUp(ctx, stop_id);
	for (let times = 0; times < 2; times++)
		await markAttendance(ctx, stop_id, [mark(ctx, { ticket: code })]);
	assert.deepEqual(await doorConflicts(ctx, stop_id), []);
});

test('who was let in by the device’s list is in the hall, also when the place was given up meanwhile: it is noted', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	const { registration_id: id, code } = await signedUp(ctx, stop_id);
	await ctx.db
		.updateTable('registration')
		.set({ left_at: ctx.now, confirmed_at: null })
		.where('id', '=', id)
		.execute();
	const online = await markAttendance(ctx, stop_id, [mark(ctx, { ticket: code })]);
	assert.equal(online[0]!.outcome, 'ask', 'control: with the network it is asked');
	const [answer] = await markAttendance(ctx, stop_id, [mark(ctx, { ticket: code, offline: true })]);
	assert.deepEqual([answer!.outcome, answer!.noted], ['marked', true]);
	assert.deepEqual(
		(await doorConflicts(ctx, stop_id)).map(({ kind }) => kind),
		['left']
	);
});

test('a child’s missing paper is asked for after a merging too', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	const { code } = await signedUp(ctx, stop_id, { age_band: 'under_14', guardian: true });
	const [answer] = await markAttendance(ctx, stop_id, [mark(ctx, { ticket: code, offline: true })]);
	assert.deepEqual([answer!.outcome, answer!.reason], ['ask', 'guardian']);
});

test('the same walk-in entered at two doors without network is one person, one attendance, one note', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	const person = { surname: 'Қонысов', given: 'Ерлан', category: 'P16', consent: true };
	for (const device of ['а', 'б'])
		await markAttendance(ctx, stop_id, [
			mark(ctx, {
				how: 'walk_in',
				person: { ...person, contact: '+77001239876' },
				device,
				offline: true
			})
		]);
	assert.equal((await cameOf(ctx, stop_id)).length, 1);
	assert.equal((await doorConflicts(ctx, stop_id)).length, 1);
});

test('a conflict is looked at once, only at its own stop', async () => {
	const ctx = staff();
	const { stop_id, other_stop_id } = await eventDay(ctx);
	const { code } = await signedUp(ctx, stop_id);
	for (const device of ['а', 'б'])
		await markAttendance(ctx, stop_id, [mark(ctx, { ticket: code, device, offline: true })]);
	const { id } = (await doorConflicts(ctx, stop_id))[0]!;
	await assert.rejects(seeConflict(ctx, other_stop_id, id), { code: 'ground.not_found' });
	await seeConflict(ctx, stop_id, id);
	const { seen_at } = (await doorConflicts(ctx, stop_id))[0]!;
	assert.ok(seen_at);
	await seeConflict({ ...ctx, now: new Date(ctx.now.getTime() + 60_000) }, stop_id, id);
	const [again] = await doorConflicts(ctx, stop_id);
	assert.deepEqual(again!.seen_at, seen_at);
});

test('the list holds whom the door may meet and nothing that it does not need', async () => {
	const ctx = staff();
	const { stop_id, other_stop_id } = await eventDay(ctx);
	const mine = await signedUp(ctx, stop_id, { surname: 'Оспанова', contact: '+77001234567' });
	const child = await signedUp(ctx, stop_id, { age_band: 'under_14', guardian: true });
	await signedUp(ctx, other_stop_id, { surname: 'Басқа' });
	const { pages, stop, shut, more } = await doorList(ctx, stop_id, []);
	const people = Object.values(pages).flatMap((page) => page.people);
	assert.deepEqual([shut, more, stop.id], [null, false, stop_id]);
	assert.deepEqual(
		people.map(({ id }) => id).toSorted(),
		[mine.registration_id, child.registration_id].toSorted()
	);
	assert.deepEqual(people.find(({ id }) => id === child.registration_id)!.asks, ['guardian']);
	assert.deepEqual(Object.keys(people[0]!).toSorted(), [
		'asks',
		'at',
		'attendance_id',
		'by',
		'category',
		'codes',
		'id',
		'name',
		'registration_id'
	]);
	assert.ok(!JSON.stringify(pages).includes('7001234567'));
	assert.ok(!JSON.stringify(pages).includes('under_14'));
});

const versionsIn = (pages: Record<number, { version: string }>) =>
	versionsOf(
		versionsText(Array.from({ length: pageCount }, (_, at) => pages[at]?.version ?? undefined))
	);

test('opened again, a device gets the pages that changed and no other: marked, renamed, nobody', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	const one = await signedUp(ctx, stop_id);
	await signedUp(ctx, stop_id);
	const first = await doorList(ctx, stop_id, []);
	const have = versionsIn(first.pages);
	assert.deepEqual((await doorList(ctx, stop_id, have)).pages, {});
	await markAttendance(ctx, stop_id, [mark(ctx, { ticket: one.code })]);
	const marked = await doorList(ctx, stop_id, have);
	assert.equal(Object.keys(marked.pages).length, 1);
	const [page] = Object.values(marked.pages);
	assert.ok(page!.people.find(({ id }) => id === one.registration_id)!.attendance_id);
	const next = versionsIn({ ...first.pages, ...marked.pages });
	await ctx.db
		.updateTable('person')
		.set({ surname: 'Жаңа' })
		.where('id', '=', one.person_id)
		.execute();
	const renamed = await doorList(ctx, stop_id, next);
	assert.equal(
		Object.keys(renamed.pages).length,
		1,
		'a name has no version of its own, yet it is found'
	);
});

test('one answer holds no more than it says; what is left comes with the next', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	for (let n = 0; n < 40; n++) await signedUp(ctx, stop_id);
	const whole = await doorList(ctx, stop_id, []);
	assert.equal(whole.more, false);
	let pages: Awaited<ReturnType<typeof doorList>>['pages'] = {};
	let rounds = 0;
	for (let more = true; more; rounds++) {
		const answer = await doorList(ctx, stop_id, versionsIn(pages), 10);
		const count = Object.values(answer.pages).flatMap(({ people }) => people).length;
		assert.ok(count <= 10 + 8, `${count} in one answer`);
		pages = { ...pages, ...answer.pages };
		more = answer.more;
	}
	assert.ok(rounds > 2 && rounds < 8, `${rounds} answers`);
	assert.deepEqual(pages, whole.pages);
	assert.equal(mostListed, 1_000);
});

test('who gave a place up and signed up again stands on the list once, and the old ticket finds them', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	const old = await signedUp(ctx, stop_id);
	await ctx.db
		.updateTable('registration')
		.set({ left_at: ctx.now, confirmed_at: null })
		.where('id', '=', old.registration_id)
		.execute();
	const again = await signedUp(ctx, stop_id);
	await ctx.db
		.updateTable('registration')
		.set({ person_id: old.person_id })
		.where('id', '=', again.registration_id)
		.execute();
	const { pages } = await doorList(ctx, stop_id, []);
	const people = Object.values(pages).flatMap((page) => page.people);
	assert.deepEqual(
		people.map(({ id, codes, asks }) => ({ id, codes: codes.toSorted(), asks })),
		[{ id: again.registration_id, codes: [old.code, again.code].toSorted(), asks: [] }]
	);
});

test('what a device still had when the stop was closed comes in as a correction, by staff alone', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	const { code } = await signedUp(ctx, stop_id);
	await ctx.db.updateTable('stop').set({ closed_at: ctx.now }).where('id', '=', stop_id).execute();
	const late = [mark(ctx, { ticket: code, offline: true })];
	await assert.rejects(markAttendance(ctx, stop_id, late), { code: 'events.door_closed' });
	const [answer] = await correctAttendance(ctx, stop_id, late, 'device_late');
	assert.equal(answer!.outcome, 'marked');
	assert.equal((await cameOf(ctx, stop_id)).length, 1);
	const helper = bare({
		visitor: { account_id: null, stop: { stop_id, role: 'door', link_id: newId() } }
	});
	await assert.rejects(correctAttendance(helper, stop_id, late, 'device_late'), {
		code: 'people.forbidden'
	});
});

test('of a closed stop no list is given, and the device is told why', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	await signedUp(ctx, stop_id);
	await ctx.db.updateTable('stop').set({ closed_at: ctx.now }).where('id', '=', stop_id).execute();
	const { shut, pages } = await doorList(ctx, stop_id, []);
	assert.deepEqual([shut, pages], ['events.door_closed', {}]);
});
