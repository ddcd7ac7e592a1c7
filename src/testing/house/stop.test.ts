import assert from 'node:assert/strict';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Running } from './arna.ts';
import {
	arna,
	databaseOf,
	freePort,
	newFolder,
	processesWith,
	root,
	serving,
	socketsOf,
	sweep,
	until,
	watch
} from './arna.ts';

after(sweep);

test('a start serves its first page, a stop leaves nothing running, and the next start finds all made', async () => {
	const first = await serving();
	const { data } = first;
	assert.equal((await fetch(`${first.url}/kk`)).status, 200);
	assert.match(first.said.out, new RegExp(`Arna: ${first.url}\nSign in once with: ${first.url}/`));
	const sockets = socketsOf(databaseOf(data));
	assert.equal(existsSync(sockets), true);
	assert.equal(await first.stop(), 0);
	assertNothingLeft(data, sockets);
	const made = statSync(join(data, 'postgres', 'PG_VERSION')).mtimeMs;
	const second = await serving({ data });
	assert.equal((await fetch(`${second.url}/kk`)).status, 200);
	assert.equal(statSync(join(data, 'postgres', 'PG_VERSION')).mtimeMs, made);
	assert.doesNotMatch(second.said.out, /Sign in/);
	assert.equal(await second.stop(), 0);
});

test('a first start that is killed before anybody was let in is finished by the next one', async () => {
	const first = await arna({ words: ['start'] });
	const { data } = first;
	await until(() => existsSync(join(data, 'secret')), first);
	first.signal('SIGKILL');
	await first.end;
	assert.doesNotMatch(first.said.out, /Sign in/);
	const second = await serving({ data, words: ['start'] });
	assert.match(second.said.out, /Sign in once with: http/);
	const { centre, events } = await counts(databaseOf(data));
	assert.equal(centre, 1);
	assert.ok(events > 0);
	assert.equal(await second.stop(), 0);
});

test('Ctrl-C in the terminal of "npm start", where npm hands it on once more, stops everything in order', async () => {
	const folder = newFolder();
	const start = `exec ${process.execPath} ${join(root, 'src/arna.ts')} start --empty`;
	writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { start } }));
	const env = { CWD: folder, ARNA_DATA: join(folder, 'data'), PORT: String(await freePort()) };
	const running = watch('npm', ['start'], env);
	await until(() => running.said.out.includes('Arna: '), running);
	const sockets = socketsOf(databaseOf(env.ARNA_DATA));
	running.signal('SIGINT', true);
	await running.end;
	assert.match(running.said.err, /"event":"stopped"/);
	assertNothingLeft(env.ARNA_DATA, sockets);
});

test('a second Ctrl-C ends at once what a slow visitor holds up, and takes PostgreSQL along', async () => {
	const running = await serving();
	const sockets = socketsOf(databaseOf(running.data));
	const visitor = await slowVisitor(running);
	running.signal('SIGINT', true);
	await wait(1200);
	assert.doesNotMatch(running.said.err, /"event":"stopped"/);
	const asked = performance.now();
	running.signal('SIGINT', true);
	assert.equal(await running.end, 130);
	assert.ok(performance.now() - asked < 1000);
	visitor.destroy();
	await until(() => processesWith(join(running.data, 'postgres')).length === 0);
	assert.equal(existsSync(sockets), false);
});

test('a closed terminal stops everything in order', async () => {
	const running = await serving();
	const sockets = socketsOf(databaseOf(running.data));
	running.signal('SIGHUP', true);
	assert.equal(await running.end, 0);
	assertNothingLeft(running.data, sockets);
});

async function counts(url: string): Promise<{ centre: number; events: number }> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	const { rows } = await client.query<{ centre: number; events: number }>(
		'select (select count(*)::int from commons.centre) as centre, (select count(*)::int from kyzylorda.event) as events'
	);
	await client.end();
	return rows[0]!;
}

/** Begins a request and never ends it. */
async function slowVisitor({ url }: Running) {
	const visitor = connect(Number(new URL(url).port), 'localhost');
	visitor.on('error', () => undefined);
	await new Promise<void>((resolve) => visitor.once('connect', resolve));
	visitor.write('POST /kk HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nabc');
	await wait(200);
	return visitor;
}

function assertNothingLeft(data: string, sockets: string): void {
	assert.deepEqual(processesWith(join(data, 'postgres')), []);
	assert.equal(existsSync(sockets), false);
	assert.equal(existsSync(join(data, 'arna.pid')), false);
}
