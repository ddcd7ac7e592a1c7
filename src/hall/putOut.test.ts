import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '#ground/ids.ts';
import { keyOf } from '#join/keys.server.ts';
import { joinByTicket } from '#join/joinByTicket.server.ts';
import { hereCookie, hereOf } from '#join/participant.server.ts';
import { markAttendance } from '#events/attendance-mark.server.ts';
import { askQuestion } from '#questions/askQuestion.server.ts';
import { eventDay, signedUp } from '#testing/day.ts';
import { testHouse } from '#testing/database.ts';
import { joinedCookie } from '#testing/hall.ts';
import { askForFloor } from './askForFloor.server.ts';
import { openedFloor, queueNames, raised } from './floor.testing.ts';
import { putOut } from './putOut.server.ts';

const { ctx: bare } = testHouse();
const staff = () =>
	bare({ now: new Date(), visitor: { account_id: 'a1', roles: ['administrator'] } });

async function hall() {
	const ctx = staff();
	const { stop_id, other_stop_id } = await eventDay(ctx);
	await openedFloor(ctx, stop_id);
	return { ctx, stop_id, other_stop_id };
}

const reading = (secret: string) => ({
	get: (name: string) => (name === hereCookie ? secret : undefined)
});

async function guestPhone(stop_id: string) {
	const secret = (await joinedCookie(staff(), stop_id)).split('=')[1]!;
	return { cookies: reading(secret), here: await hereOf(bare(), reading(secret), stop_id) };
}

const told = async (stop_id: string) =>
	bare()
		.db.selectFrom('happening')
		.select('detail')
		.where('kind', '=', 'hall.phone_put_out')
		.where('subject', '=', stop_id)
		.execute();

test('a phone that is put out takes part and hears no more, its place goes, and the journal keeps it once', async () => {
	const { ctx, stop_id } = await hall();
	const { cookies, here } = await guestPhone(stop_id);
	const staying = await guestPhone(stop_id);
	const turn = newId();
	await askForFloor(bare(), here, { id: turn });
	await askForFloor(bare(), staying.here, { id: newId() });
	assert.ok(await keyOf(bare(), cookies, stop_id), 'control');
	await putOut(ctx, stop_id, { of: turn });
	await putOut(ctx, stop_id, { of: turn });
	await assert.rejects(hereOf(bare(), cookies, stop_id), { code: 'join.not_here' });
	assert.equal(await keyOf(bare(), cookies, stop_id), null);
	assert.equal((await queueNames(ctx, stop_id)).length, 1);
	assert.ok(await keyOf(bare(), staying.cookies, stop_id));
	assert.deepEqual(await told(stop_id), [{ detail: { participant_id: here.id } }]);
});

test('who asked a question is put out by it; a hand raised in the hall and another hall’s phone are not there to put out', async () => {
	const { ctx, stop_id, other_stop_id } = await hall();
	const { cookies, here } = await guestPhone(stop_id);
	const question = await askQuestion(bare(), here, { text: 'Жарнама', anonymous: true });
	await openedFloor(ctx, other_stop_id);
	await assert.rejects(putOut(ctx, other_stop_id, { of: question }), { code: 'hall.no_phone' });
	assert.ok(await keyOf(bare(), cookies, stop_id));
	await putOut(ctx, stop_id, { of: question });
	assert.equal(await keyOf(bare(), cookies, stop_id), null);
	const hand = await raised(ctx, stop_id, 'Алма');
	await assert.rejects(putOut(ctx, stop_id, { of: hand }), { code: 'hall.no_phone' });
	assert.deepEqual(await queueNames(ctx, stop_id), ['Алма']);
});

test('a ticket that was put out does not bring its phone back until the door marks it anew', async () => {
	const { ctx, stop_id } = await hall();
	const ticket = await signedUp(ctx, stop_id);
	const { secret } = await ctx.db
		.selectFrom('registration')
		.select('secret')
		.where('id', '=', ticket.registration_id)
		.executeTakeFirstOrThrow();
	const mark = (change: object) => ({
		id: newId(),
		at: new Date().toISOString(),
		how: 'code' as const,
		ticket: ticket.code,
		...change
	});
	const came = mark({});
	await markAttendance(ctx, stop_id, [came]);
	const enter = () => joinByTicket(bare(), stop_id, { secret });
	const here = await hereOf(bare(), reading(await enter()), stop_id);
	const turn = newId();
	await askForFloor(bare(), here, { id: turn });
	await putOut(ctx, stop_id, { of: turn });
	await assert.rejects(enter(), { code: 'join.put_out' });
	await markAttendance(ctx, stop_id, [mark({ undoes: came.id, ticket: undefined })]);
	await markAttendance(ctx, stop_id, [mark({})]);
	assert.notEqual((await hereOf(bare(), reading(await enter()), stop_id)).id, here.id);
});
