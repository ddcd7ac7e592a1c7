import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskProposal } from '#events/proposal-queries.server.ts';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { checkForm } from '#ground/edge/form.server.ts';
import { testHouse } from '#testing/database.ts';
import { hallDay, phone } from '#testing/hall.ts';
import { answeredLive, answerQuestion } from './answer.server.ts';
import { askQuestion } from './askQuestion.server.ts';
import { carryOver } from './carryOver.server.ts';
import { approveQuestion, putOffQuestion, refuseQuestion } from './decide.server.ts';
import { QuestionForm } from './forms.ts';
import { myQuestions } from './mine.server.ts';
import { shownQuestions } from './shown.server.ts';
import { supportQuestion } from './support.server.ts';
import { approvedQuestions, waitingQuestions } from './waiting.server.ts';

const { ctx: bare } = testHouse();
const staff = () => bare({ visitor: { account_id: 'a1', roles: ['coordinator'] } });
const moderator = (stop_id: string) =>
	bare({ visitor: { account_id: null, stop: { stop_id, role: 'moderator', link_id: newId() } } });
const secretary = (stop_id: string) =>
	bare({ visitor: { account_id: null, stop: { stop_id, role: 'secretary', link_id: newId() } } });

let number = 0;
const words = () => `Тіркелмеген топқа кеңес беріле ме? ${++number}`;

async function asked(ctx: Context, change: { text?: string; anonymous?: boolean } = {}) {
	const { stop_id } = await hallDay(ctx);
	const who = await phone(ctx, stop_id, { surname: 'Сәрсенбаева' });
	const id = await askQuestion(bare(), who, { text: words(), anonymous: false, ...change });
	return { stop_id, who, id };
}

const state = async (who: Parameters<typeof myQuestions>[1]) =>
	(await myQuestions(bare(), who)).asked[0]!.state;

test('nobody sees a question before the moderator has approved it, and its asker sees how it stands', async () => {
	const ctx = staff();
	const { stop_id, who, id } = await asked(ctx);
	assert.deepEqual(await shownQuestions(bare(), stop_id), []);
	assert.equal(await state(who), 'waiting');
	await putOffQuestion(moderator(stop_id), stop_id, id);
	assert.equal(await state(who), 'put_off');
	assert.deepEqual(await shownQuestions(bare(), stop_id), []);
	await approveQuestion(moderator(stop_id), stop_id, id);
	await approveQuestion(moderator(stop_id), stop_id, id);
	assert.equal(await state(who), 'shown');
	const [shown] = await shownQuestions(bare(), stop_id);
	assert.deepEqual([shown!.id, shown!.by], [id, 'Сәрсенбаева Серік']);
	assert.deepEqual(await waitingQuestions(ctx, stop_id), []);
});

test('a refusal has a reason that the asker alone reads, and takes the question from view', async () => {
	const ctx = staff();
	const { stop_id, who, id } = await asked(ctx);
	await approveQuestion(ctx, stop_id, id);
	await refuseQuestion(ctx, stop_id, { question_id: id, reason: 'Тақырыптан тыс' });
	assert.deepEqual(await shownQuestions(bare(), stop_id), []);
	const [own] = (await myQuestions(bare(), who)).asked;
	assert.deepEqual([own!.state, own!.reason], ['refused', 'Тақырыптан тыс']);
	const other = await phone(ctx, stop_id);
	assert.deepEqual((await myQuestions(bare(), other)).asked, []);
	await assert.rejects(approveQuestion(ctx, stop_id, id), { code: 'questions.refused' });
});

test('the names of those who asked without one, of guests and of minors are on no screen', async () => {
	const ctx = staff();
	const { stop_id, id } = await asked(ctx, { anonymous: true });
	const minor = await phone(ctx, stop_id, { age_band: '14_17' });
	const guest = await phone(ctx, stop_id, { guest: true });
	await ctx.db
		.updateTable('participant')
		.set({ name: 'Қонақ Дана' })
		.where('id', '=', guest.id)
		.execute();
	const ids = [id];
	for (const who of [minor, guest])
		ids.push(await askQuestion(bare(), who, { text: words(), anonymous: false }));
	const waiting = await waitingQuestions(ctx, stop_id);
	assert.deepEqual(
		waiting.map(({ by }) => by),
		[null, 'Оспанов Серік', 'Қонақ Дана']
	);
	for (const one of ids) await approveQuestion(ctx, stop_id, one);
	const shown = await shownQuestions(bare(), stop_id);
	assert.deepEqual(
		shown.map(({ by }) => by),
		[null, null, null]
	);
});

test('support counts once each, can be taken back, and is not for the own question', async () => {
	const ctx = staff();
	const { stop_id, who, id: question_id } = await asked(ctx);
	const other = await phone(ctx, stop_id);
	const support = (is = true) => supportQuestion(bare(), other, { question_id, support: is });
	await assert.rejects(support(), { code: 'questions.not_shown' });
	await approveQuestion(ctx, stop_id, question_id);
	await Promise.all([support(), support(), support()]);
	const count = async () => (await shownQuestions(bare(), stop_id))[0]!.support;
	assert.equal(await count(), 1);
	assert.deepEqual((await myQuestions(bare(), other)).supported, [question_id]);
	await support(false);
	await support(false);
	assert.equal(await count(), 0);
	await assert.rejects(supportQuestion(bare(), who, { question_id, support: true }), {
		code: 'questions.own'
	});
	const elsewhere = await phone(ctx, (await hallDay(ctx)).stop_id);
	await assert.rejects(supportQuestion(bare(), elsewhere, { question_id, support: true }), {
		status: 404
	});
});

