import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { contextFor } from '#ground/house.server.ts';
import { testHouse } from '#testing/database.ts';
import { letter } from './letter.ts';
import { callLostUnclear } from './lost.server.ts';
import { outboxState } from './outbox.ts';
import { post } from './post.server.ts';
import { sendWaiting } from './send.server.ts';
import type { MailServer } from './server.testing.ts';
import { mailServer } from './server.testing.ts';

const { house, ctx } = testHouse();
let server: MailServer;

letter('test.hello', (_ctx, about) => ({ subject: `Hello ${String(about.number)}`, text: 'Text' }));

before(async () => (server = await mailServer()));
after(() => server.close());
beforeEach(async () => {
	await ctx().db.deleteFrom('outbox').execute();
	server.arrived.length = 0;
	server.atData = async () => null;
	server.atSender = async () => undefined;
});

type Hang = 'nowhere' | 'while_making' | 'after_answer';

function startSender(hang: Hang, mark: 'marked' | 'unmarked' = 'marked') {
	const file = join(import.meta.dirname, 'killed-sender.ts');
	const child = spawn(process.execPath, [file, house().url, server.url, hang, mark], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const gone = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
	return { child, gone, kill: () => child.kill('SIGKILL') };
}

const write = (count = 1) =>
	post(
		ctx(),
		Array.from({ length: count }, (_, number) => ({
			channel: 'mail' as const,
			recipient: `person${number}@mail.test`,
			language: 'kk' as const,
			kind: 'test.hello',
			about: { number }
		}))
	);

/** What the next worker does: looks for what was lost, then sends what waits. */
async function nextWorker() {
	await callLostUnclear(contextFor(house(), 'kyzylorda'));
	await sendWaiting(contextFor(house(), 'kyzylorda'), { smtp_url: server.url });
}

async function states() {
	const rows = await ctx().db.selectFrom('outbox').selectAll().orderBy('id').execute();
	return rows.map(outboxState);
}

test('killed while the words are made: the letter still waits and is sent once', async () => {
	const [id] = await write();
	const sender = startSender('while_making');
	await once(sender.child.stdout, 'data');
	sender.kill();
	await sender.gone;
	assert.deepEqual(await states(), ['waiting']);
	await nextWorker();
	assert.deepEqual(await states(), ['sent']);
	assert.deepEqual(
		server.arrived.map(({ message_id }) => message_id),
		[`<${id}@arna.test>`]
	);
});

test('killed before the server has taken the letter: it stands as unclear and is not sent by itself', async () => {
	await write();
	const sender = startSender('nowhere');
	server.atSender = async () => {
		sender.kill();
		await sender.gone;
	};
	await sender.gone;
	await nextWorker();
	assert.deepEqual(await states(), ['unclear']);
	assert.equal(server.arrived.length, 0);
});

test('killed just as the server takes the letter: it arrived once and stands as unclear', async () => {
	await write();
	const sender = startSender('nowhere');
	server.atData = async () => {
		sender.kill();
		await sender.gone;
		return null;
	};
	await sender.gone;
	server.atData = async () => null;
	await nextWorker();
	await nextWorker();
	assert.deepEqual(await states(), ['unclear']);
	assert.equal(server.arrived.length, 1);
});

test('killed after the server’s 250 and before it is written down: arrived once, unclear', async () => {
	await write();
	const sender = startSender('after_answer');
	await once(sender.child.stdout, 'data');
	sender.kill();
	await sender.gone;
	await nextWorker();
	assert.deepEqual(await states(), ['unclear']);
	assert.equal(server.arrived.length, 1);
});

test('killed while the second letter begins: the first is sent, the second unclear, the third goes out', async () => {
	await write(3);
	const sender = startSender('nowhere');
	let letters = 0;
	server.atSender = async () => {
		letters++;
		if (letters !== 2) return;
		sender.kill();
		await sender.gone;
	};
	await sender.gone;
	await nextWorker();
	assert.deepEqual(await states(), ['sent', 'unclear', 'sent']);
	const ids = server.arrived.map(({ message_id }) => message_id);
	assert.equal(new Set(ids).size, ids.length);
	assert.equal(ids.length, 2);
});

test('two senders at once send every letter once', async () => {
	await write(20);
	const context = () => contextFor(house(), 'kyzylorda');
	const run = () => sendWaiting(context(), { smtp_url: server.url });
	await Promise.all([run(), run(), run()]);
	const ids = server.arrived.map(({ message_id }) => message_id);
	assert.equal(ids.length, 20);
	assert.equal(new Set(ids).size, 20);
});

test('negative control: without the commit that says "sending", a letter arrives twice', async () => {
	await write();
	const sender = startSender('after_answer', 'unmarked');
	await once(sender.child.stdout, 'data');
	sender.kill();
	await sender.gone;
	await nextWorker();
	const ids = server.arrived.map(({ message_id }) => message_id);
	assert.equal(ids.length, 2);
	assert.equal(new Set(ids).size, 1);
});
