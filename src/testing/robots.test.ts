import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cast } from './cast.ts';
import { rows } from './cast.ts';
import { testServer } from './server.ts';

let cast: Cast;
const server = testServer(async () => {
	cast = await rows(server.ctx());
});

const shown_at = String(Date.now() - 60_000);
const signUp = () => ({
	stop_id: cast.stop_id,
	count: '1',
	'people.0.surname': 'Омарова',
	'people.0.given': 'Әсел',
	'people.0.contact': '+77051234567',
	'people.0.category': 'P03',
	'people.0.age_band': '18_35',
	consent: 'yes',
	consent_version: '1',
	website: '',
	shown_at
});
const question = { kind: 'question', text: 'Есеп қашан шығады?', website: '', shown_at };

async function count(table: 'registration' | 'inquiry'): Promise<number> {
	const rows = await server.ctx().db.selectFrom(table).select('id').execute();
	return rows.length;
}

const sign = (change: Record<string, string>) =>
	server.ask(`/kk/events/${cast.slug}/sign-up?/sign_up`, { form: { ...signUp(), ...change } });
const ask = (change: Record<string, string>) =>
	server.ask(`/kk/projects/${cast.project_slug}?/ask`, { form: { ...question, ...change } });

test('a sign-up without consent, with the hidden field filled in or sent at once leaves no row', async () => {
	const before = await count('registration');
	const refused: Record<string, string>[] = [
		{ consent: '' },
		{ website: 'https://spam.example' },
		{ shown_at: String(Date.now()) },
		{ shown_at: '' }
	];
	for (const change of refused)
		assert.equal((await sign(change)).status, 422, JSON.stringify(change));
	assert.equal(await count('registration'), before);
	assert.equal(
		(await sign({})).status,
		303,
		'control: the same form, filled in by a person, is taken'
	);
	assert.equal(await count('registration'), before + 1);
});

test('a question with the hidden field filled in or sent at once leaves no row', async () => {
	const before = await count('inquiry');
	assert.equal(
		(await ask({ website: 'https://spam.example' })).status,
		200,
		'told what all are told'
	);
	for (const shown of [String(Date.now()), ''])
		assert.equal((await ask({ shown_at: shown })).status, 422);
	assert.equal(await count('inquiry'), before);
	assert.equal((await ask({})).status, 200);
	assert.equal(await count('inquiry'), before + 1, 'control: a person’s question is kept');
});