test('an answer is noted as given aloud, or stands in writing where all read it', async () => {
	const ctx = staff();
	const { stop_id, who, id } = await asked(ctx);
	await approveQuestion(ctx, stop_id, id);
	await answeredLive(moderator(stop_id), stop_id, id);
	assert.equal(await state(who), 'answered');
	const row = await ctx.db
		.selectFrom('question')
		.select(['answered_at', 'answered_by'])
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	assert.ok(row.answered_at && row.answered_by);
	await answerQuestion(secretary(stop_id), stop_id, { question_id: id, answer: 'Иә, беріледі.' });
	const [shown] = await shownQuestions(bare(), stop_id);
	assert.deepEqual([shown!.answered, shown!.answer], [true, 'Иә, беріледі.']);
	assert.equal(await state(who), 'written');
	const [open] = await approvedQuestions(ctx, stop_id);
	assert.equal(open!.answer, 'Иә, беріледі.');
	await assert.rejects(putOffQuestion(ctx, stop_id, id), { code: 'questions.answered' });
});

test('a question becomes a proposal once, with the words of its asker, and goes the way of proposals', async () => {
	const ctx = staff();
	const { stop_id, who, id } = await asked(ctx);
	const carry = () => carryOver(secretary(stop_id), stop_id, { question_id: id, category: 'P03' });
	const [first, second] = await Promise.all([carry(), carry()]);
	assert.equal(first, second);
	const [own] = (await myQuestions(bare(), who)).asked;
	assert.equal(own!.state, 'carried');
	const proposal = await deskProposal(ctx, own!.code!);
	assert.deepEqual(proposal.text, { kk: own!.text });
	await assert.rejects(
		carryOver(moderator(stop_id), stop_id, { question_id: id, category: 'P03' }),
		{ status: 403 }
	);
});

test('only the moderator shows, puts off and refuses, and only at the own stop', async () => {
	const ctx = staff();
	const { stop_id, id } = await asked(ctx);
	const other = await hallDay(ctx);
	const refused = { question_id: id, reason: 'Себебі' };
	for (const who of [secretary(stop_id), moderator(other.stop_id)]) {
		await assert.rejects(approveQuestion(who, stop_id, id), { status: 403 });
		await assert.rejects(putOffQuestion(who, stop_id, id), { status: 403 });
		await assert.rejects(refuseQuestion(who, stop_id, refused), { status: 403 });
	}
	await assert.rejects(approveQuestion(bare(), stop_id, id), { status: 401 });
	await assert.rejects(approveQuestion(moderator(other.stop_id), other.stop_id, id), {
		status: 404
	});
	// A secretary types answers to what is out, and shows nothing by it.
	const answer = { question_id: id, answer: 'Жауап' };
	await assert.rejects(answerQuestion(secretary(stop_id), stop_id, answer), { status: 403 });
});

test('one phone has three questions with the moderator and asks ten, also when it sends them all at once', async () => {
	const ctx = staff();
	const { stop_id } = await hallDay(ctx);
	const who = await phone(ctx, stop_id);
	const ask = (text = words()) => askQuestion(bare(), who, { text, anonymous: false });
	const same = words();
	assert.equal(await ask(same), await ask(same));
	const answers = await Promise.allSettled(Array.from({ length: 6 }, () => ask()));
	assert.equal(answers.filter(({ status }) => status === 'fulfilled').length, 2);
	for (let n = 0; n < 7; n++) {
		for (const { id } of await waitingQuestions(ctx, stop_id))
			await approveQuestion(ctx, stop_id, id);
		await ask();
	}
	for (const { id } of await waitingQuestions(ctx, stop_id))
		await approveQuestion(ctx, stop_id, id);
	await assert.rejects(ask(), { code: 'questions.enough' });
});

test('a question has one to three hundred letters, counted as people count them', async () => {
	const form = async (text: string) => {
		const data = new FormData();
		data.set('text', text);
		const read = await checkForm(data, QuestionForm);
		return read.ok ? read.values : read.problems;
	};
	assert.deepEqual(await form('  '), { text: 'question.missing' });
	assert.deepEqual(await form('ә'.repeat(301)), { text: 'question.long' });
	assert.deepEqual(await form(` Су   қайда\nаққан? `), {
		text: 'Су қайда аққан?',
		anonymous: false
	});
	const ctx = staff();
	const { who, id } = await asked(ctx, { text: '😀'.repeat(300) });
	assert.equal((await myQuestions(bare(), who)).asked[0]!.id, id);
});

test('a phone that supports and takes back without end is told to wait; the others go on', async () => {
	const ctx = staff();
	const { stop_id, id: question_id } = await asked(ctx);
	await approveQuestion(ctx, stop_id, question_id);
	const [one, other] = [await phone(ctx, stop_id), await phone(ctx, stop_id)];
	const now = new Date();
	const press = (who: typeof one, support: boolean, at = now) =>
		supportQuestion(bare({ now: at }), who, { question_id, support });
	for (let n = 0; n < 60; n++) await press(one, n % 2 === 0);
	await assert.rejects(press(one, true), { code: 'questions.too_often', status: 409 });
	await press(other, true);
	await press(one, true, new Date(now.getTime() + 11 * 60_000));
});

test('a phone that asks without end is told to wait, whatever came of its questions', async () => {
	const ctx = staff();
	const { stop_id } = await hallDay(ctx);
	const who = await phone(ctx, stop_id);
	const now = new Date();
	const ask = () => askQuestion(bare({ now }), who, { text: 'Су қайда?', anonymous: false });
	for (let n = 0; n < 30; n++) await ask();
	await assert.rejects(ask(), { code: 'questions.too_often' });
});
