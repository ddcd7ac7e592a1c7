import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { letterFor } from '#ground/mail/letter.ts';
import { testHouse } from '#testing/database.ts';
import { eventDay, signedUp } from '#testing/day.ts';
import { markAttendance } from './attendance-mark.server.ts';
import './day-letters.server.ts';
import './letters.server.ts';
import { askForFeedback, remindOfHours, remindOfTomorrow } from './day-reminders.server.ts';

const { ctx: bare } = testHouse();
const staff = (now = new Date('2026-07-20T06:00:00Z')) =>
	bare({ now, visitor: { account_id: 'a1', roles: ['coordinator'] } });
const later = (ctx: Context, hours: number) => ({
	...ctx,
	now: new Date(ctx.now.getTime() + hours * 3_600_000)
});

async function letters(ctx: Context, kind: string, recipient: string) {
	return ctx.db
		.selectFrom('outbox')
		.selectAll()
		.where('kind', '=', kind)
		.where('recipient', '=', recipient)
		.execute();
}

test('each one with a place is reminded a day and two hours before, once, in their language', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx, 30);
	await signedUp(ctx, stop_id, { contact: 'a@example.kz', language: 'ru' });
	await signedUp(ctx, stop_id, { contact: 'wait@example.kz', waiting: true });
	await remindOfTomorrow(ctx);
	assert.equal((await letters(ctx, 'events.reminder_day', 'a@example.kz')).length, 0);
	const eve = later(ctx, 7);
	assert.equal(await remindOfTomorrow(eve), 1);
	assert.equal(await remindOfTomorrow(eve), 0);
	assert.equal(await remindOfHours(eve), 0);
	const soon = later(ctx, 28.5);
	assert.equal(await remindOfHours(soon), 1);
	assert.equal(await remindOfHours(soon), 0);
	const [row] = await letters(ctx, 'events.reminder_day', 'a@example.kz');
	assert.equal(row!.channel, 'mail');
	const made = await letterFor(eve, row!);
	assert.match(made!.subject, /Вода и молодёжь/);
	assert.equal((await letters(ctx, 'events.reminder_day', 'wait@example.kz')).length, 0);
});

test('two timers at once remind everybody once', async () => {
	const ctx = staff(new Date('2026-08-20T06:00:00Z'));
	const { stop_id } = await eventDay(ctx, 10);
	for (let n = 0; n < 5; n++)
		await signedUp(later(ctx, -5), stop_id, { contact: `b${n}@example.kz` });
	const [one, two] = await Promise.all([remindOfTomorrow(ctx), remindOfTomorrow(ctx)]);
	assert.equal(one + two, 5);
});

test('a reminder that is no longer needed has no words', async () => {
	const ctx = staff(new Date('2026-09-20T06:00:00Z'));
	const { stop_id } = await eventDay(ctx, 10);
	const { registration_id } = await signedUp(later(ctx, -5), stop_id, { contact: 'c@example.kz' });
	await remindOfTomorrow(ctx);
	const [row] = await letters(ctx, 'events.reminder_day', 'c@example.kz');
	assert.notEqual(await letterFor(ctx, row!), null);
	await ctx.db
		.updateTable('registration')
		.set({ left_at: ctx.now, confirmed_at: null })
		.where('id', '=', registration_id)
		.execute();
	assert.equal(await letterFor(ctx, row!), null);
});

test('after the end those who came, and only they, are asked once how it was', async () => {
	const ctx = staff(new Date('2026-10-20T06:00:00Z'));
	const { stop_id } = await eventDay(ctx, -1);
	const came = await signedUp(ctx, stop_id, { contact: 'came@example.kz' });
	await signedUp(ctx, stop_id, { contact: 'absent@example.kz' });
	const id = newId();
	const at = ctx.now.toISOString();
	await markAttendance(ctx, stop_id, [
		{ id, at, how: 'code', ticket: came.code },
		{
			id: newId(),
			at,
			how: 'walk_in',
			person: {
				surname: 'Айтбаев',
				given: 'Болат',
				category: 'P16',
				contact: '+77001112299',
				consent: true
			}
		}
	]);
	assert.equal(await askForFeedback(ctx), 0);
	const after = later(ctx, 2);
	assert.equal(await askForFeedback(after), 2);
	assert.equal(await askForFeedback(after), 0);
	const [row] = await letters(ctx, 'events.feedback', 'came@example.kz');
	const made = await letterFor(after, row!);
	assert.ok(made!.text.includes(`/kk/feedback/${id}.`));
	assert.equal((await letters(ctx, 'events.feedback', 'absent@example.kz')).length, 0);
	assert.equal((await letters(ctx, 'events.feedback', '+77001112299'))[0]!.channel, 'call');
});
