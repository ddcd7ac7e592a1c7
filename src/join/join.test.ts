import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markAttendance } from '#events/attendance-mark.server.ts';
import { closeStop } from '#events/closeStop.server.ts';
import { signUp } from '#events/register.server.ts';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { carryOut } from '#people/decideRequest.server.ts';
import { noteErasure } from '#people/askErasure.server.ts';
import { mergePeople } from '#people/mergePeople.server.ts';
import { takeApart } from '#people/takeApart.server.ts';
import '#people/ownHoldings.server.ts';
import '#events/holdings.server.ts';
import './holdings.server.ts';
import { testHouse } from '#testing/database.ts';
import { form, openStop, person } from '#testing/stop.ts';
import { closeHalls } from './closeHalls.server.ts';
import { hallByCode, hallOf } from './halls.server.ts';
import { hallOfTry, joinByCode } from './joinByCode.server.ts';
import { joinByTicket } from './joinByTicket.server.ts';
import { leaveHall } from './leaveHall.server.ts';
import { openHall } from './openHall.server.ts';
import { renewCode } from './renewCode.server.ts';
import { hereCookie, hereOf, participantOf } from './participant.server.ts';

const { ctx: bare } = testHouse();
const staff = (now = new Date()) =>
	bare({ now, visitor: { account_id: 'a1', roles: ['administrator'] } });

const cookies = (secret: string) => ({
	get: (name: string) => (name === hereCookie ? secret : undefined)
});
const guest = (code: string, change = {}) => ({ code, category: 'P03', name: null, ...change });
let addresses = 0;
const address = () => `198.51.100.${++addresses}`;

async function openedHall(ctx = staff(), wishes = {}) {
	const stop = await openStop(ctx, { starts_in: -0.5, ...wishes });
	return { ...stop, ...(await openHall(ctx, stop.stop_id)) };
}

/** Somebody signed up; `came` marks them at the door. */
async function ticketHolder(ctx: Context, stop_id: string, came = true) {
	const who = person();
	const early = { ...ctx, now: new Date(ctx.now.getTime() - 3_600_000) };
	const { codes } = await signUp(early, form(stop_id, [who]));
	const row = await ctx.db
		.selectFrom('registration')
		.select(['secret', 'code', 'person_id', 'contact'])
		.where('code', '=', codes[0]!.code)
		.executeTakeFirstOrThrow();
	const mark = { id: newId(), at: ctx.now.toISOString(), how: 'code' as const, ticket: row.code };
	if (came) await markAttendance(ctx, stop_id, [mark]);
	return { ...row, mark_id: mark.id };
}

test('two who open the console of one stop together get one hall with the same six digits', async () => {
	const ctx = staff();
	const { stop_id } = await openStop(ctx);
	const [one, other] = await Promise.all([openHall(ctx, stop_id), openHall(ctx, stop_id)]);
	assert.match(one.join_code, /^\d{6}$/);
	assert.deepEqual(one, other);
	assert.deepEqual(await openHall(ctx, stop_id), one);
	const opened = ctx.db.selectFrom('happening').select('id').where('kind', '=', 'join.hall_opened');
	assert.equal((await opened.where('subject', '=', stop_id).execute()).length, 1);
});

test('a guest comes in by the digits, says a group once, and is no ticket', async () => {
	const hall = await openedHall();
	const secret = await joinByCode(bare(), hall.stop_id, guest(hall.join_code), address());
	const here = await hereOf(bare(), cookies(secret), hall.stop_id);
	assert.deepEqual(
		{ ...here, id: null },
		{
			id: null,
			stop_id: hall.stop_id,
			attendance_id: null,
			category: 'P03',
			name: null,
			is_guest: true
		}
	);
	const other = await openedHall();
	assert.equal(await participantOf(bare(), cookies(secret), other.stop_id), null);
	await assert.rejects(hereOf(bare(), cookies('of nobody'), hall.stop_id), {
		code: 'join.not_here'
	});
});

test('wrong digits, digits of another hall and a group that is not in the list let nobody in', async () => {
	const [hall, other] = [await openedHall(), await openedHall()];
	const wrong = hall.join_code === '000000' ? '000001' : '000000';
	for (const code of [wrong, other.join_code])
		await assert.rejects(joinByCode(bare(), hall.stop_id, guest(code), address()), {
			code: 'join.code_unknown'
		});
	await assert.rejects(
		joinByCode(bare(), hall.stop_id, guest(hall.join_code, { category: 'P99' }), address()),
		{ code: 'events.category_unknown' }
	);
	await assert.rejects(hallOfTry(bare(), wrong, address()), { code: 'join.code_unknown' });
	assert.equal((await hallOfTry(bare(), hall.join_code, address())).stop_id, hall.stop_id);
});

/** So many wrong tries of an address at that moment, as a machine sends them: their answers. */
async function flood(now: Date, machine: string, count: number): Promise<string[]> {
	const answers: string[] = [];
	for (let left = count; left > 0; left -= 100)
		answers.push(
			...(await Promise.all(
				Array.from({ length: Math.min(100, left) }, () =>
					hallOfTry(bare({ now }), '999999', machine).then(
						() => 'let in',
						(error: { code: string }) => error.code
					)
				)
			))
		);
	return answers;
}

