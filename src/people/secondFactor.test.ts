import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Secret, TOTP } from 'otpauth';
import * as v from 'valibot';
import type { Context } from '#ground/context.ts';
import { letterFor } from '#ground/mail/letter.ts';
import { Refusal } from '#ground/refusal.ts';
import { testServer } from '#testing/server.ts';
import { staffSecret } from '#testing/signedIn.ts';
import { addCodeApp } from './addCodeApp.server.ts';
import { appSetup, stepOf } from './codeApp.server.ts';
import { myFactors } from './factors.server.ts';
import './letters.server.ts';
import { accountFor, letIn } from './member.server.ts';
import { makeLink, oneTimeLink, useLink } from './onceLink.server.ts';
import { passByApp, passByRecoveryCode } from './passSecondFactor.server.ts';
import { makeRecoveryCodes } from './recoveryCodes.server.ts';
import { removeFactor } from './removeFactor.server.ts';
import {
	isFromHere,
	isLocal,
	passkeyHost,
	standingOf,
	whyNotChangeFactors
} from './secondFactor.ts';
import { NewPasskeyForm } from './secondFactorForms.ts';
import { openSession, sessionOf } from './session.server.ts';
import { enterCode, sendCode } from './signIn.server.ts';
import { takeFactors } from './takeFactors.server.ts';
import { sessionCookie, visitorOf } from './visitor.server.ts';

const { house, ctx, ask } = testServer();
const refused = (code: string) => (error: unknown) =>
	error instanceof Refusal && error.code === code;
const local = () => ({ ...ctx().centre, public_url: 'http://localhost:3000' });
const admin = () => ctx({ visitor: { account_id: 'a', roles: ['administrator'] } });

async function member(email: string) {
	const account_id = await accountFor(email, ctx().now);
	await letIn(ctx(), account_id, 'manager');
	return account_id;
}

/** The context that a page makes for whoever has this secret in the cookie. */
async function as(secret: string, change: Partial<Context> = {}, here = true): Promise<Context> {
	const cookies = { get: (name: string) => (name === sessionCookie(false) ? secret : undefined) };
	const { centre } = { ...ctx(), ...change };
	return ctx({ ...change, visitor: await visitorOf(house(), centre, cookies, { here }) });
}

/** Somebody in front of the page that asks for the second factor. */
const half = async (account_id: string, change: Partial<Context> = {}) =>
	as(await staffSecret(house(), account_id, { half: true }), change);

const digits = (secret: string, now: Date) =>
	new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() });

/** Sets up a code app from nothing; gives its secret, the recovery codes and the session's new secret. */
async function withApp(email: string) {
	const account_id = await member(email);
	const first = await half(account_id);
	const { sealed, secret } = appSetup(first);
	const app = secret.replaceAll(' ', '');
	const code = digits(app, first.now);
	const added = await addCodeApp(first, { sealed, code });
	return { account_id, app, ...added };
}

/** Later, so that the app shows a code that was not taken yet. */
const later = (minutes: number) => ({ now: new Date(Date.now() + minutes * 60_000) });

test('a code from a letter alone opens nothing of the desk, and leads to the second factor', async () => {
	await member('letter@mysal.kz');
	await sendCode(ctx(), 'letter@mysal.kz');
	const row = await ctx().db.selectFrom('outbox').selectAll().executeTakeFirstOrThrow();
	const code = /\b\d{6}\b/.exec((await letterFor(ctx(), row))!.text)![0];
	const secret = await enterCode(ctx(), { email: 'letter@mysal.kz', code }, '');
	const cookie = `arna_session=${secret}`;
	const leads = async (path: string) => (await ask(path, { cookie })).headers.location;
	assert.equal(await leads('/kk/desk'), '/kk/sign-in?back=%2Fkk%2Fdesk');
	assert.equal(await leads('/kk/sign-in?back=/kk/desk'), '/kk/sign-in/second?back=%2Fkk%2Fdesk');
	assert.equal(
		await leads('/kk/sign-in/second?back=/kk/desk'),
		'/kk/sign-in/second/new?back=/kk/desk'
	);
	assert.equal((await ask('/kk/sign-in/second/new', { cookie })).status, 200);
	assert.deepEqual((await as(secret)).visitor.roles, []);
	// On a machine that serves itself alone a code from a letter is no more than elsewhere.
	assert.equal((await as(secret, { centre: local() })).visitor.second_factor, 'wanted');
});

