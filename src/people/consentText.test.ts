import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { testHouse } from '#testing/database.ts';
import { readContact } from './contact.ts';
import type { ConsentTextInput } from './consentForm.ts';
import { ownFields, typedOfText } from './consentForm.ts';
import { consentText, fieldCount } from './consentText.server.ts';
import { storedTexts, consentVersions } from './consentVersions.server.ts';
import { giveConsents, knowPeople } from './know.server.ts';
import { operatorOf } from './operator.ts';
import { writeConsentText } from './writeConsentText.server.ts';

const { ctx } = testHouse();
const administrator = () => ctx({ visitor: { account_id: 'a1', roles: ['administrator'] } });

const said = (text: string) => ({ kk: text, ru: `${text} ru`, en: `${text} en` });
const input = (word: string): ConsentTextInput => ({
	words: said(word),
	whose: said('кім'),
	term: said('алты ай'),
	third: said('жоқ'),
	abroad: said('жоқ'),
	public: said('жоқ'),
	which: said('аты')
});

test('a new version has the seven of the law, is asked for at once, and the earlier one reads as before', async () => {
	const first = await consentText(ctx(), 'sign_up');
	const version = await writeConsentText(administrator(), 'sign_up', input('Жаңа мәтін'));
	const now = await consentText(ctx(), 'sign_up');
	assert.equal(now.version, version);
	assert.equal(now.fields.length, fieldCount);
	assert.equal(ownFields.length, fieldCount - 1);
	assert.deepEqual(
		now.fields.map(({ name }) => name),
		first.fields.map(({ name }) => name)
	);
	assert.deepEqual(now.fields[0]!.text, operatorOf(ctx().centre));
	assert.equal(now.fields[2]!.text.kk, 'алты ай');
	assert.deepEqual(await consentText(ctx(), 'sign_up', first.version), first);
	const versions = await consentVersions(ctx(), 'sign_up');
	assert.deepEqual(
		versions.map((one) => one.version),
		[version, first.version]
	);
});

test('the form begins with what the newest version says', async () => {
	await writeConsentText(administrator(), 'photo', input('Фото'));
	const newest = (await storedTexts(ctx())).find(({ code }) => code === 'photo')!;
	const typed = typedOfText(newest as Parameters<typeof typedOfText>[0]);
	assert.equal(typed['words.ru'], 'Фото ru');
	assert.equal(typed['term.kk'], 'алты ай');
	assert.equal(Object.keys(typed).length, 21);
});

test('two who write at once write two versions', async () => {
	const before = (await consentVersions(ctx(), 'photo')).length;
	const made = await Promise.all([
		writeConsentText(administrator(), 'photo', input('Бір')),
		writeConsentText(administrator(), 'photo', input('Екі'))
	]);
	assert.notEqual(made[0], made[1]);
	assert.equal((await consentVersions(ctx(), 'photo')).length, before + 2);
});

test('a consent points at the version that was shown, and at none that nobody wrote', async () => {
	const version = await writeConsentText(administrator(), 'sign_up', input('Тағы'));
	const contact = readContact('nusqa@mysal.kz');
	const known = await transaction(ctx(), (tx) =>
		knowPeople(tx, [{ surname: 'Асан', given: 'Үсен', language: 'kk', contact }])
	);
	const give = (shown: number) =>
		transaction(ctx(), (tx) =>
			giveConsents(tx, [
				{
					person_id: known[0]!.person_id,
					code: 'sign_up',
					version: shown,
					language: 'kk',
					channel: 'web',
					subject: null
				}
			])
		);
	await give(version - 1);
	await assert.rejects(give(version + 7), { code: '23503' });
	const { rows } = await sql<{ version: number }>`select version from consent`.execute(ctx().db);
	assert.deepEqual(rows, [{ version: version - 1 }]);
});

test('only an administrator writes a version, and only of a text there is', async () => {
	const manager = ctx({ visitor: { account_id: 'm', roles: ['manager'] } });
	const code = (work: Promise<unknown>) =>
		work.then(
			() => null,
			(error: unknown) => (error instanceof Refusal ? error.code : error)
		);
	assert.equal(await code(writeConsentText(manager, 'photo', input('x'))), 'people.forbidden');
	assert.equal(
		await code(writeConsentText(administrator(), 'nothing', input('x'))),
		'people.text_unknown'
	);
});
