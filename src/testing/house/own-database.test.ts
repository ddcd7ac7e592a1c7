import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { startEmbedded } from '#ground/postgres/embedded.server.ts';
import type { EmbeddedPostgres } from '#ground/postgres/embedded.server.ts';
import { arna, freePort, newFolder, processesWith, serving, sweep, until } from './arna.ts';

// A PostgreSQL of one's own: reached over TCP, run by somebody else.
let server: EmbeddedPostgres;
let port: string;
before(async () => {
	port = String(await freePort());
	server = await startEmbedded(join(newFolder(), 'server'), {
		config: { port, listen_addresses: '127.0.0.1' }
	});
});
after(async () => {
	await server.stop();
	sweep();
});

test('two nodes and a worker share one database, and each ends alone', async () => {
	const DATABASE_URL = await newDatabase('shared');
	// Both on an empty database at once: one makes the centre, the other one finds it.
	const [one, two] = await Promise.all([
		serving({ env: { DATABASE_URL } }),
		serving({ env: { DATABASE_URL } })
	]);
	const worker = await arna({ words: ['worker'], env: { DATABASE_URL } });
	await until(() => worker.said.out.includes('The worker runs.'), worker);
	assert.deepEqual(await asked(DATABASE_URL, 'select slug, role from commons.centre'), [
		{ slug: 'kyzylorda', role: 'arna_kyzylorda' }
	]);
	assert.equal((await fetch(`${one.url}/kk`)).status, 200);
	assert.deepEqual(processesWith(join(one.data, 'postgres')), []);
	assert.equal(await one.stop(), 0);
	assert.equal((await fetch(`${two.url}/kk`)).status, 200);
	assert.doesNotMatch(two.said.out, /may not create roles/);
	assert.equal(await worker.stop(), 0);
	assert.equal((await fetch(`${two.url}/health`)).status, 200);
	assert.equal(await two.stop(), 0);
});

test('two migrators at once are harmless', async () => {
	const DATABASE_URL = await newDatabase('raced');
	const both = await Promise.all(
		[1, 2].map(() => arna({ words: ['migrate'], env: { DATABASE_URL } }))
	);
	for (const running of both) {
		assert.equal(await running.end, 0, running.said.err);
		assert.equal(running.said.out, 'The database is up to date.\n');
	}
});

test('a database user that may not create roles serves one centre, and start says so', async () => {
	await newDatabase('plain', 'create role "plain user" login');
	const DATABASE_URL = `postgres://plain%20user@127.0.0.1:${port}/plain`;
	await asked(await newDatabase('plain'), 'alter database plain owner to "plain user"');
	const running = await serving({ env: { DATABASE_URL } });
	assert.match(running.said.out, /may not create roles: this installation serves one centre/);
	assert.equal((await fetch(`${running.url}/kk`)).status, 200);
	assert.equal((await fetch(`${running.url}/health`)).status, 200);
	assert.equal(await running.stop(), 0);
	const again = await serving({ env: { DATABASE_URL } });
	assert.match(again.said.out, /may not create roles/);
	assert.equal(await again.stop(), 0);
});

test('a database user that may not even create a schema is told what to do', async () => {
	await newDatabase('closed', 'create role guest login');
	const DATABASE_URL = `postgres://guest@127.0.0.1:${port}/closed`;
	const running = await arna({ env: { DATABASE_URL } });
	assert.equal(await running.end, 1);
	assert.match(
		running.said.err,
		/^The user of DATABASE_URL may not create schemas or tables\. .+\n$/
	);
});

test('a database that a newer Arna wrote is left alone', async () => {
	const DATABASE_URL = await newDatabase('newer');
	const words = ['migrate'];
	assert.equal(await (await arna({ words, env: { DATABASE_URL } })).end, 0);
	await asked(
		DATABASE_URL,
		"insert into commons.commons_migration (name, hash) values ('209901010000_later', '')"
	);
	const older = await arna({ words, env: { DATABASE_URL } });
	assert.equal(await older.end, 1);
	assert.match(older.said.err, /^The database was written by a newer Arna .*\n$/);
});

/** Makes it when it is not there and gives its address; `first` runs before. */
async function newDatabase(name: string, first?: string): Promise<string> {
	const url = (database: string) => `postgres://arna@127.0.0.1:${port}/${database}`;
	if (first) await asked(url('postgres'), first);
	const there = await asked(url('postgres'), `select 1 from pg_database where datname = '${name}'`);
	if (there.length === 0) await asked(url('postgres'), `create database ${name}`);
	return url(name);
}

async function asked(url: string, statement: string): Promise<unknown[]> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		return (await client.query(statement)).rows as unknown[];
	} finally {
		await client.end();
	}
}
