import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { transaction } from '#ground/transaction.server.ts';
import { testHouse } from '#testing/database.ts';
import { readContact } from './contact.ts';
import { consentText, fieldCount } from './consentText.server.ts';
import { operatorOf } from './operator.ts';
import type { Named } from './know.server.ts';
import { giveConsents, knowPeople, knowRow } from './know.server.ts';

const { ctx } = testHouse();

const somebody = (contact: string | null, more: Partial<Named> = {}): Named => ({
	surname: 'Серікұлы',
	given: 'Дәурен',
	language: 'kk',
	contact: contact === null ? null : readContact(contact),
	...more
});
const know = (people: Named[], as: Context = ctx()) =>
	transaction(as, (tx) => knowPeople(tx, people));
const count = async () =>
	Number((await sql<{ n: string }>`select count(*) as n from person`.execute(ctx().db)).rows[0]!.n);

test('the same contact and name in any spelling is one person, and keeps the first fields', async () => {
	const [first] = await know([
		somebody('8 700 111 22 33', { age_band: '18_35', age_said_on: '2026-07-01' })
	]);
	const [again] = await know([
		somebody('+7 700 111-22-33', { surname: 'Serikuly', given: 'Dauren', age_band: '50_plus' })
	]);
	assert.deepEqual(again, { position: 0, person_id: first!.person_id, known: true });
	assert.equal(first!.known, false);
	const row = await ctx()
		.db.selectFrom('person')
		.select(['surname', 'age_band', 'age_said_on'])
		.where('id', '=', first!.person_id)
		.executeTakeFirst();
	assert.deepEqual(row, { surname: 'Серікұлы', age_band: '18_35', age_said_on: '2026-07-01' });
});

test('the same contact with another name is somebody else of the household', async () => {
	const [one, other] = await know([
		somebody('ui@mysal.kz'),
		somebody('UI@mysal.kz', { surname: 'Айтбаева', given: 'Гүлнәр' })
	]);
	assert.notEqual(one!.person_id, other!.person_id);
	assert.deepEqual([one!.known, other!.known], [false, false]);
});

test('named twice in one batch is one person; without a contact always somebody new', async () => {
	const before = await count();
	const answer = await know([
		somebody('8 701 000 00 01'),
		somebody(null),
		somebody('8 701 000 00 01'),
		somebody(null)
	]);
	assert.deepEqual(
		answer.map(({ position, known }) => [position, known]),
		[
			[0, false],
			[1, false],
			[2, true],
			[3, false]
		]
	);
	assert.equal(answer[0]!.person_id, answer[2]!.person_id);
	assert.equal(await count(), before + 3);
});

test('many at once with the same new contacts, in opposite orders, give one person each', async () => {
	const before = await count();
	const batch = Array.from({ length: 40 }, (_, n) => somebody(`8 702 000 00 ${10 + n}`));
	const answers = await Promise.all(
		Array.from({ length: 8 }, (_, n) => know(n % 2 ? batch : batch.toReversed()))
	);
	assert.equal(await count(), before + 40);
	const ids = new Set(answers.flatMap((answer) => answer.map(({ person_id }) => person_id)));
	assert.equal(ids.size, 40);
});

test('negative control: looking first and then writing makes two people of one', async () => {
	// What the function would be without the contact's key: both look, neither sees the other, both write.
	const lookThenMake = (tx: Context) =>
		transaction(tx, async ({ db, now }) => {
			const row = knowRow(somebody('8 703 000 00 01'), 0);
			const seen = await db
				.selectFrom('contact')
				.select('person_id')
				.where('value', '=', row.contact!)
				.execute();
			await new Promise((resolve) => setTimeout(resolve, 50));
			const { id, surname, given, folded_name, language } = row;
			if (seen.length === 0)
				await db
					.insertInto('person')
					.values({ id, surname, given, folded_name, language, created_at: now } as never)
					.execute();
		});
	const before = await count();
	await Promise.all([lookThenMake(ctx()), lookThenMake(ctx())]);
	assert.equal(await count(), before + 2);
});

test('a batch of 500 new people takes well under a second', async () => {
	const batch = Array.from({ length: 500 }, (_, n) =>
		somebody(`8 705 000 ${String(n).padStart(4, '0')}`)
	);
	const started = performance.now();
	await know(batch);
	const first = performance.now() - started;
	assert.ok((await know(batch)).every(({ known }) => known));
	assert.ok(first < 1000);
});

test('a consent text carries the seven fields of law in three languages and names the operator', async () => {
	for (const code of ['sign_up', 'photo']) {
		const text = await consentText(ctx(), code);
		assert.equal(text.version, 1);
		assert.equal(text.fields.length, fieldCount);
		assert.deepEqual(text.fields[0]!.text, operatorOf(ctx().centre));
		for (const words of [
			text.words,
			...text.fields.flatMap(({ name, text: words }) => [name, words])
		])
			assert.ok(words.kk && words.ru && words.en && !JSON.stringify(words).includes('{centre'));
	}
});

test('consents are written for many at once, each with the version shown', async () => {
	const [one] = await know([somebody('8 706 000 00 01')]);
	await transaction(ctx(), (tx) =>
		giveConsents(tx, [
			{
				person_id: one!.person_id,
				code: 'sign_up',
				version: 1,
				language: 'kk',
				channel: 'web',
				subject: null
			},
			{
				person_id: one!.person_id,
				code: 'photo',
				version: 1,
				language: 'kk',
				channel: 'web',
				subject: null
			}
		])
	);
	const rows = await ctx()
		.db.selectFrom('consent')
		.select('code')
		.where('person_id', '=', one!.person_id)
		.execute();
	assert.deepEqual(rows.map(({ code }) => code).toSorted(), ['photo', 'sign_up']);
});