test('on the machine itself a one-time link opens the desk; where others can come it does not', async () => {
	const link = await oneTimeLink(house(), ctx().centre, 'machine@mysal.kz', 'manager');
	const secret = await useLink(ctx(), link.split('/').at(-1)!, '');
	const here = (await as(secret, { centre: local() })).visitor;
	assert.deepEqual([here.second_factor, here.roles], ['spared', ['manager']]);
	// Another machine that reaches a server set up for its own machine, whatever host name it writes.
	const away = (await as(secret, { centre: local() }, false)).visitor;
	assert.deepEqual([away.second_factor, away.roles], ['wanted', []]);
	const open = (await as(secret)).visitor;
	assert.deepEqual([open.second_factor, open.roles], ['wanted', []]);
});

test('the pages set an app up without scripts, show ten codes once and open the desk', async () => {
	const account_id = await member('pages@mysal.kz');
	const cookie = `arna_session=${await staffSecret(house(), account_id, { half: true })}`;
	const page = '/kk/sign-in/second/new';
	const shown = await ask(`${page}?/start`, { cookie, form: {} });
	const sealed = /name="sealed" value="([^"]+)"/.exec(shown.text)![1]!;
	const secret = /class="code[^>]*>([A-Z2-7 ]{39})</.exec(shown.text)![1]!;
	const code = digits(secret.replaceAll(' ', ''), new Date());
	const wrong = code === '000000' ? '000001' : '000000';
	const again = await ask(`${page}?/app`, { cookie, form: { sealed, code: wrong } });
	assert.equal(again.status, 422);
	assert.ok(again.text.includes(secret));
	const done = await ask(`${page}?/app&back=/kk/desk/people`, { cookie, form: { sealed, code } });
	assert.equal(done.text.match(/[A-Z\d]{5}-[A-Z\d]{5}<\/li>/g)?.length, 10);
	assert.ok(done.text.includes('href="/kk/desk/people"'));
	const passed = String(done.headers['set-cookie']).split(';')[0]!;
	assert.equal((await ask('/kk/desk/account', { cookie: passed })).status, 200);
	assert.ok(!(await ask('/kk/desk/account', { cookie: passed })).text.includes('data:text/plain'));
	// What was in the cookie before is worth nothing now.
	assert.equal((await ask('/kk/desk/account', { cookie })).status, 303);
});

test('a code of the app lets in once, one that was already taken does not', async () => {
	const { account_id, app } = await withApp('app@mysal.kz');
	const then = later(2);
	const code = digits(app, then.now);
	const secret = await passByApp(await half(account_id, then), { code });
	assert.equal((await as(secret)).visitor.second_factor, 'passed');
	await assert.rejects(
		passByApp(await half(account_id, then), { code }),
		refused('people.app_code_wrong')
	);
	const both = await Promise.allSettled(
		[0, 1].map(async () =>
			passByApp(await half(account_id, later(4)), { code: digits(app, later(4).now) })
		)
	);
	assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
});

test('the clock of a phone may be half a minute off, not more', () => {
	const now = new Date('2026-11-25T10:00:10Z');
	const secret = new Secret({ size: 20 }).base32;
	const off = (seconds: number) =>
		stepOf(secret, digits(secret, new Date(now.getTime() + seconds * 1000)), now) !== null;
	assert.deepEqual([-60, -30, 0, 30, 60].map(off), [false, true, true, true, false]);
});