test('whoever tries wrong digits by the thousand is stopped, and keeps no guest out, not even at the same address', async () => {
	const hall = await openedHall();
	const machine = address();
	const now = new Date();
	const answers = await flood(now, machine, 1001);
	assert.equal(answers.filter((code) => code === 'ground.too_many').length, 1);
	for (const from of [machine, address()]) {
		assert.ok(await hallOfTry(bare({ now }), hall.join_code, from));
		assert.ok(await joinByCode(bare({ now }), hall.stop_id, guest(hall.join_code), from));
	}
});

test('two thousand guests come in from one address within ten minutes, each by looking and joining', async () => {
	const hall = await openedHall();
	const from = address();
	const now = new Date();
	await flood(now, from, 1001);
	for (let turn = 0; turn < 20; turn++)
		await Promise.all(
			Array.from({ length: 100 }, () => hallOfTry(bare({ now }), hall.join_code, from))
		);
});

test('once thousands of wrong digits came, an address that sent hundreds of them does not get in by a lucky one; others do', async () => {
	const hall = await openedHall();
	const now = new Date('2026-11-26T09:00:00Z');
	const [guesser, hall_wifi] = [address(), address()];
	// Negative control: what keeps them out is the flood and their part in it.
	assert.ok(await hallOfTry(bare({ now }), hall.join_code, guesser));
	await joinByCode(bare({ now }), hall.stop_id, guest(hall.join_code), hall_wifi);
	for (const machine of [guesser, hall_wifi, address()]) await flood(now, machine, 1000);
	const again = guest(hall.join_code);
	await assert.rejects(hallOfTry(bare({ now }), hall.join_code, guesser), {
		code: 'ground.too_many'
	});
	await assert.rejects(joinByCode(bare({ now }), hall.stop_id, again, guesser), { status: 429 });
	for (const honest of [address(), hall_wifi])
		assert.ok(await joinByCode(bare({ now }), hall.stop_id, again, honest));
	const later = new Date(now.getTime() + 2 * 3_600_000);
	assert.ok(await joinByCode(bare({ now: later }), hall.stop_id, again, guesser));
});

test('new digits let in and the old ones no more; who joined stays, and two who press together draw once', async () => {
	const ctx = staff();
	const hall = await openedHall(ctx);
	const secret = await joinByCode(bare(), hall.stop_id, guest(hall.join_code), address());
	const seen = { code: hall.join_code };
	await Promise.all([renewCode(ctx, hall.stop_id, seen), renewCode(ctx, hall.stop_id, seen)]);
	const { join_code } = (await hallOf(bare(), hall.stop_id))!;
	assert.notEqual(join_code, hall.join_code);
	assert.match(join_code, /^\d{6}$/);
	await assert.rejects(joinByCode(bare(), hall.stop_id, guest(hall.join_code), address()), {
		code: 'join.code_unknown'
	});
	assert.ok(await joinByCode(bare(), hall.stop_id, guest(join_code), address()));
	assert.ok(await participantOf(bare(), cookies(secret), hall.stop_id));
	const drawn = ctx.db.selectFrom('happening').select('id').where('kind', '=', 'join.code_renewed');
	assert.equal((await drawn.where('subject', '=', hall.stop_id).execute()).length, 1);
});

test('a ticket comes in when the door has marked it, with the group of the check-in', async () => {
	const ctx = staff();
	const hall = await openedHall(ctx);
	const holder = await ticketHolder(ctx, hall.stop_id, false);
	await assert.rejects(joinByTicket(bare(), hall.stop_id, { secret: holder.secret }), {
		code: 'join.not_at_door'
	});
	const mark = {
		id: newId(),
		at: ctx.now.toISOString(),
		how: 'code' as const,
		ticket: holder.code
	};
	await markAttendance(ctx, hall.stop_id, [mark]);
	const secret = await joinByTicket(bare(), hall.stop_id, { secret: holder.secret });
	const here = await hereOf(bare(), cookies(secret), hall.stop_id);
	assert.deepEqual([here.attendance_id, here.is_guest], [mark.id, false]);
	const typed = { code: `https://x.test/t/${holder.code}`, contact: holder.contact! };
	assert.equal(await joinByTicket(bare(), hall.stop_id, typed), secret);
	await assert.rejects(
		joinByTicket(bare(), hall.stop_id, { code: holder.code, contact: 'other@example.kz' }),
		{ code: 'events.ticket_not_found' }
	);
});

test('two phones with one ticket are one participant, and neither puts the other out', async () => {
	const ctx = staff();
	const hall = await openedHall(ctx);
	const { secret } = await ticketHolder(ctx, hall.stop_id);
	const [one, other] = await Promise.all([
		joinByTicket(bare(), hall.stop_id, { secret }),
		joinByTicket(bare(), hall.stop_id, { secret })
	]);
	const first = await hereOf(bare(), cookies(one), hall.stop_id);
	assert.deepEqual(await hereOf(bare(), cookies(other), hall.stop_id), first);
	const rows = await ctx.db
		.selectFrom('participant')
		.select('id')
		.where('stop_id', '=', hall.stop_id)
		.execute();
	assert.equal(rows.length, 1);
});

