import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { testHouse } from '#testing/database.ts';
import { counted, form, openStop, person } from '#testing/stop.ts';
import { approve, refuseRegistration } from './approve.server.ts';
import { changeRegistration, keepPlace } from './changeRegistration.server.ts';
import { giveFreePlaces } from './closeStop.server.ts';
import { confirmGuardian } from './confirmGuardian.server.ts';
import { placeState } from './event.ts';
import { releaseOldPlaces } from './jobs.server.ts';
import { leave } from './leave.server.ts';
import { moveToStop } from './moveToStop.server.ts';
import { signUp } from './register.server.ts';

const { ctx } = testHouse();
const staff = (change: Partial<Context> = {}) =>
	ctx({ visitor: { account_id: 'gulnar', roles: ['manager'] } as Context['visitor'], ...change });

async function come(stop_id: string, ...people: ReturnType<typeof person>[]) {
	const { codes } = await signUp(ctx(), form(stop_id, people.length > 0 ? people : [person()]));
	return registrationOf(codes[0]!.code);
}

function registrationOf(code: string) {
	return ctx()
		.db.selectFrom('registration')
		.selectAll()
		.where('code', '=', code)
		.executeTakeFirstOrThrow();
}

async function stateOf(id: string) {
	const row = await ctx()
		.db.selectFrom('registration')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	return placeState(row);
}

async function lettersTo(contact: string): Promise<string[]> {
	const rows = await ctx()
		.db.selectFrom('outbox')
		.select('kind')
		.where('recipient', '=', contact)
		.orderBy('id')
		.execute();
	return rows.map(({ kind }) => kind);
}

test('a place that is given up goes to the head of the line, who is told', async () => {
	const { stop_id } = await openStop(ctx(), { capacity: 1 });
	const [first, second, third] = [await come(stop_id), await come(stop_id), await come(stop_id)];
	await leave(ctx(), { secret: first.secret });
	await leave(ctx(), { secret: first.secret });
	assert.deepEqual(
		[await stateOf(first.id), await stateOf(second.id), await stateOf(third.id)],
		['left', 'confirmed', 'waiting']
	);
	assert.deepEqual(await lettersTo(second.contact!), ['events.ticket', 'events.promoted']);
	assert.equal((await counted(ctx(), stop_id)).taken, 1);
});

test('whoever left may come again, as the last', async () => {
	const { stop_id } = await openStop(ctx(), { capacity: 1 });
	const who = person();
	const first = await come(stop_id, who);
	await come(stop_id);
	await leave(ctx(), { secret: first.secret });
	const again = await come(stop_id, who);
	assert.equal(await stateOf(again.id), 'waiting');
	assert.equal(again.arrival, 3);
});

test('a party that waits for two places is not overtaken by one who would fit', async () => {
	const { stop_id } = await openStop(ctx(), { capacity: 2 });
	const [one, two] = [await come(stop_id), await come(stop_id)];
	const { codes } = await signUp(ctx(), form(stop_id, [person(), person()], { together: 'all' }));
	const behind = await come(stop_id);
	await leave(ctx(), { secret: one.secret });
	assert.equal(await stateOf(behind.id), 'waiting');
	await leave(ctx(), { secret: two.secret });
	for (const { code } of codes) assert.equal(placeState(await registrationOf(code)), 'confirmed');
	assert.equal(await stateOf(behind.id), 'waiting');
});

test('after sign-up has closed nobody moves up by themselves; staff give the free places', async () => {
	const { stop_id } = await openStop(ctx(), { capacity: 1 });
	const [first, second] = [await come(stop_id), await come(stop_id)];
	const later = new Date(ctx().now.getTime() + 25 * 3_600_000);
	await leave(ctx({ now: later }), { secret: first.secret });
	assert.equal(await stateOf(second.id), 'waiting');
	assert.equal(await giveFreePlaces(staff({ now: later }), stop_id), 1);
	assert.equal(await stateOf(second.id), 'confirmed');
});

test('once the stop has begun a visitor can no longer leave, staff can write it down', async () => {
	const { stop_id } = await openStop(ctx());
	const { id, secret } = await come(stop_id);
	const now = new Date(ctx().now.getTime() + 49 * 3_600_000);
	await assert.rejects(leave(ctx({ now }), { secret }), { code: 'events.begun' });
	await assert.rejects(leave(ctx({ now }), { registration_id: id }), { code: 'people.sign_in' });
	await leave(staff({ now }), { registration_id: id });
	assert.equal(await stateOf(id), 'left');
});

test('going to another stop with room frees the old place for its line', async () => {
	const one = await openStop(ctx(), { capacity: 1 });
	const other = await openStop(ctx(), { capacity: 1, event_id: one.event_id });
	const [mover, next] = [await come(one.stop_id), await come(one.stop_id)];
	const moved = await moveToStop(ctx(), { secret: mover.secret }, other.stop_id);
	assert.equal(moved.outcome, 'confirmed');
	assert.deepEqual([await stateOf(mover.id), await stateOf(next.id)], ['left', 'confirmed']);
});