test('a recovery code lets in once, also typed on a Cyrillic keyboard; new ones end the old', async () => {
	const { account_id, codes, secret } = await withApp('codes@mysal.kz');
	assert.equal(codes!.length, 10);
	const typed = codes![0]!.toLowerCase().replaceAll('a', 'а').replaceAll('3', 'З');
	const pass = async (code: string) => passByRecoveryCode(await half(account_id), { code });
	assert.equal((await as(await pass(typed))).visitor.second_factor, 'passed');
	await assert.rejects(pass(codes![0]!), refused('people.recovery_code_wrong'));
	const fresh = await makeRecoveryCodes(await as(secret));
	await assert.rejects(pass(codes![1]!), refused('people.recovery_code_wrong'));
	await pass(fresh[1]!);
	assert.equal((await myFactors(await as(secret))).codes_left, 9);
});

test('after ten guesses the right code does not help either, in no session; others are not held up', async () => {
	const { account_id, codes } = await withApp('guess@mysal.kz');
	const other = await withApp('calm@mysal.kz');
	const pass = async (id: string, code: string) => passByRecoveryCode(await half(id), { code });
	// Setting the app up was the first.
	for (let n = 0; n < 9; n++)
		await assert.rejects(pass(account_id, 'AAAAA-AAAAA'), refused('people.recovery_code_wrong'));
	await assert.rejects(pass(account_id, codes![0]!), refused('people.guesses_too_often'));
	await pass(other.account_id, other.codes![0]!);
});

test('whoever reads the tables finds no token, secret or code that lets in', async () => {
	const { account_id, app, codes, secret } = await withApp('tables@mysal.kz');
	const { commons } = house();
	const { rows } = await commons.query<{ token_hash: string }>('select * from session');
	for (const { token_hash } of rows)
		assert.equal(await sessionOf(house(), token_hash, ctx().now), null);
	const app_row = await commons.query('select * from code_app where account_id = $1', [account_id]);
	const code_rows = await commons.query('select * from recovery_code');
	const found = JSON.stringify([rows, app_row.rows, code_rows.rows]);
	for (const known of [app, secret, ...codes!, ...codes!.map((code) => code.replace('-', ''))])
		assert.ok(!found.includes(known));
});

test('a sealed secret that is copied to another account opens nothing there', async () => {
	const thief = await withApp('thief@mysal.kz');
	const { account_id } = await withApp('owner@mysal.kz');
	await house().commons.query(
		`update code_app set sealed_secret = (select sealed_secret from code_app where account_id = $1)
		where account_id = $2`,
		[thief.account_id, account_id]
	);
	await assert.rejects(
		passByApp(await half(account_id, later(2)), { code: digits(thief.app, later(2).now) }),
		refused('people.app_code_wrong')
	);
});

test('whoever has a factor proves it before adding another; only a link made at the machine leads past it', async () => {
	const { account_id } = await withApp('second@mysal.kz');
	const add = async (by: 'code' | 'link' | 'machine') => {
		const given = { device: '', by, now: ctx().now };
		const here = await as(await openSession(house(), account_id, given));
		const { sealed, secret } = appSetup(here);
		return addCodeApp(here, { sealed, code: digits(secret.replaceAll(' ', ''), here.now) });
	};
	await assert.rejects(add('code'), refused('people.second_factor'));
	await assert.rejects(add('link'), refused('people.second_factor'));
	assert.equal((await add('machine')).codes, null);
});

