import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newDatabase, newPool } from '#ground/database.server.ts';
import type { House } from '#ground/house.server.ts';
import { languages } from '#ground/language.ts';
import type { Cast } from './cast.ts';
import { rows } from './cast.ts';
import { logged } from './logged.ts';
import type { Answer } from './server.ts';
import { testServer } from './server.ts';

let house: House;
let cast: Cast;
const server = testServer(async (opened) => {
	house = opened;
	cast = await rows(server.ctx());
});

/** Home, sign-in, the other languages and the foot: what nobody may be left without. */
function assertWhole({ text }: Answer, language: string): void {
	assert.match(text, new RegExp(`<html lang="${language}"`));
	for (const href of [`/${language}`, `/${language}/sign-in`, `/${language}/privacy`])
		assert.ok(text.includes(`href="${href}"`), `${href} is offered`);
	for (const other of languages) assert.ok(text.includes(`hreflang="${other}"`), other);
	assert.match(text, /<footer/);
}

const html = { headers: { accept: 'text/html' } };

/** The house with a database that nobody listens for. */
async function withoutDatabase(work: () => Promise<void>): Promise<void> {
	const pool = newPool('postgres://nobody@127.0.0.1:1/nothing', { path: ['commons'], max: 1 });
	const open = house.centres.get(server.ctx().centre.slug)!;
	const [kept, commons] = [{ ...open }, house.commons];
	Object.assign(open, { pool, db: newDatabase(pool) });
	house.commons = pool;
	try {
		await logged(work);
	} finally {
		Object.assign(open, kept);
		house.commons = commons;
		await pool.end();
	}
}

test('an address that leads nowhere answers 404 with head and foot in the visitor’s language', async () => {
	for (const language of languages) {
		const answer = await server.ask(`/${language}/nowhere`);
		assert.equal(answer.status, 404);
		assertWhole(answer, language);
		assert.ok(answer.text.includes(`href="/${language}/events"`), 'the way on');
	}
});

test('an address without a language answers in Kazakh and leads home in the other two', async () => {
	const answer = await server.ask('/nowhere');
	assert.equal(answer.status, 404);
	assertWhole(answer, 'kk');
	assert.match(answer.text, /href="\/ru" [^>]*hreflang="ru"/);
});

test('a paper that is not there answers as a page, not as a code', async () => {
	const answer = await server.ask('/ru/t/no-such-secret-at-all/ticket.pdf', html);
	assert.equal(answer.status, 404);
	assertWhole(answer, 'ru');
	assert.doesNotMatch(answer.text, /ticket_not_found/);
});

test('when the database is down a page answers 500 with head, foot and number', () =>
	withoutDatabase(async () => {
		const answer = await server.ask(`/ru/events/${cast.slug}`);
		assert.equal(answer.status, 500);
		assertWhole(answer, 'ru');
		assert.ok(answer.text.includes(String(answer.headers['x-request-id'])), 'the number');
	}));

test('somebody with a session is shown the same, and never taken for nobody', () =>
	withoutDatabase(async () => {
		const answer = await server.ask('/kk/look', { cookie: 'arna_session=whatever' });
		assert.equal(answer.status, 500);
		assertWhole(answer, 'kk');
		assert.ok(answer.text.includes(String(answer.headers['x-request-id'])), 'the number');
		assert.equal((await server.ask('/kk/look')).status, 200, 'control: without one it opens');
	}));

test('what is too much is refused by a page for browsers and by plain words for programs', async () => {
	const headers = { 'content-length': String(20 * 1024 * 1024) };
	const asked = { method: 'POST', body: 'x' };
	const page = await server.ask('/ru/feedback', {
		...asked,
		headers: { ...headers, ...html.headers }
	});
	assert.equal(page.status, 413);
	assertWhole(page, 'ru');
	const plain = await server.ask('/ru/feedback', {
		...asked,
		headers: { ...headers, accept: '*/*' }
	});
	assert.match(String(plain.headers['content-type']), /^text\/plain/);
});

test('an address with signs in it puts none of them into the page', async () => {
	const path = '/kk/"><script>alert(1)</script>';
	const headers = { 'content-length': String(20 * 1024 * 1024), accept: 'text/html' };
	const { text } = await server.ask(encodeURI(path).replaceAll('%3C', '<'), {
		method: 'POST',
		headers
	});
	assert.doesNotMatch(text, /<script/);
});