test('going to a full stop keeps the old place until the new one is given', async () => {
	const one = await openStop(ctx(), { capacity: 1 });
	const other = await openStop(ctx(), { capacity: 1, event_id: one.event_id });
	const [mover, next] = [await come(one.stop_id), await come(one.stop_id)];
	const there = await come(other.stop_id);
	const moved = await moveToStop(ctx(), { secret: mover.secret }, other.stop_id);
	assert.equal(moved.outcome, 'waiting');
	assert.equal(await stateOf(mover.id), 'confirmed');
	await assert.rejects(moveToStop(ctx(), { secret: mover.secret }, other.stop_id), {
		code: 'events.already_there'
	});
	await leave(ctx(), { secret: there.secret });
	await releaseOldPlaces(ctx());
	await releaseOldPlaces(ctx());
	assert.equal(placeState(await registrationOf(moved.code)), 'confirmed');
	assert.deepEqual([await stateOf(mover.id), await stateOf(next.id)], ['left', 'confirmed']);
	assert.equal((await counted(ctx(), one.stop_id)).taken, 1);
});

test('people who change places between two full stops at once do not block each other', async () => {
	const one = await openStop(ctx(), { capacity: 20 });
	const other = await openStop(ctx(), { capacity: 20, event_id: one.event_id });
	const [ones, others] = [[], []] as Awaited<ReturnType<typeof come>>[][];
	for (let index = 0; index < 8; index++) {
		ones!.push(await come(one.stop_id));
		others!.push(await come(other.stop_id));
	}
	await Promise.all([
		...ones!.map(({ secret }) => moveToStop(ctx(), { secret }, other.stop_id)),
		...others!.map(({ secret }) => moveToStop(ctx(), { secret }, one.stop_id))
	]);
	assert.equal((await counted(ctx(), one.stop_id)).taken, 8);
	assert.equal((await counted(ctx(), other.stop_id)).taken, 8);
});

test('nobody moves to a stop of another event', async () => {
	const [one, other] = [await openStop(ctx()), await openStop(ctx())];
	const { secret } = await come(one.stop_id);
	await assert.rejects(moveToStop(ctx(), { secret }, other.stop_id), {
		code: 'events.other_event'
	});
});

test('staff let in: a place while there is one, else the line at the place of their arrival', async () => {
	const { stop_id } = await openStop(ctx(), { capacity: 1, by_approval: true });
	const [first, second, third] = [await come(stop_id), await come(stop_id), await come(stop_id)];
	await assert.rejects(approve(ctx(), first.id), { code: 'people.sign_in' });
	await approve(staff(), third.id);
	await approve(staff(), second.id);
	await approve(staff(), first.id);
	await assert.rejects(approve(staff(), first.id), { code: 'events.not_asked' });
	assert.deepEqual(
		[await stateOf(first.id), await stateOf(second.id), await stateOf(third.id)],
		['waiting', 'waiting', 'confirmed']
	);
	await leave(ctx(), { secret: third.secret });
	assert.equal(await stateOf(first.id), 'confirmed');
	assert.deepEqual(await lettersTo(third.contact!), ['events.ticket', 'events.approved']);
	assert.equal((await counted(ctx(), stop_id)).waiting, 1);
});

test('a refusal is told with its reason and takes no place', async () => {
	const { stop_id } = await openStop(ctx(), { by_approval: true });
	const { id, contact } = await come(stop_id);
	const reason: Texts = { kk: 'Орын тек аудан тұрғындарына', ru: 'Места для жителей района' };
	await refuseRegistration(staff(), id, reason);
	assert.equal(await stateOf(id), 'refused');
	assert.deepEqual(await lettersTo(contact!), ['events.ticket', 'events.refused']);
});

test('changing how one takes part keeps the code and the place', async () => {
	const { stop_id } = await openStop(ctx());
	const before = await come(stop_id);
	const change = { category: 'P01', organisation: 'Жас қанат', needs: ['interpreter'] as const };
	await changeRegistration(
		ctx(),
		{ secret: before.secret },
		{ ...change, needs: [...change.needs] }
	);
	const after = await registrationOf(before.code);
	assert.deepEqual(after, { ...before, ...change, needs: ['interpreter'] });
	await assert.rejects(
		changeRegistration(ctx(), { secret: before.secret }, { ...change, category: 'P99', needs: [] }),
		{ code: 'events.category_unknown' }
	);
});

test('a guardian’s yes counts once, from the link alone', async () => {
	const { stop_id } = await openStop(ctx());
	const pupil = { age_band: '14_17', guardian_name: 'Сәуле', guardian_contact: '+77010000001' };
	const { id } = await come(stop_id, person(pupil as never));
	const guardian = () =>
		ctx()
			.db.selectFrom('guardian')
			.selectAll()
			.where('registration_id', '=', id)
			.executeTakeFirstOrThrow();
	const { secret } = await guardian();
	await assert.rejects(confirmGuardian(ctx(), 'guessed'), { code: 'ground.not_found' });
	const now = new Date();
	await confirmGuardian(ctx({ now }), secret);
	await confirmGuardian(ctx({ now: new Date(now.getTime() + 1000) }), secret);
	assert.deepEqual((await guardian()).confirmed_at, now);
	await keepPlace(ctx(), (await registrationById(id)).secret);
});

function registrationById(id: string) {
	return ctx()
		.db.selectFrom('registration')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
}