test('a session that proved its factor over a quarter of an hour ago changes no factor and no code until it proves it anew', async () => {
	const { account_id, app, secret } = await withApp('stale@mysal.kz');
	await withPasskey('stale', account_id);
	const then = later(16);
	const stale = await as(secret, then);
	const added = appSetup(stale);
	const code = digits(added.secret.replaceAll(' ', ''), then.now);
	const change = (who: Context) => [
		() => makeRecoveryCodes(who),
		() => removeFactor(who, { id: 'stale' }),
		() => addCodeApp(who, { sealed: added.sealed, code })
	];
	for (const work of change(stale)) await assert.rejects(work(), refused('people.prove_again'));
	assert.equal((await myFactors(stale)).factors.length, 2);
	const anew = await passByApp(stale, { code: digits(app, then.now) });
	for (const work of change(await as(anew, then)).slice(0, 2)) await work();
	assert.equal((await myFactors(await as(anew, then))).factors.length, 1);
	// The same on the page: it leads to the proof and from there back.
	await house().commons.query(
		"update session set second_factor_at = now() - interval '16 minutes' where account_id = $1",
		[account_id]
	);
	const cookie = `arna_session=${anew}`;
	const sent = await ask('/kk/desk/account?/codes', { cookie, form: {} });
	assert.equal(sent.headers.location, '/kk/sign-in/second?back=%2Fkk%2Fdesk%2Faccount');
	assert.match((await ask('/kk/sign-in/second', { cookie })).text, /15 минутқа жарайды/);
});

test('a secret shown in one session sets nothing up in another', async () => {
	const account_id = await member('shown@mysal.kz');
	const { sealed, secret } = appSetup(await half(account_id));
	const code = digits(secret.replaceAll(' ', ''), ctx().now);
	await assert.rejects(
		addCodeApp(await half(account_id), { sealed, code }),
		refused('people.app_code_wrong')
	);
});

test('the last factor stays where one is demanded, and goes with its codes where none is', async () => {
	const { secret } = await withApp('last@mysal.kz');
	await assert.rejects(removeFactor(await as(secret), { id: null }), refused('people.last_factor'));
	const here = { centre: local() };
	await removeFactor(await as(secret, here), { id: null });
	assert.deepEqual(await myFactors(await as(secret, here)), { factors: [], codes_left: 0 });
	await removeFactor(await as(secret, here), { id: null });
});

/** A row such as a browser's answer leaves; nobody has its private half. */
const withPasskey = (id: string, account_id: string) =>
	house().commons.query(
		`insert into passkey (id, account_id, name, host, credential, public_key, counter, transports, made_at)
		values ($1, $2, 'Телефон', 'arna.test', $1, '', 0, '{}', now())`,
		[id, account_id]
	);

test('of two removals together, one factor stays', async () => {
	const { account_id, secret } = await withApp('both@mysal.kz');
	await withPasskey('mine', account_id);
	const who = await as(secret);
	const both = await Promise.allSettled([
		removeFactor(who, { id: 'mine' }),
		removeFactor(who, { id: null })
	]);
	assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
	assert.equal((await myFactors(who)).factors.length, 1);
});

test('nobody removes another’s passkey by its id', async () => {
	await withPasskey('theirs', await member('theirs@mysal.kz'));
	const { secret } = await withApp('mine@mysal.kz');
	await removeFactor(await as(secret), { id: 'theirs' });
	const { rowCount } = await house().commons.query("select from passkey where id = 'theirs'");
	assert.equal(rowCount, 1);
});

test('an administrator takes lost factors away: sessions end, the person is told, a new one is set up', async () => {
	const { account_id, secret } = await withApp('lost@mysal.kz');
	await takeFactors(admin(), account_id);
	assert.equal((await as(secret)).visitor.account_id, null);
	const told = await ctx()
		.db.selectFrom('outbox')
		.selectAll()
		.where('recipient', '=', 'lost@mysal.kz')
		.where('kind', '=', 'people.factors_taken')
		.execute();
	assert.match((await letterFor(ctx(), told[0]!))!.subject, /екінші растау/i);
	const written = await ctx()
		.db.selectFrom('happening')
		.select('kind')
		.where('subject', '=', account_id)
		.execute();
	assert.ok(written.some(({ kind }) => kind === 'people.factors_taken'));
	await takeFactors(admin(), account_id);
	const { app } = await withApp('lost@mysal.kz');
	assert.ok(app);
});

