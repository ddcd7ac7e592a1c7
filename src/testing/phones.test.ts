import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markAttendance } from '#events/attendance-mark.server.ts';
import { signUp } from '#events/register.server.ts';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { openFloor } from '#hall/openFloor.server.ts';
import { openQueue } from '#hall/openQueue.server.ts';
import { passFloor } from '#hall/passFloor.server.ts';
import { hallOf } from '#join/halls.server.ts';
import { hereCookie } from '#join/participant.server.ts';
import { approveQuestion } from '#questions/decide.server.ts';
import { openedScreen } from './hall.ts';
import { testServer } from './server.ts';
import { form, openStop, person } from './stop.ts';

const server = testServer();
const staff = () => server.ctx({ visitor: { account_id: 'a1', roles: ['administrator'] } });

async function hall(ctx: Context = staff()) {
	const stop = await openStop(ctx, { starts_in: -0.5 });
	await openFloor(ctx, stop.stop_id);
	await openQueue(ctx, stop.stop_id);
	return { ...stop, code: (await hallOf(ctx, stop.stop_id))!.join_code };
}

/** Joins by the form and answers the cookie that the phone got. */
async function guest(stop_id: string, code: string, name: string): Promise<string> {
	const { status, headers } = await server.ask(`/kk/live/${stop_id}/join?/guest`, {
		form: { code, category: 'P16', name }
	});
	assert.equal(status, 303);
	return cookieOf(headers['set-cookie']);
}

function cookieOf(set: string[] | undefined): string {
	const cookie = set?.find((one) => one.startsWith(`${hereCookie}=`)) ?? '';
	assert.match(cookie, /HttpOnly/i);
	assert.match(cookie, /SameSite=Lax/i);
	return cookie.split(';')[0]!;
}

const live = (stop_id: string, cookie = '') => server.ask(`/kk/live/${stop_id}`, { cookie });
const screen = (stop_id: string, look = '') =>
	server.ask(`/kk/live/${stop_id}/screen`, {
		cookie: `${openedScreen(server.ctx(), stop_id)}${look}`
	});

test('a guest’s name is on no page before they get the floor', async () => {
	const ctx = staff();
	const { stop_id, code } = await hall(ctx);
	const cookie = await guest(stop_id, code, 'Құпиябек');
	const id = newId();
	const asked = await server.ask(`/kk/live/${stop_id}?/ask_floor`, { cookie, form: { id } });
	assert.equal(asked.status, 303);
	const seen = async () => [
		(await live(stop_id)).text,
		(await live(stop_id, cookie)).text,
		(await screen(stop_id)).text
	];
	assert.deepEqual(
		(await seen()).map((text) => text.includes('Құпиябек')),
		[false, false, false]
	);
	await passFloor(ctx, stop_id, { from: null, to: id });
	// Control: with the floor it is shown to those in the hall, and still to nobody else.
	assert.deepEqual(
		(await seen()).map((text) => text.includes('Құпиябек')),
		[false, true, true]
	);
});

test('what one phone did is told to that phone alone', async () => {
	const { stop_id, code } = await hall();
	const [one, other] = [await guest(stop_id, code, 'Бір'), await guest(stop_id, code, 'Екі')];
	const text = 'Автобус қашан жүреді?';
	await server.ask(`/kk/live/${stop_id}?/ask`, { cookie: one, form: { text } });
	assert.ok((await live(stop_id, one)).text.includes(text));
	assert.ok(!(await live(stop_id, other)).text.includes(text));
	assert.ok(!(await screen(stop_id)).text.includes(text));
	const mine = await server.ask(`/kk/live/${stop_id}/mine`, { cookie: one });
	const { questions } = JSON.parse(mine.text) as { questions: { asked: { id: string }[] } };
	assert.equal(questions.asked.length, 1);
	assert.equal((await server.ask(`/kk/live/${stop_id}/mine`)).status, 404);
	await approveQuestion(staff(), stop_id, questions.asked[0]!.id);
	// Control: approved it is everybody's.
	assert.ok((await live(stop_id, other)).text.includes(text));
});

test('a phone of another hall can do nothing in this one', async () => {
	const [here, there] = [await hall(), await hall()];
	const cookie = await guest(there.stop_id, there.code, 'Басқа');
	for (const [action, fields] of Object.entries({
		ask: { text: 'Бола ма?' },
		ask_floor: { id: newId() },
		leave_queue: {},
		feedback: { usefulness: '5' }
	})) {
		const { status } = await server.ask(`/kk/live/${here.stop_id}?/${action}`, {
			cookie,
			form: fields as Record<string, string>
		});
		assert.equal(status, 404, action);
	}
});

test('a checked-in ticket gives feedback from its phone; a guest is told how else', async () => {
	const ctx = staff();
	const { stop_id, code } = await hall(ctx);
	const early = { ...ctx, now: new Date(ctx.now.getTime() - 3_600_000) };
	const { codes } = await signUp(early, form(stop_id, [person()]));
	const { secret } = await ctx.db
		.selectFrom('registration')
		.select('secret')
		.where('code', '=', codes[0]!.code)
		.executeTakeFirstOrThrow();
	const unmarked = await server.ask(`/kk/t/${secret}?/hall`, { form: {} });
	assert.equal(unmarked.status, 409);
	const ticket = codes[0]!.code;
	const mark = { id: newId(), at: ctx.now.toISOString(), how: 'code' as const, ticket };
	await markAttendance(ctx, stop_id, [mark]);
	const joined = await server.ask(`/kk/t/${secret}?/hall`, { form: {} });
	assert.equal(joined.headers.location, `/kk/live/${stop_id}`);
	const cookie = cookieOf(joined.headers['set-cookie']);
	const fields = { usefulness: '5', useful: 'Сөз берілді', missing: '', proposal: '' };
	const said = await server.ask(`/kk/live/${stop_id}?/feedback`, { cookie, form: fields });
	assert.equal(said.status, 303);
	const rows = ctx.db.selectFrom('feedback').select('useful');
	assert.deepEqual(await rows.where('attendance_id', '=', mark.id).execute(), [
		{ useful: 'Сөз берілді' }
	]);
	const cookieOfGuest = await guest(stop_id, code, 'Қонақ');
	const refused = await server.ask(`/kk/live/${stop_id}?/feedback`, {
		cookie: cookieOfGuest,
		form: fields
	});
	assert.equal(refused.status, 409);
	assert.match((await live(stop_id, cookieOfGuest)).text, /кіреберісте белгіленген/);
});

test('the screen is light where nobody chose a look, and holds nothing to press', async () => {
	const { stop_id, code } = await hall();
	const { text } = await screen(stop_id);
	assert.match(text, /<html lang="kk" {2}?data-theme="light"/);
	assert.ok(text.includes(`${code.slice(0, 3)} ${code.slice(3)}`));
	assert.doesNotMatch(text, /<(a|button|input|form)\b/);
	const chosen = await screen(stop_id, '; look=contrast..');
	assert.match(chosen.text, /data-theme="contrast"/);
});
