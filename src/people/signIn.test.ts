import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterFor } from '#ground/mail/letter.ts';
import { Refusal } from '#ground/refusal.ts';
import { testServer } from '#testing/server.ts';
import { staffSecret } from '#testing/signedIn.ts';
import './letters.server.ts';
import { accountFor, letIn } from './member.server.ts';
import { isLinkOpen, oneTimeLink, useLink } from './onceLink.server.ts';
import { mySessions, sessionOf } from './session.server.ts';
import { enterCode, sendCode } from './signIn.server.ts';
import { endRole, giveRole, linkFor, staff } from './staff.server.ts';
import { sessionCookie, visitorOf } from './visitor.server.ts';

const { house, ctx, ask } = testServer();
const refused = (code: string) => (error: unknown) =>
	error instanceof Refusal && error.code === code;

async function member(email: string, role: Parameters<typeof letIn>[2] = 'manager') {
	const account_id = await accountFor(email, ctx().now);
	await letIn(ctx(), account_id, role);
	return account_id;
}

/** The code as the letter would have it, or null when there is nothing to send. */
async function codeFor(email: string): Promise<string | null> {
	const rows = await ctx()
		.db.selectFrom('outbox')
		.selectAll()
		.where('recipient', '=', email)
		.execute();
	const row = rows.at(-1);
	const letter = row ? await letterFor(ctx(), row) : null;
	return letter ? /\b\d{6}\b/.exec(letter.text)![0] : null;
}

const visitorWith = (secret: string) =>
	visitorOf(house(), ctx().centre, {
		get: (name) => (name === sessionCookie(false) ? secret : undefined)
	});

test('the code from the letter signs in once; the cookie alone holds the secret', async () => {
	await member('aigul@mysal.kz');
	await sendCode(ctx(), 'Aigul@mysal.kz');
	const code = (await codeFor('aigul@mysal.kz'))!;
	const secret = await enterCode(ctx(), { email: 'aigul@mysal.kz', code }, 'Firefox');
	assert.notEqual((await visitorWith(secret)).account_id, null);
	const { rows } = await house().commons.query('select token_hash, ip_address from session');
	assert.ok(rows.every(({ token_hash, ip_address }) => token_hash !== secret && !ip_address));
	await assert.rejects(
		enterCode(ctx(), { email: 'aigul@mysal.kz', code }, ''),
		refused('people.code_wrong')
	);
	assert.equal(await codeFor('aigul@mysal.kz'), null);
});

test('the outbox and the table hold no code that could be read', async () => {
	await member('outbox@mysal.kz');
	await sendCode(ctx(), 'outbox@mysal.kz');
	const code = (await codeFor('outbox@mysal.kz'))!;
	const outbox = await ctx().db.selectFrom('outbox').selectAll().execute();
	const kept = await house().commons.query('select value from sign_in_code');
	assert.ok(!JSON.stringify([outbox, kept.rows]).includes(code));
});

test('a wrong code stays wrong, and after five the right one does not help either', async () => {
	await member('wrong@mysal.kz');
	await sendCode(ctx(), 'wrong@mysal.kz');
	const code = (await codeFor('wrong@mysal.kz'))!;
	const other = code === '000000' ? '000001' : '000000';
	const enter = (typed: string) => enterCode(ctx(), { email: 'wrong@mysal.kz', code: typed }, '');
	for (let n = 0; n < 5; n++) await assert.rejects(enter(other), refused('people.code_wrong'));
	await assert.rejects(enter(code), refused('people.code_wrong'));
});

test('a known and an unknown address get the same page; only the known one gets a letter', async () => {
	await member('known@mysal.kz');
	const page = async (email: string) => {
		const started = performance.now();
		const { status, text } = await ask('/kk/sign-in?/send', { form: { email } });
		const same = text.replaceAll(email, '').replaceAll(/[A-Z0-9]{8}/g, '');
		return { status, same, ms: performance.now() - started };
	};
	const [known, unknown] = [await page('known@mysal.kz'), await page('nobody@mysal.kz')];
	assert.equal(known.status, 200);
	assert.deepEqual([unknown.status, unknown.same], [known.status, known.same]);
	assert.ok(known.ms > 240 && unknown.ms > 240);
	assert.notEqual(await codeFor('known@mysal.kz'), null);
	assert.equal(await codeFor('nobody@mysal.kz'), null);
});

test('codes for one address are limited; another address is not held up by it', async () => {
	for (let n = 0; n < 5; n++) await sendCode(ctx(), 'often@mysal.kz');
	await assert.rejects(sendCode(ctx(), 'often@mysal.kz'), refused('people.codes_too_often'));
	await sendCode(ctx(), 'seldom@mysal.kz');
});

test('somebody whose role has ended gets no code and no rights', async () => {
	const account_id = await member('ended@mysal.kz', 'coordinator');
	const secret = await staffSecret(house(), account_id);
	await endRole(admin(), { account_id, role: 'coordinator' });
	await sendCode(ctx(), 'ended@mysal.kz');
	assert.equal(await codeFor('ended@mysal.kz'), null);
	assert.deepEqual((await visitorWith(secret)).roles, []);
});

const admin = () => ctx({ visitor: { account_id: 'a', roles: ['administrator'] } });

