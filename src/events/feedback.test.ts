import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from '#ground/context.ts';
import { newCode, newId } from '#ground/ids.ts';
import { testHouse } from '#testing/database.ts';
import { eventDay, signedUp } from '#testing/day.ts';
import { markAttendance } from './attendance-mark.server.ts';
import { markedText } from './feedback.ts';
import { giveFeedback } from './feedback-give.server.ts';
import { attendanceOf, feedbackSecret } from './feedback-link.server.ts';
import {
	feedbackByTicket,
	feedbackOf,
	feedbackToRead,
	releasedFeedback
} from './feedback-queries.server.ts';
import { releaseFeedback } from './feedback-release.server.ts';
import { deskProposal, publicProposal, publicProposals } from './proposal-queries.server.ts';
import { releaseProposal } from './proposal-release.server.ts';

const { ctx: bare } = testHouse();
const staff = () => bare({ visitor: { account_id: 'a1', roles: ['coordinator'] } });
const nothing = { usefulness: null, useful: null, missing: null, proposal: null };

async function attended(ctx: Context) {
	const day = await eventDay(ctx, -3);
	const { code } = await signedUp(ctx, day.stop_id);
	const id = newId();
	await markAttendance(ctx, day.stop_id, [
		{ id, at: ctx.now.toISOString(), how: 'code', ticket: code }
	]);
	return { ...day, code, id, secret: feedbackSecret(ctx, id) };
}

test('a feedback link opens its own visit; with another visit’s signature it opens nothing', async () => {
	const ctx = staff();
	const [mine, other] = [await attended(ctx), await attended(ctx)];
	assert.equal(attendanceOf(ctx, mine.secret), mine.id);
	const forged = `${mine.id}.${other.secret.split('.')[1]}`;
	await assert.rejects(feedbackOf(ctx, forged), { code: 'events.feedback_unknown' });
	await assert.rejects(giveFeedback(ctx, forged, { ...nothing, usefulness: 5 }), {
		code: 'events.feedback_unknown'
	});
	const elsewhere = { ...ctx, centre: { ...ctx.centre, slug: 'another' } };
	assert.throws(() => attendanceOf(elsewhere, mine.secret), { code: 'events.feedback_unknown' });
});

test('one visit has one feedback, and it can be changed until the event is closed', async () => {
	const ctx = staff();
	const visit = await attended(ctx);
	await giveFeedback(ctx, visit.secret, { ...nothing, usefulness: 3, useful: 'Сөз берілді' });
	await giveFeedback(ctx, visit.secret, { ...nothing, usefulness: 5, missing: 'Уақыт' });
	const said = await feedbackOf(ctx, visit.secret);
	assert.deepEqual([said.usefulness, said.useful, said.missing], [5, null, 'Уақыт']);
	const rows = await ctx.db
		.selectFrom('feedback')
		.select('id')
		.where('attendance_id', '=', visit.id)
		.execute();
	assert.equal(rows.length, 1);
	await assert.rejects(giveFeedback(ctx, visit.secret, nothing), { code: 'events.feedback_empty' });
	await ctx.db
		.updateTable('event')
		.set({ closed_at: ctx.now })
		.where('id', '=', visit.event_id)
		.execute();
	await assert.rejects(giveFeedback(ctx, visit.secret, { ...nothing, usefulness: 1 }), {
		code: 'events.feedback_closed'
	});
});

test('the hall’s code opens feedback only for somebody who was marked there', async () => {
	const ctx = staff();
	const visit = await attended(ctx);
	const absent = await signedUp(ctx, visit.stop_id);
	assert.equal(await feedbackByTicket(ctx, visit.stop_id, visit.code.toLowerCase()), visit.secret);
	await assert.rejects(feedbackByTicket(ctx, visit.stop_id, absent.code), {
		code: 'events.feedback_not_there'
	});
	await assert.rejects(feedbackByTicket(ctx, visit.other_stop_id, visit.code), {
		code: 'events.feedback_not_there'
	});
});

test('a code given for a second form, perhaps a stranger’s, does not open what somebody said', async () => {
	const ctx = staff();
	const visit = await attended(ctx);
	const { id } = await ctx.db
		.selectFrom('registration')
		.select('id')
		.where('code', '=', visit.code)
		.executeTakeFirstOrThrow();
	const code = newCode(8);
	const again = { code, registration_id: id, outcome: 'confirmed', content_hash: code };
	await ctx.db
		.insertInto('extra_code')
		.values({ ...again, made_at: ctx.now })
		.execute();
	await assert.rejects(feedbackByTicket(ctx, visit.stop_id, code), {
		code: 'events.feedback_not_there'
	});
});

test('nothing typed is public before its release, and a change takes the release back', async () => {
	const ctx = staff();
	const visitor = bare();
	const visit = await attended(ctx);
	await giveFeedback(ctx, visit.secret, {
		...nothing,
		useful: 'Бәрі пайдалы',
		proposal: 'Автобус керек'
	});
	const { proposal_code } = await feedbackOf(ctx, visit.secret);
	assert.deepEqual(await releasedFeedback(visitor, visit.event_id), []);
	await assert.rejects(publicProposal(visitor, proposal_code!), { status: 404 });
	assert.equal((await publicProposals(visitor, { event_id: visit.event_id })).rows.length, 0);

	const { rows } = await feedbackToRead(ctx, { released: false, stop_id: visit.stop_id });
	await assert.rejects(releaseFeedback(visitor, [rows[0]!.id], true), { status: 401 });
	await releaseFeedback(ctx, [rows[0]!.id], true);
	await releaseProposal(ctx, proposal_code!);
	assert.equal((await releasedFeedback(visitor, visit.event_id))[0]!.useful, 'Бәрі пайдалы');
	const seen = await publicProposal(visitor, proposal_code!);
	assert.deepEqual([seen.text, seen.feedback_id], [{ kk: 'Автобус керек' }, null]);
	assert.notEqual((await deskProposal(ctx, proposal_code!)).feedback_id, null);

	await giveFeedback(ctx, visit.secret, {
		...nothing,
		useful: 'Менің нөмірім 8 700 123 45 67',
		proposal: 'Басқа'
	});
	assert.deepEqual(await releasedFeedback(visitor, visit.event_id), []);
	assert.deepEqual((await deskProposal(ctx, proposal_code!)).text, { kk: 'Автобус керек' });
});

test('phones, addresses and IINs are marked for the reader, other words are not', () => {
	const parts = markedText('Айтыңыз: 8 700 123 45 67, a.b@example.kz. Рақмет');
	assert.deepEqual(
		parts.filter(({ kind }) => kind).map(({ text, kind }) => [kind, text]),
		[
			['phone', '8 700 123 45 67'],
			['email', 'a.b@example.kz']
		]
	);
	assert.equal(
		parts.map(({ text }) => text).join(''),
		'Айтыңыз: 8 700 123 45 67, a.b@example.kz. Рақмет'
	);
	assert.deepEqual(markedText('2026 жылғы 29 шілде'), [
		{ text: '2026 жылғы 29 шілде', kind: null }
	]);
});
