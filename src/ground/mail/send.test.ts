// Over 250 lines: each answer that a mail server can give is one promise on the same setup.
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { contextFor } from '#ground/house.server.ts';
import type { Language } from '#ground/language.ts';
import { testHouse } from '#testing/database.ts';
import { resend } from './decide.server.ts';
import type { Letter } from './letter.ts';
import { letter } from './letter.ts';
import { callLostUnclear } from './lost.server.ts';
import { outboxState } from './outbox.ts';
import { post } from './post.server.ts';
import { sendWaiting } from './send.server.ts';
import { pauseMinutes } from './settle.server.ts';
import type { MailServer } from './server.testing.ts';
import { answer, mailServer } from './server.testing.ts';

const { house, ctx } = testHouse();
let server: MailServer;
let words: Letter | null;

const greeting = { kk: 'Сәлеметсіз бе', ru: 'Здравствуйте', en: 'Hello' };
letter('test.words', () => words);
letter('test.greeting', (_ctx, _about, language) => ({
	subject: greeting[language],
	text: language
}));
letter('test.broken', () => {
	throw new Error('a bug in the words');
});

before(async () => (server = await mailServer()));
after(() => server.close());
beforeEach(async () => {
	await ctx().db.deleteFrom('outbox').execute();
	words = { subject: 'Билет', text: 'Орныңыз бар.' };
	server.arrived.length = 0;
	server.atData = async () => null;
	server.atRecipient = () => null;
	server.atSender = async () => undefined;
});

const fresh = () => contextFor(house(), 'kyzylorda');
const run = (more: Parameters<typeof sendWaiting>[1] = {}) =>
	sendWaiting(fresh(), { smtp_url: server.url, mail_from: 'Арна <arna@arna.test>', ...more });
const write = async (kind: string, recipient = 'aru@mail.test', language: Language = 'kk') =>
	(await post(fresh(), [{ channel: 'mail', recipient, language, kind, about: {} }]))[0]!;
const row = async () => {
	const found = await ctx().db.selectFrom('outbox').selectAll().executeTakeFirstOrThrow();
	return { ...found, state: outboxState(found) };
};
const later = (minutes: number) => ({ clock: () => new Date(Date.now() + minutes * 60_000) });
const header = (name: string) =>
	new RegExp(`^${name}: (.*)$`, 'im').exec(server.arrived[0]!.raw)?.[1];

test('a letter carries its fixed number, its language, and says that a machine wrote it', async () => {
	const id = await write('test.words');
	await run();
	assert.equal(header('message-id'), `<${id}@arna.test>`);
	assert.equal(header('auto-submitted'), 'auto-generated');
	assert.equal(header('content-language'), 'kk');
	assert.match(header('from') ?? '', /<arna@arna\.test>$/);
	assert.deepEqual(server.arrived[0]!.to, ['aru@mail.test']);
	const { state, subject, body } = await row();
	assert.deepEqual(
		{ state, subject, body },
		{ state: 'sent', subject: 'Билет', body: words!.text }
	);
});

test('each letter is worded in its own language', async () => {
	for (const language of ['kk', 'ru', 'en'] as const)
		await write('test.greeting', `${language}@mail.test`, language);
	await run();
	const rows = await ctx().db.selectFrom('outbox').select('subject').orderBy('id').execute();
	assert.deepEqual(
		rows.map(({ subject }) => subject),
		Object.values(greeting)
	);
});

test('a line break in a subject, a name or an address makes no header and no second recipient', async () => {
	words = {
		subject: 'Билет\r\nBcc: spy@mail.test\r\n\r\nbody',
		text: 'x',
		attachments: [
			{
				filename: 'a\r\nX-Spy: 1.txt',
				content: Buffer.from('1'),
				contentType: 'text/plain'
			}
		]
	};
	await write('test.words', 'aru@mail.test\r\nBcc:spy@mail.test');
	await write('test.words', 'aru@mail.test,spy@mail.test');
	await write('test.words');
	await run();
	const { raw, to } = server.arrived.at(-1)!;
	assert.deepEqual(to, ['aru@mail.test']);
	assert.doesNotMatch(raw, /^bcc:/im);
	assert.doesNotMatch(raw, /^x-spy:/im);
	assert.equal(server.arrived.flatMap((one) => one.to).includes('spy@mail.test'), false);
});

test('the words of a letter that holds a code are sent but not kept', async () => {
	words = { subject: 'Код', text: 'Code 4917', secret: true };
	await write('test.words');
	await run();
	const { state, subject, body } = await row();
	assert.deepEqual({ state, subject, body }, { state: 'sent', subject: null, body: null });
	assert.match(server.arrived[0]!.raw, /4917/);
});

test('without a mail server letters wait, and nothing is lost when there is one', async () => {
	await write('test.words');
	await run({ smtp_url: null });
	assert.equal((await row()).state, 'waiting');
	await run();
	assert.equal((await row()).state, 'sent');
});

test('a letter that is no longer needed is dropped', async () => {
	words = null;
	await write('test.words');
	await run();
	assert.equal((await row()).state, 'dropped');
	assert.equal(server.arrived.length, 0);
});

test('a letter whose words cannot be made waits and does not hold up the next one', async () => {
	await write('test.broken');
	await write('test.words', 'next@mail.test');
	await run();
	assert.deepEqual(
		server.arrived.map(({ to }) => to[0]),
		['next@mail.test']
	);
	const { state, failure, not_before } = await row();
	assert.deepEqual({ state, failure }, { state: 'waiting', failure: 'letter' });
	assert.ok(not_before!.getTime() > Date.now());
});

