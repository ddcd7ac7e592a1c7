import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from '#ground/context.ts';
import { checkForm } from '#ground/edge/form.server.ts';
import { letterFor } from '#ground/mail/letter.ts';
import { Refusal } from '#ground/refusal.ts';
import { testHouse } from '#testing/database.ts';
import { answerInquiry, releaseInquiry } from './answerInquiry.server.ts';
import { ask } from './ask.server.ts';
import type { InquiryInput } from './forms.ts';
import { InquiryForm } from './forms.ts';
import { followedInquiry, inquiries, releasedInquiries } from './inquiries.server.ts';
import { workingDaysAfter } from '#kazakh/workingDays.ts';
import { covered } from './inquiry.ts';
import { sendAnswer } from './jobs.server.ts';
import { messages } from './inquiry-messages.ts';
import { publishedProject, staffOf } from './project.testing.ts';

const { ctx } = testHouse();
const staff = (change: Partial<Context> = {}) => staffOf(ctx(change));

const question: InquiryInput = {
	kind: 'question',
	text: 'Келесі дөңгелек үстел қай ауданда өтеді?',
	name: null,
	contact: null,
	consent: undefined
};

test('fifteen working days leave out the weekends', () => {
	assert.equal(workingDaysAfter('2026-07-29', 15), '2026-08-19');
	assert.equal(workingDaysAfter('2026-07-31', 1), '2026-08-03');
	assert.equal(workingDaysAfter('2026-08-01', 1), '2026-08-03');
});

test('the same sent again gets the same code, also when both come together', async () => {
	const { slug, id } = await publishedProject(staff());
	const sent = await Promise.all([1, 2, 3].map(() => ask(ctx(), slug, question)));
	const again = await ask(ctx(), slug, { ...question, text: `${question.text}\r\n` });
	assert.equal(new Set([...sent, again].map(({ code }) => code)).size, 1);
	assert.equal((await inquiries(staff(), id)).length, 1);
	const other = await ask(ctx(), slug, { ...question, kind: 'complaint' });
	assert.notEqual(other.code, again.code);
});

test('nothing a visitor typed is public before staff release it', async () => {
	const { slug, id } = await publishedProject(staff());
	const text = 'Маған 8 701 123 45 67 арқылы хабарласыңыз';
	const contact = { name: 'Сәуле', contact: '+77011234567', consent: 'yes' };
	const { code } = await ask(ctx(), slug, { ...question, text, ...contact });
	assert.deepEqual(await releasedInquiries(ctx(), id), []);
	await assert.rejects(releaseInquiry(staff(), code), { code: 'funding.not_answered' });
	await answerInquiry(staff(), code, { kk: 'Шиелі ауданында.' });
	assert.deepEqual(await releasedInquiries(ctx(), id), []);
	await releaseInquiry(staff(), code);
	const [shown] = await releasedInquiries(ctx(), id);
	assert.equal(shown?.text, 'Маған ••• арқылы хабарласыңыз');
	assert.ok(!JSON.stringify(shown).includes('Сәуле'));
	assert.ok(!JSON.stringify(shown).includes('7011234567'));
});

test('whoever holds the code sees how it stands and the answer, but no name and no contact', async () => {
	const { slug, id } = await publishedProject(staff());
	const now = new Date('2026-07-29T06:00:00Z');
	const contact = { name: 'Сәуле', contact: '+77011234567', consent: 'yes' };
	const { code, due_on } = await ask(ctx({ now }), slug, { ...question, ...contact });
	assert.equal(due_on, '2026-08-19');
	assert.equal((await followedInquiry(ctx(), id, code)).answer, null);
	await answerInquiry(staff(), code, { kk: 'Иә.', ru: 'Да.' });
	const seen = await followedInquiry(ctx(), id, code.toLowerCase());
	assert.deepEqual(seen.answer, { kk: 'Иә.', ru: 'Да.' });
	assert.ok(!JSON.stringify(seen).includes('Сәуле'));
	const elsewhere = await publishedProject(staff());
	await assert.rejects(followedInquiry(ctx(), elsewhere.id, code), Refusal);
});

test('the answer is sent once to whoever left a contact, and to nobody else', async () => {
	const { slug, id } = await publishedProject(staff());
	const contact = { name: 'Сәуле', contact: 'saule@example.kz', consent: 'yes' };
	await ask(ctx(), slug, question);
	const { code } = await ask(ctx({ language: 'ru' }), slug, { ...question, ...contact });
	for (const one of await inquiries(staff(), id)) {
		await answerInquiry(staff(), one.code, { ru: 'В Шиели.' });
		await sendAnswer(ctx(), one.id);
		await sendAnswer(ctx(), one.id);
	}
	const posted = await ctx()
		.db.selectFrom('outbox')
		.select(['recipient', 'channel', 'kind', 'about', 'language'])
		.where('kind', '=', 'funding.answer')
		.execute();
	assert.equal(posted.length, 1);
	assert.deepEqual([posted[0]!.recipient, posted[0]!.channel], ['saule@example.kz', 'mail']);
	const letter = await letterFor(ctx(), posted[0]!);
	assert.match(letter!.text, new RegExp(`В Шиели\\.[^]*/ru/projects/${slug}/inquiries/${code}`));
});

test('a visitor neither lists nor answers inquiries', async () => {
	const { slug, id } = await publishedProject(staff());
	const { code } = await ask(ctx(), slug, question);
	await assert.rejects(inquiries(ctx(), id), Refusal);
	await assert.rejects(answerInquiry(ctx(), code, { kk: 'Иә.' }), Refusal);
	await assert.rejects(releaseInquiry(ctx(), code), Refusal);
});

test('a contact needs a consent, and without a contact none is asked', async () => {
	const read = async (fields: Record<string, string>) => {
		const data = new FormData();
		for (const [name, value] of Object.entries({ kind: 'question', text: 'Қашан?', ...fields }))
			data.set(name, value);
		return checkForm(data, InquiryForm);
	};
	const without = await read({ contact: '8 701 123 45 67' });
	assert.deepEqual(!without.ok && without.problems, { consent: 'consent.missing' });
	const full = await read({ contact: '8 701 123 45 67', consent: 'yes' });
	assert.equal(full.ok && full.values.contact, '+77011234567');
	assert.equal((await read({})).ok, true);
	const nothing = await checkForm(new FormData(), InquiryForm);
	const missing = { kind: 'kind.missing', text: 'text.missing' };
	assert.deepEqual(!nothing.ok && nothing.problems, missing);
	const wrong = await read({ contact: 'көршіме', consent: 'yes', text: '' });
	assert.deepEqual(!wrong.ok && wrong.problems, { contact: 'contact.wrong', text: 'text.missing' });
	for (const code of ['contact.wrong', 'text.missing', 'consent.missing'])
		assert.ok(code in messages);
});

test('covering leaves a text without personal details as it was', () => {
	assert.equal(covered('2026 жылғы 14 дөңгелек үстел'), '2026 жылғы 14 дөңгелек үстел');
	assert.equal(covered('a@b.kz, 900101300017'), '•••, •••');
});
