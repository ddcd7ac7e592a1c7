// Each guard of letters and certificates that the other tests do not hold: taken away, one of these fails.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '#ground/ids.ts';
import { Refusal } from '#ground/refusal.ts';
import type { Context } from '#ground/context.ts';
import { markAttendance } from '#events/attendance-mark.server.ts';
import { testHouse } from '#testing/database.ts';
import { eventDay, signedUp } from '#testing/day.ts';
import { proposalsTo, signing } from '#testing/letters-world.ts';
import type { AnswerInput } from './answer-form.ts';
import { certificatesAt } from './certificates.server.ts';
import { issueCertificates } from './issueCertificates.server.ts';
import { makeInvitations } from './makeInvitations.server.ts';
import { makeLetter } from './makeLetter.server.ts';
import { outgoingLetter } from './queries.server.ts';
import { recordAnswer } from './recordAnswer.server.ts';
import { revokeCertificate } from './revokeCertificate.server.ts';
import { annulLetter, sendLetter } from './sendLetter.server.ts';

const { ctx: bare } = testHouse();
const staff = (now?: Date) => signing(bare(), now);
const customer = (ctx: Context): Context => ({
	...ctx,
	visitor: { account_id: 'c1', roles: ['customer'] }
});

async function made(ctx: Context): Promise<string> {
	const { event, to, codes } = await proposalsTo(ctx, 1);
	const asked = { event, to, proposals: codes, reply_by: '2026-12-20' };
	return makeLetter(ctx, { ...asked, languages: ['kk'] });
}

function answer(received_on: string): AnswerInput {
	const pdf = '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n';
	const file = new File([pdf], 'jauap.pdf', { type: 'application/pdf' });
	return { received_on, number: '', file, verdicts: {}, reason: { kk: '', ru: '' } };
}

/** A training that is over, where so many were checked in. */
async function training(ctx: Context, people: number) {
	const { event_id, stop_id } = await eventDay(ctx, -1);
	await ctx.db.updateTable('event').set({ kind: 'training' }).where('id', '=', event_id).execute();
	for (let n = 0; n < people; n++) {
		const { code } = await signedUp(ctx, stop_id, { surname: `Омаров${'а'.repeat(n)}` });
		const mark = { id: newId(), at: ctx.now.toISOString(), how: 'code' as const, ticket: code };
		await markAttendance(ctx, stop_id, [mark]);
	}
	return { stop_id, over: { ...ctx, now: new Date(ctx.now.getTime() + 3 * 3_600_000) } };
}

/** Of two at once one does it and the other hears why not; what happened is told once. */
async function onceOfTwo(ctx: Context, work: () => Promise<unknown>, code: string, kind: string) {
	const told = async () => {
		const rows = ctx.db.selectFrom('happening').select('id').where('kind', '=', kind);
		return (await rows.execute()).length;
	};
	const before = await told();
	const results = await Promise.allSettled([work(), work(), work()]);
	const refused = results.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
	assert.deepEqual(
		refused.map((reason) => (reason instanceof Refusal ? reason.code : reason)),
		[code, code]
	);
	assert.equal((await told()) - before, 1);
}

test('a letter that is sent twice at once leaves once', async () => {
	const ctx = staff();
	const code = await made(ctx);
	const send = () => sendLetter(ctx, code, { on: '2026-11-26', how: 'mail' });
	await onceOfTwo(ctx, send, 'letters.sent', 'letters.sent');
	const mails = ctx.db.selectFrom('outbox').select('id').where('kind', '=', 'letters.letter');
	assert.equal((await mails.execute()).length, 1);
});

test('a letter is annulled once, with the reason of whoever was first', async () => {
	const ctx = staff();
	const code = await made(ctx);
	let n = 0;
	const annul = () => annulLetter(ctx, code, `Себебі ${++n}`);
	await onceOfTwo(ctx, annul, 'letters.annulled', 'letters.annulled');
	await assert.rejects(annul(), { code: 'letters.annulled' });
});