test('a one-time link lets in one of two who use it together, and nobody a day later', async () => {
	const link = await oneTimeLink(house(), ctx().centre, 'link@mysal.kz', 'administrator');
	const secret = link.split('/').at(-1)!;
	assert.equal(await isLinkOpen(ctx(), secret), true);
	const late = ctx({ now: new Date(Date.now() + 25 * 3_600_000) });
	await assert.rejects(useLink(late, secret, ''), refused('people.link_over'));
	const both = await Promise.allSettled([useLink(ctx(), secret, ''), useLink(ctx(), secret, '')]);
	assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
	const { rows } = await house().commons.query('select secret_hash from sign_in_link');
	assert.ok(rows.every(({ secret_hash }) => secret_hash !== secret));
});

test('opening the link’s page uses nothing up, and its button leads to the desk with a safe cookie', async () => {
	const link = new URL(await oneTimeLink(house(), ctx().centre, 'button@mysal.kz', 'manager'))
		.pathname;
	assert.equal((await ask(link)).status, 200);
	assert.equal((await ask(link)).status, 200);
	const answer = await ask(link, { form: {} });
	assert.deepEqual([answer.status, answer.headers.location], [303, '/kk/desk']);
	assert.match(String(answer.headers['set-cookie']), /^arna_session=.*HttpOnly; SameSite=Lax/);
	const safe = await oneTimeLink(house(), ctx().centre, 'button@mysal.kz', 'manager');
	const headers = { 'x-forwarded-proto': 'https' };
	const origin = 'https://arna.test';
	const secure = await ask(new URL(safe).pathname, { form: {}, headers, origin });
	assert.match(String(secure.headers['set-cookie']), /^__Host-arna_session=.*; Secure/);
});

test('somebody ends one session or all others, but never somebody else’s', async () => {
	const mine = await member('mine@mysal.kz');
	const theirs = await member('theirs@mysal.kz');
	const secrets = [];
	for (let n = 0; n < 3; n++) secrets.push(await staffSecret(house(), mine, { device: `d${n}` }));
	const other = await staffSecret(house(), theirs);
	const cookie = `arna_session=${secrets[0]}`;
	const listed = await mySessions(ctx({ visitor: await visitorWith(secrets[0]!) }));
	assert.deepEqual(listed.map(({ here }) => here).filter(Boolean), [true]);
	const theirId = (await sessionOf(house(), other, ctx().now))!.session_id;
	await ask('/kk/desk/account?/end', { cookie, form: { id: theirId } });
	assert.notEqual((await visitorWith(other)).account_id, null);
	await ask('/kk/desk/account?/others', { cookie, form: {} });
	const left = await Promise.all(secrets.map(async (one) => (await visitorWith(one)).account_id));
	assert.deepEqual(left, [mine, null, null]);
});

test('a session ends when nobody used it for a day, and after thirty days however often it was used', async () => {
	const account_id = await member('month@mysal.kz');
	const hour = 60 * 60 * 1000;
	const at = (hours: number) => new Date(ctx().now.getTime() + hours * hour);
	const idle = await staffSecret(house(), account_id);
	assert.notEqual(await sessionOf(house(), idle, at(23)), null);
	// Used at the 23rd hour, so it lives on; then nobody comes for a day.
	assert.notEqual(await sessionOf(house(), idle, at(46)), null);
	assert.equal(await sessionOf(house(), idle, at(46 + 25)), null);

	const used = await staffSecret(house(), account_id);
	for (let day = 1; day < 30; day++)
		assert.notEqual(await sessionOf(house(), used, at(day * 24 - day)), null);
	assert.equal(await sessionOf(house(), used, at(30 * 24 + 1)), null);
});

test('a page that asks for signing in leads back to itself, and never to a foreign site', async () => {
	const sent = await ask('/kk/desk/staff');
	assert.equal(sent.headers.location, '/kk/sign-in?back=%2Fkk%2Fdesk%2Fstaff');
	const secret = await staffSecret(house(), await member('back@mysal.kz'));
	const cookie = `arna_session=${secret}`;
	const to = async (back: string) =>
		(await ask(`/kk/sign-in?back=${encodeURIComponent(back)}`, { cookie })).headers.location;
	assert.equal(await to('/kk/desk/people'), '/kk/desk/people');
	for (const bad of ['//evil.test', 'https://evil.test', '/kk/../../evil', '/\\evil.test'])
		assert.equal(await to(bad), '/kk/desk');
});

test('the last administrator stays, also when two end each other’s role together', async () => {
	const before = (await staff(admin())).flatMap(({ account_id, roles }) =>
		roles.filter(({ role }) => role === 'administrator').map(() => account_id)
	);
	await giveRole(admin(), { email: 'second@mysal.kz', role: 'administrator' });
	const second = await accountFor('second@mysal.kz', ctx().now);
	const everybody = [...new Set([...before, second])];
	const ended = await Promise.allSettled(
		everybody.map((account_id) => endRole(admin(), { account_id, role: 'administrator' }))
	);
	const no = ended.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
	assert.deepEqual(
		no.map(({ reason }) => reason.code),
		['people.last_administrator']
	);
});

test('a link is made only for somebody with a role here', async () => {
	const stranger = await accountFor('stranger@mysal.kz', ctx().now);
	await assert.rejects(linkFor(admin(), stranger), refused('ground.not_found'));
});

test('a centre’s role may not read accounts, sessions, codes or links', async () => {
	const { pool } = house().centres.get('kyzylorda')!;
	const tables = ['account', 'session', 'sign_in_code', 'sign_in_link', 'sign_in_way'];
	for (const table of [...tables, 'passkey', 'code_app', 'recovery_code'])
		await assert.rejects(pool.query(`select * from commons.${table}`), { code: '42501' });
});