test('with lost factors the links that were not used yet end too', async () => {
	const { account_id } = await withApp('lost-link@mysal.kz');
	const link = (await makeLink(admin(), account_id)).split('/').at(-1)!;
	await takeFactors(admin(), account_id);
	await assert.rejects(useLink(ctx(), link, ''), refused('people.link_over'));
});

test('who gets a first role here signs in anew: what was opened before, perhaps by others, ends', async () => {
	const account_id = await accountFor('invited@mysal.kz', ctx().now);
	const earlier = await staffSecret(house(), account_id);
	const link = (await makeLink(ctx(), account_id)).split('/').at(-1)!;
	assert.equal((await as(earlier)).visitor.account_id, account_id);
	await letIn(ctx(), account_id, 'manager');
	assert.equal((await as(earlier)).visitor.account_id, null);
	await assert.rejects(useLink(ctx(), link, ''), refused('people.link_over'));
	// A further role of somebody who works here already ends nothing.
	const now = await staffSecret(house(), account_id);
	await letIn(ctx(), account_id, 'coordinator');
	assert.deepEqual((await as(now)).visitor.roles?.toSorted(), ['coordinator', 'manager']);
});

test('a request comes from this machine only by its own address and name', () => {
	assert.ok(isFromHere('http://localhost:3000', '127.0.0.1'));
	assert.ok(isFromHere('http://[::1]:3000', '::1'));
	assert.equal(isFromHere('http://localhost:3000', '10.0.0.7'), false);
	assert.equal(isFromHere('https://arna.kz', '127.0.0.1'), false);
	assert.equal(isFromHere('http://localhost:3000', ''), false);
});

test('a passkey without a name is a problem beside its field', () => {
	const form = { ticket: 't', response: '{}', name: '' };
	const { issues } = v.safeParse(NewPasskeyForm, form);
	assert.equal(issues?.[0].message, 'passkey_name.missing');
	assert.ok(v.is(NewPasskeyForm, { ...form, name: 'Кілт' }));
});

test('nobody takes away the own factors', async () => {
	const { account_id } = await withApp('own@mysal.kz');
	const self = ctx({ visitor: { account_id, roles: ['administrator'] } });
	await assert.rejects(takeFactors(self, account_id), refused('people.own_factors'));
});

test('a link of the administrator asks for the factor that is there', async () => {
	const { account_id } = await withApp('link@mysal.kz');
	const link = await makeLink(admin(), account_id);
	const { visitor } = await as(await useLink(ctx(), link.split('/').at(-1)!, ''));
	assert.deepEqual([visitor.second_factor, visitor.opened_by], ['wanted', 'link']);
	assert.equal(whyNotChangeFactors(visitor, 1, ctx().now), 'people.second_factor');
});

test('only addresses that no other machine can reach are local, and passkeys want TLS or this machine', () => {
	const yes = [
		'http://localhost:3000',
		'http://127.0.0.1',
		'http://[::1]:80',
		'http://a.localhost'
	];
	const no = ['https://arna.kz', 'http://localhost.evil.kz', 'http://10.0.0.1', 'http://0.0.0.0'];
	assert.ok(yes.every((address) => isLocal(address)));
	assert.ok(no.every((address) => !isLocal(address)));
	assert.equal(isLocal('http://localhost', 'https://arna.kz'), false);
	assert.equal(passkeyHost('https://arna.kz'), 'arna.kz');
	assert.equal(passkeyHost('http://localhost:3000'), 'localhost');
	for (const none of ['http://arna.kz', 'http://127.0.0.1', 'https://10.0.0.1', 'https://[::1]'])
		assert.equal(passkeyHost(none), null);
	const code = { second_factor_at: null, opened_by: 'code' as const };
	assert.equal(standingOf(code, true), 'wanted');
	assert.equal(standingOf({ ...code, second_factor_at: new Date() }, false), 'passed');
});
