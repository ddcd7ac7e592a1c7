import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextFor } from '#ground/house.server.ts';
import { checkForm } from '#ground/edge/form.server.ts';
import { testHouse } from '#testing/database.ts';
import { centreFields } from '#testing/filled.ts';
import { CentreForm } from './centreForm.ts';
import { changeCentre } from './changeCentre.server.ts';
import { consentText } from './consentText.server.ts';
import { reachOf } from './operator.ts';

const { house, ctx } = testHouse();

async function given(change: Record<string, string> = {}) {
	const data = new FormData();
	for (const [name, value] of Object.entries({ ...centreFields(), ...change }))
		data.set(name, value);
	return checkForm(data, CentreForm);
}
const operator = async () =>
	(await consentText(contextFor(house(), 'kyzylorda'), 'sign_up')).fields[0]!.text.kk;

test('until the centre enters its BIN, the consent says so in words', async () => {
	assert.match(await operator(), /ақпараттық-ресурс орталығы, БСН: орталық әлі енгізген жоқ$/);
	assert.equal(reachOf(ctx().centre).ru, 'Центр ещё не указал');
});

test('what the administrator enters stands in the consent at once, and that it happened is kept', async () => {
	const form = await given();
	assert.ok(form.ok);
	const visitor = { account_id: 'a', roles: ['administrator'] as const };
	await changeCentre(ctx({ visitor }), form.values);
	assert.equal(await operator(), 'Орталық, БСН 210340999981');
	const { centre } = contextFor(house(), 'kyzylorda');
	assert.equal(reachOf(centre).kk, 'Айгүл, +7 700 123 45 67, ortalyq@mysal.kz');
	const rows = await ctx()
		.db.selectFrom('happening')
		.select('by_account')
		.where('kind', '=', 'people.centre_changed')
		.execute();
	assert.deepEqual(rows, [{ by_account: 'a' }]);
});

test('a BIN with a wrong check digit, an address with a path and a foreign phone are refused', async () => {
	for (const [name, value, code] of [
		['bin', '210340999982', 'bin.wrong'],
		['public_url', 'https://arna.kz/kk', 'url.wrong'],
		['public_url', 'https://arna.kz?', 'url.wrong'],
		['public_url', 'https://arna.kz#a', 'url.wrong'],
		['public_url', 'https://arna.kz@evil.example', 'url.wrong'],
		['public_url', 'https://arna.kz\\a', 'url.wrong'],
		['contact_phone', '+1 202 555 0100', 'phone.wrong'],
		['contact_email', 'nobody', 'email.wrong'],
		['name_ru', '', 'name.missing']
	] as const) {
		const form = await given({ [name]: value });
		assert.deepEqual(form.ok ? {} : form.problems, { [name]: code });
	}
});
