import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { letterFor } from '#ground/mail/letter.ts';
import { chooseMailLanguage, mailLanguage } from '#people/mailLanguage.server.ts';
import { accountFor, letIn } from '#people/member.server.ts';
import { cameIn } from '#people/signIn.server.ts';
import { testHouse } from '#testing/database.ts';
import './answerDueMail.server.ts';
import { answersDue } from './due.server.ts';
import { moveProposal } from '#events/proposal-move.server.ts';
import { proposalsTo, signing } from '#testing/letters-world.ts';
import { makeLetter } from './makeLetter.server.ts';
import { remindOfAnswers } from './remind.server.ts';
import { sendLetter } from './sendLetter.server.ts';

const { ctx: bare } = testHouse();

let accounts = 0;

async function member(role: 'coordinator' | 'manager' | 'customer', at: Context) {
	const email = `m${++accounts}@remind.test`;
	const account_id = await accountFor(email, at.now);
	await letIn({ ...at, visitor: { account_id: 'a', roles: ['administrator'] } }, account_id, role);
	return { email, account_id };
}

/** A letter sent on 26 November, to be answered by 20 December. */
async function sent(by?: string) {
	const ctx = signing(bare());
	const maker = by ? { ...ctx, visitor: { ...ctx.visitor, account_id: by } } : ctx;
	const { event, to, codes } = await proposalsTo(maker, 2);
	const asked = { event, to, proposals: codes, reply_by: '2026-12-20', languages: ['kk'] as const };
	const code = await makeLetter(maker, { ...asked, languages: [...asked.languages] });
	await sendLetter(maker, code, { on: '2026-11-26', how: 'paper' });
	return codes;
}

const on = (day: string) => signing(bare(), new Date(`${day}T06:00:00Z`));

async function mails(ctx: Context) {
	return ctx.db
		.selectFrom('outbox')
		.select(['recipient', 'about', 'kind', 'language'])
		.where('kind', '=', 'letters.answer_due')
		.orderBy('id')
		.execute();
}

async function settle(ctx: Context) {
	await sql`delete from outbox`.execute(ctx.db);
	await sql`update proposal set accepted_at = ${ctx.now} where sent_at is not null and accepted_at is null`.execute(
		ctx.db
	);
	await sql`update membership set ended_at = ${ctx.now}`.execute(ctx.db);
}

test('whoever wrote the letter is told a week and a day before, once each, however often the job runs', async () => {
	const ctx = bare();
	await settle(ctx);
	const maker = await member('coordinator', ctx);
	await member('manager', ctx);
	const codes = await sent(maker.account_id);
	assert.equal(await remindOfAnswers(on('2026-12-12')), 0);
	const counts = await Promise.all([
		remindOfAnswers(on('2026-12-13')),
		remindOfAnswers(on('2026-12-13'))
	]);
	assert.deepEqual(
		counts.toSorted((a, b) => a - b),
		[0, 2]
	);
	assert.equal(await remindOfAnswers(on('2026-12-15')), 0);
	assert.equal(await remindOfAnswers(on('2026-12-19')), 2);
	assert.equal(await remindOfAnswers(on('2026-12-20')), 0);
	assert.equal(await remindOfAnswers(on('2026-12-21')), 0);
	const sentMails = await mails(ctx);
	assert.deepEqual(
		sentMails.map(({ recipient }) => recipient),
		[maker.email, maker.email]
	);
	const mail = await letterFor(ctx, sentMails[0]!);
	assert.match(mail!.subject, /2026\u00a0жылғы 20\u00a0желтоқсан/);
	for (const code of codes) assert.ok(mail!.text.includes(code));
});

test('each reader is told in the language of their own sign-in or choice, Kazakh until then', async () => {
	const ctx = bare();
	await settle(ctx);
	const [one, two, three] = [
		await member('coordinator', ctx),
		await member('manager', ctx),
		await member('manager', ctx)
	];
	const as = ({ account_id }: { account_id: string }) => ({
		...ctx,
		visitor: { account_id, roles: ['manager' as const] }
	});
	await cameIn({ ...ctx, language: 'ru' }, two.account_id, 'code');
	await cameIn({ ...ctx, language: 'kk' }, two.account_id, 'code');
	await cameIn({ ...ctx, language: 'ru' }, three.account_id, 'link');
	await chooseMailLanguage(as(three), 'en');
	assert.equal(await mailLanguage(as(three)), 'en');
	await sent('gone');
	await remindOfAnswers(on('2026-12-14'));
	const told = await mails(ctx);
	assert.deepEqual(
		new Map(told.map(({ recipient, language }) => [recipient, language])),
		new Map([
			[one.email, 'kk'],
			[two.email, 'ru'],
			[three.email, 'en']
		])
	);
	const russian = await letterFor(
		ctx,
		told.find(({ language }) => language === 'ru')!
	);
	assert.match(russian!.subject, /^Срок ответа на предложения: 20\u00a0декабря/);
});

test('where the writer has left, all who run events are told; the customer never', async () => {
	const ctx = bare();
	await settle(ctx);
	const [one, two] = [await member('coordinator', ctx), await member('manager', ctx)];
	await member('customer', ctx);
	await sent('gone');
	await remindOfAnswers(on('2026-12-14'));
	assert.deepEqual(
		(await mails(ctx)).map(({ recipient }) => recipient).toSorted(),
		[one.email, two.email].toSorted()
	);
});

test('what is answered is not reminded of, and a mail whose proposals were all answered is not sent', async () => {
	const ctx = bare();
	await settle(ctx);
	await member('coordinator', ctx);
	const [first, second] = (await sent('gone')) as [string, string];
	const later = on('2026-12-13');
	await moveProposal(later, first, { move: 'accept', on: '2026-12-13' });
	assert.equal(await remindOfAnswers(later), 1);
	const [mail] = await mails(ctx);
	assert.ok(await letterFor(ctx, mail!));
	await moveProposal(later, second, { move: 'accept', on: '2026-12-13' });
	assert.equal(await letterFor(ctx, mail!), null);
});

test('the desk shows what is due within a week and what is overdue, by letter', async () => {
	const ctx = bare();
	await settle(ctx);
	await sent();
	assert.deepEqual(await answersDue(on('2026-12-12')), []);
	const [due] = await answersDue(on('2026-12-13'));
	assert.equal(due?.proposals, 2);
	assert.equal(due?.due_on, '2026-12-20');
	assert.match(due?.letter ?? '', /^2026-\d+$/);
	assert.equal((await answersDue(on('2027-01-05'))).length, 1);
	assert.deepEqual(await answersDue(ctx), []);
});