test('a check-in that is taken back takes its phone out of the hall', async () => {
	const ctx = staff();
	const hall = await openedHall(ctx);
	const { secret, mark_id } = await ticketHolder(ctx, hall.stop_id);
	const here = await joinByTicket(bare(), hall.stop_id, { secret });
	const undo = { id: newId(), at: ctx.now.toISOString(), how: 'code' as const, undoes: mark_id };
	await markAttendance(ctx, hall.stop_id, [undo]);
	assert.equal(await participantOf(bare(), cookies(here), hall.stop_id), null);
});

test('a ticket of another stop does not open this hall', async () => {
	const ctx = staff();
	const [hall, other] = [await openedHall(ctx), await openedHall(ctx)];
	const { secret } = await ticketHolder(ctx, other.stop_id);
	await assert.rejects(joinByTicket(bare(), hall.stop_id, { secret }), {
		code: 'join.not_at_door'
	});
});

test('when the stop is closed nobody comes in at once, and its digits are free again', async () => {
	const ctx = staff();
	const hall = await openedHall(ctx);
	const { secret } = await ticketHolder(ctx, hall.stop_id);
	await closeStop(ctx, hall.stop_id);
	assert.equal(await hallByCode(bare(), hall.join_code), null);
	await assert.rejects(joinByCode(bare(), hall.stop_id, guest(hall.join_code), address()), {
		code: 'join.over'
	});
	await assert.rejects(joinByTicket(bare(), hall.stop_id, { secret }), { code: 'join.over' });
	await closeHalls(staff());
	await closeHalls(staff());
	assert.ok((await hallOf(bare(), hall.stop_id))!.hall_closed_at);
	const next = await openedHall(ctx);
	const digits = { join_code: hall.join_code };
	await ctx.db.updateTable('hall').set(digits).where('stop_id', '=', next.stop_id).execute();
	assert.equal((await hallByCode(bare(), hall.join_code))!.stop_id, next.stop_id);
});

test('a hall that nobody closed ends a day after its stop; one that goes on stays', async () => {
	const [left, going] = [await openedHall(), await openedHall()];
	const inTwoDays = new Date(Date.now() + 2 * 24 * 3_600_000);
	const later = { ends_at: new Date(Date.now() + 5 * 24 * 3_600_000) };
	const { db } = bare();
	await db.updateTable('stop').set(later).where('id', '=', going.stop_id).execute();
	await closeHalls(staff(inTwoDays));
	assert.ok((await hallOf(bare(), left.stop_id))!.hall_closed_at);
	assert.equal((await hallOf(bare(), going.stop_id))!.hall_closed_at, null);
});

test('whoever leaves is out, twice as once; a ticket may come back', async () => {
	const ctx = staff();
	const hall = await openedHall(ctx);
	const named = guest(hall.join_code, { name: 'Айбек' });
	const secret = await joinByCode(bare(), hall.stop_id, named, address());
	const here = await hereOf(bare(), cookies(secret), hall.stop_id);
	assert.equal(here.name, 'Айбек');
	await leaveHall(bare(), here);
	await leaveHall(bare(), here);
	assert.equal(await participantOf(bare(), cookies(secret), hall.stop_id), null);
	const left = ctx.db.selectFrom('happening').select('id').where('kind', '=', 'join.left');
	assert.equal((await left.where('subject', '=', hall.stop_id).execute()).length, 1);

	const holder = await ticketHolder(ctx, hall.stop_id);
	const own = await joinByTicket(bare(), hall.stop_id, holder);
	const sitting = await hereOf(bare(), cookies(own), hall.stop_id);
	await leaveHall(bare(), sitting);
	await joinByTicket(bare(), hall.stop_id, holder);
	assert.deepEqual(await hereOf(bare(), cookies(own), hall.stop_id), sitting);
});

test('a phone goes over with the person it belongs to, back with them, and knows nobody once they are erased', async () => {
	const ctx = staff();
	const hall = await openedHall(ctx);
	const holder = await ticketHolder(ctx, hall.stop_id);
	const second = await ticketHolder(ctx, (await openedHall(ctx)).stop_id);
	const secret = await joinByTicket(bare(), hall.stop_id, holder);
	const owner = async () => {
		const row = ctx.db.selectFrom('participant').select('person_id');
		return (await row.where('stop_id', '=', hall.stop_id).executeTakeFirstOrThrow()).person_id;
	};
	const merge = await mergePeople(ctx, { from: holder.person_id, into: second.person_id });
	assert.equal(await owner(), second.person_id);
	await takeApart(ctx, merge);
	assert.equal(await owner(), holder.person_id);
	await carryOut(ctx, await noteErasure(ctx, holder.person_id));
	assert.equal(await participantOf(bare(), cookies(secret), hall.stop_id), null);
});