test('an answer follows a letter that was sent: not before it, not tomorrow, and none to an annulled one', async () => {
	const ctx = staff();
	const code = await made(ctx);
	await assert.rejects(recordAnswer(ctx, code, answer('2026-11-26')), { code: 'letters.not_sent' });
	await sendLetter(ctx, code, { on: '2026-11-26', how: 'paper' });
	for (const [day, why] of [
		['2026-11-25', 'letters.before_sent'],
		['2026-11-27', 'letters.future']
	] as const)
		await assert.rejects(recordAnswer(ctx, code, answer(day)), { code: why });
	await recordAnswer(ctx, code, answer('2026-11-26'));
	assert.equal((await outgoingLetter(ctx, code)).answers.length, 1);
	const annulled = await made(ctx);
	await annulLetter(ctx, annulled, 'Мекенжайы қате');
	await assert.rejects(recordAnswer(ctx, annulled, answer('2026-11-26')), {
		code: 'letters.annulled'
	});
});

test('a day to answer by that is not after the letter’s own is refused', async () => {
	const ctx = staff();
	const { event, to, codes } = await proposalsTo(ctx, 1);
	const early = { code: 'letters.reply_early', status: 422 };
	const asked = { event, to, proposals: codes, languages: ['kk' as const] };
	await assert.rejects(makeLetter(ctx, { ...asked, reply_by: '2026-11-26' }), early);
	const { stop_id } = await eventDay(ctx, 240);
	const invite = { organisations: [to], languages: ['kk' as const], mail: false };
	await assert.rejects(makeInvitations(ctx, stop_id, { ...invite, reply_by: '2026-11-26' }), early);
	await makeLetter(ctx, { ...asked, reply_by: '2026-11-27' });
});

test('no certificate for a stop that was called off, for a mark taken back or for an erased person', async () => {
	const ctx = staff();
	const { stop_id, over } = await training(ctx, 3);
	const stop = (cancelled_at: Date | null) =>
		ctx.db.updateTable('stop').set({ cancelled_at }).where('id', '=', stop_id).execute();
	await stop(ctx.now);
	await assert.rejects(issueCertificates(over, stop_id), { code: 'letters.cancelled' });
	await stop(null);
	const [undone, erased] = await ctx.db
		.selectFrom('attendance')
		.select(['id', 'person_id'])
		.where('stop_id', '=', stop_id)
		.orderBy('id')
		.execute();
	await ctx.db
		.updateTable('attendance')
		.set({ undone_at: ctx.now })
		.where('id', '=', undone!.id)
		.execute();
	await ctx.db
		.updateTable('person')
		.set({ erased_at: ctx.now })
		.where('id', '=', erased!.person_id)
		.execute();
	assert.equal(await issueCertificates(over, stop_id), 1);
});

test('a certificate is revoked once, with the reason of whoever was first', async () => {
	const ctx = staff();
	const { stop_id, over } = await training(ctx, 1);
	await issueCertificates(over, stop_id);
	const [row] = await certificatesAt(over, stop_id);
	let n = 0;
	const revoke = () => revokeCertificate(over, stop_id, { id: row!.id, reason: `Себебі ${++n}` });
	await onceOfTwo(ctx, revoke, 'letters.revoked', 'letters.certificate_revoked');
	const kept = (await certificatesAt(over, stop_id))[0]!;
	await assert.rejects(revoke(), { code: 'letters.revoked' });
	assert.deepEqual((await certificatesAt(over, stop_id))[0], kept);
});

test('a customer writes, invites, answers, issues and revokes nothing', async () => {
	const ctx = staff();
	const code = await made(ctx);
	await sendLetter(ctx, code, { on: '2026-11-26', how: 'paper' });
	const second = await made(ctx);
	const { stop_id, over } = await training(ctx, 1);
	const other = await eventDay(ctx, 240);
	const { to } = await proposalsTo(ctx, 1);
	const helper = customer(over);
	const invite = { organisations: [to], languages: ['kk' as const], reply_by: '', mail: false };
	for (const work of [
		() => recordAnswer(helper, code, answer('2026-11-26')),
		() => annulLetter(helper, second, 'Қате'),
		() => makeInvitations(helper, other.stop_id, invite),
		() => issueCertificates(helper, stop_id)
	])
		await assert.rejects(work(), { status: 403 });
	await issueCertificates(over, stop_id);
	const [row] = await certificatesAt(over, stop_id);
	await assert.rejects(
		revokeCertificate(helper, stop_id, { id: row!.id, reason: 'Қате берілген' }),
		{ status: 403 }
	);
});