test('a letter for later waits for its moment', async () => {
	const not_before = new Date(Date.now() + 3_600_000);
	const one = { channel: 'mail', recipient: 'a@b.kz', language: 'kk', kind: 'test.words' } as const;
	await post(fresh(), [{ ...one, about: {}, not_before }]);
	await run();
	assert.equal((await row()).state, 'waiting');
	await run(later(61));
	assert.equal((await row()).state, 'sent');
});

test('a server’s final no fails the letter; its words are kept without the address', async () => {
	server.atRecipient = (address) => answer(550, `5.1.1 no such user <${address}> here`);
	await write('test.words');
	await run();
	const { state, failure } = await row();
	assert.equal(state, 'failed');
	assert.match(failure!, /^550 5\.1\.1 no such user …/);
	assert.doesNotMatch(failure!, /@/);
	await run(later(600));
	assert.equal((await row()).attempts, 1);
});

test('a letter that failed is sent again when somebody decides so', async () => {
	server.atRecipient = () => answer(550, 'no');
	const id = await write('test.words');
	await run();
	server.atRecipient = () => null;
	await resend(fresh(), id);
	await run();
	assert.equal((await row()).state, 'sent');
	await assert.rejects(resend(fresh(), id), { code: 'mail.not_stuck' });
});

test('a server’s "later" is tried again after a pause, at the letter’s very end too', async () => {
	server.atRecipient = () => answer(451, 'greylisted');
	await write('test.words');
	await run();
	await run();
	assert.equal((await row()).attempts, 1);
	server.atRecipient = () => null;
	server.atData = async () => answer(452, 'disk full');
	await run(later(2));
	const waiting = await row();
	assert.deepEqual([waiting.state, waiting.attempts], ['waiting', 2]);
	server.atData = async () => null;
	await run(later(10));
	assert.equal((await row()).state, 'sent');
	assert.equal(server.arrived.length, 1);
});

test('a server that says "later" for a day makes the letter fail visibly', async () => {
	server.atRecipient = () => answer(451, 'greylisted');
	await write('test.words');
	for (let day = 1; day <= 26; day++) await run(later(day * 61));
	assert.equal((await row()).state, 'failed');
});

test('a server that is down costs no letter and no second letter a try', async () => {
	const closed = await mailServer();
	await closed.close();
	await write('test.words');
	await write('test.words', 'second@mail.test');
	await run({ smtp_url: closed.url });
	const rows = await ctx().db.selectFrom('outbox').selectAll().orderBy('id').execute();
	assert.deepEqual(rows.map(outboxState), ['waiting', 'waiting']);
	assert.deepEqual(
		rows.map(({ attempts }) => attempts),
		[1, 0]
	);
	await run(later(2));
	assert.equal(server.arrived.length, 2);
});

test('a server that lets nobody in is our trouble, not the letter’s', async () => {
	const closed = await mailServer({
		authOptional: false,
		onAuth: (_auth, _session, done) => done(answer(535, 'no'))
	});
	await write('test.words');
	await run({ smtp_url: closed.url.replace('//', '//user:wrong@') });
	await closed.close();
	assert.equal((await row()).state, 'waiting');
});

/** A server that hangs up at a command, or at the end of the letter. */
async function hangingUp(at: 'MAIL' | 'DATA' | '.', words = '') {
	const net = createServer((socket) => {
		socket.on('error', () => undefined);
		socket.write('220 here\r\n');
		let inData = false;
		socket.on('data', (chunk) => {
			const text = chunk.toString();
			if (inData && at === '.' && text.endsWith('\r\n.\r\n')) return void socket.end(words);
			if (inData) return;
			if (text.startsWith(at)) return void socket.end(words);
			inData = text.startsWith('DATA');
			socket.write(inData ? '354 go\r\n' : '250 ok\r\n');
		});
	});
	await new Promise<void>((resolve) => net.listen(0, '127.0.0.1', resolve));
	const { port } = net.address() as AddressInfo;
	return { url: `smtp://127.0.0.1:${port}`, close: () => net.close() };
}

for (const [at, expected] of [
	['MAIL', 'waiting'],
	['DATA', 'waiting'],
	['.', 'unclear']
] as const) {
	test(`a connection cut at ${at} leaves the letter ${expected}`, async () => {
		const cut = await hangingUp(at);
		await write('test.words');
		await run({ smtp_url: cut.url });
		cut.close();
		assert.equal((await row()).state, expected);
		await run(later(5));
		assert.equal(server.arrived.length, expected === 'waiting' ? 1 : 0);
	});
}

test('what another machine’s worker holds is unclear only after two minutes', async () => {
	await write('test.words');
	const held = {
		sending_by: 'elsewhere 12 34',
		sending_at: new Date(),
		try_id: crypto.randomUUID()
	};
	await ctx().db.updateTable('outbox').set(held).execute();
	await callLostUnclear(fresh());
	assert.equal((await row()).state, 'sending');
	await callLostUnclear({ ...fresh(), now: new Date(Date.now() + 121_000) });
	assert.equal((await row()).state, 'unclear');
});

test('a late answer settles a letter that was already called unclear', async () => {
	await write('test.words');
	const answered = async () => {
		await ctx().db.updateTable('outbox').set({ unclear_at: new Date() }).execute();
	};
	await run({ answered });
	assert.equal((await row()).state, 'sent');
});

test('many nudges make one job', async () => {
	for (let turn = 0; turn < 3; turn++) await write('test.words');
	const { rows } = await house().commons.query(
		"select count(*)::int as jobs from graphile_worker.jobs where task_identifier = 'mail.send'"
	);
	assert.equal(rows[0].jobs, 1);
});

test('pauses grow from a minute to an hour', () => {
	assert.deepEqual([0, 1, 5, 6, 50].map(pauseMinutes), [1, 2, 32, 60, 60]);
});
