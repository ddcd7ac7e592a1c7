import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { extractText } from 'unpdf';
import { closeDocuments } from '#ground/documents/typst.server.ts';
import { letterFor } from '#ground/mail/letter.ts';
import { newId, newSecret } from '#ground/ids.ts';
import { languages } from '#ground/language.ts';
import { testHouse } from '#testing/database.ts';
import { form, openStop, person } from '#testing/stop.ts';
import { signUp } from './register.server.ts';
import './letters.server.ts';
import { findTicket } from './tickets.server.ts';

const { ctx } = testHouse();
after(closeDocuments);

let registration_id: string;
let code: string;
async function signedUp(): Promise<void> {
	const { stop_id } = await openStop(ctx(), { capacity: 1 });
	const who = person({ surname: 'Оспанова', given: 'Дана', contact: '+77001234567' });
	const { codes } = await signUp(ctx(), form(stop_id, [who]));
	code = codes[0]!.code;
	const row = await ctx()
		.db.selectFrom('registration')
		.select('id')
		.where('code', '=', code)
		.executeTakeFirstOrThrow();
	registration_id = row.id;
}

const letterOf = (kind: string, language: string) =>
	letterFor(ctx(), { kind, about: { registration_id }, language });

test('the ticket comes in the reader’s language with code, link and a PDF', async () => {
	await signedUp();
	for (const language of languages) {
		const letter = await letterOf('events.ticket', language);
		assert.ok(letter);
		assert.ok(letter.text.includes(code));
		assert.match(letter.text, new RegExp(`/${language}/t/[\\w-]{24}`));
		assert.match(letter.subject, /Су және жастар|Вода и молодёжь/);
		assert.ok(letter.attachments?.[0]?.content.subarray(0, 5).equals(Buffer.from('%PDF-')));
		assert.ok(!/\{\w+\}/.test(letter.text + letter.subject));
	}
});

test('the paper says how to get there and whom to ask, and has no empty line where nobody said it', async () => {
	const paper = async () => {
		const letter = await letterOf('events.ticket', 'kk');
		const { text } = await extractText(new Uint8Array(letter!.attachments![0]!.content), {
			mergePages: true
		});
		return text.replaceAll(/\s+/g, ' ');
	};
	const bare = await paper();
	assert.doesNotMatch(bare, /Қалай жетуге болады|Сұрақ туса/);
	await ctx()
		.db.updateTable('stop')
		.set({
			way: { kk: 'Вокзалдан 7-автобус' },
			contact_name: 'Айгүл Бекова',
			contact_phone: '+77011112233'
		})
		.execute();
	const told = await paper();
	assert.match(told, /Қалай жетуге болады Вокзалдан 7-автобус/);
	assert.match(told, /Сұрақ туса Айгүл Бекова, \+7 701 111 22 33/);
});

test('a letter that is no longer needed is not written', async () => {
	assert.equal(await letterOf('events.guardian', 'kk'), null);
	assert.notEqual(await letterOf('events.reminder_day', 'kk'), null);
	await ctx()
		.db.updateTable('registration')
		.set({ left_at: ctx().now })
		.where('id', '=', registration_id)
		.execute();
	assert.equal(await letterOf('events.reminder_day', 'kk'), null);
	assert.equal(await letterOf('events.ticket', 'kk'), null);
});

test('a ticket opens with code and contact, not with one of them', async () => {
	assert.match(
		await findTicket(ctx(), { code: code.toLowerCase(), contact: '8 700 123 45 67' }),
		/^[\w-]{24}$/
	);
	await assert.rejects(findTicket(ctx(), { code, contact: '8 700 123 45 68' }), /ticket_not_found/);
	await assert.rejects(findTicket(ctx(), { code, contact: '' }), /ticket_not_found/);
});

test('a code given for a second form opens nothing', async () => {
	await ctx()
		.db.insertInto('extra_code')
		.values({
			code: 'SECONDFM',
			registration_id,
			outcome: 'confirmed',
			content_hash: newSecret(),
			made_at: ctx().now
		})
		.execute();
	const tried = findTicket(ctx(), { code: 'SECONDFM', contact: '8 700 123 45 67' });
	await assert.rejects(tried, /ticket_not_found/);
});

test('after six tries with one code the seventh is refused, even with the right contact', async () => {
	const wrong = `Q${newId().slice(-7)}`;
	for (let n = 0; n < 6; n++)
		await assert.rejects(findTicket(ctx(), { code: wrong, contact: '1' }), /ticket_not_found/);
	await assert.rejects(findTicket(ctx(), { code: wrong, contact: '1' }), /too_many/);
});
