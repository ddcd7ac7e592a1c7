import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import pg from 'pg';
import {
	databaseOf,
	newFolder,
	processesWith,
	serving,
	socketsOf,
	sweep,
	until,
	type Running
} from './arna.ts';

after(sweep);

test('after kill -9 the next start ends the PostgreSQL left behind and has every acknowledged row', async () => {
	const first = await serving();
	const { data } = first;
	const writer = startWriter(databaseOf(data));
	await until(() => writer.acknowledged().length > 300);
	const sockets = socketsOf(databaseOf(data));
	const left = postmasterOf(data);
	first.signal('SIGKILL');
	await first.end;
	assert.ok(processesWith(join(data, 'postgres')).includes(left));
	const second = await serving({ data });
	assert.match(second.said.err, /"event":"postgres\.leftover_ended"/);
	assert.equal(processesWith(join(data, 'postgres')).includes(left), false);
	assert.equal(existsSync(sockets), false);
	await assertAllThere(second, await writer.stop());
	assert.equal(await second.stop(), 0);
});

test('after kill -9 of PostgreSQL pages answer again within seconds, jobs run, and no acknowledged row is lost', async () => {
	const running = await serving();
	const writer = startWriter(databaseOf(running.data));
	await until(() => writer.acknowledged().length > 300);
	const before = postmasterOf(running.data);
	process.kill(before, 'SIGKILL');
	const killed = performance.now();
	await until(() => running.said.err.includes('postgres.started_again'), running);
	await until(async () => (await fetch(`${running.url}/health`)).status === 200, running);
	assert.ok(performance.now() - killed < 10_000);
	assert.notEqual(postmasterOf(running.data), before);
	// The writer found it again by itself.
	const then = writer.acknowledged().length;
	await until(() => writer.acknowledged().length > then + 100);
	await assertAllThere(running, await writer.stop());
	await assertJobsRun(running);
	assert.equal(await running.stop(), 0);
});

test('a start that was cut off while it made the cluster leaves no half-made one behind', async () => {
	const data = join(newFolder(), 'data');
	mkdirSync(join(data, 'postgres.new'), { recursive: true });
	writeFileSync(join(data, 'postgres.new', 'PG_VERSION'), '18\n');
	const running = await serving({ data });
	assert.equal(await running.stop(), 0);
	assert.equal(existsSync(join(data, 'postgres.new')), false);
});

function postmasterOf(data: string): number {
	return Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

function startWriter(url: string) {
	const file = join(newFolder(), 'acknowledged');
	writeFileSync(file, '');
	const script = join(import.meta.dirname, 'writer.ts');
	const child = spawn(process.execPath, [script, url, file], { stdio: 'ignore' });
	const acknowledged = () => readFileSync(file, 'utf8').split('\n').filter(Boolean).map(Number);
	return {
		acknowledged,
		async stop() {
			const end = new Promise((resolve) => child.once('exit', resolve));
			child.kill('SIGKILL');
			await end;
			return acknowledged();
		}
	};
}

async function asked<Row extends pg.QueryResultRow>(running: Running, ...statements: string[]) {
	const client = new pg.Client({ connectionString: databaseOf(running.data) });
	await client.connect();
	try {
		let rows: Row[] = [];
		for (const statement of statements) ({ rows } = await client.query<Row>(statement));
		return rows;
	} finally {
		await client.end();
	}
}

async function assertAllThere(running: Running, acknowledged: number[]): Promise<void> {
	const rows = await asked<{ n: number }>(running, 'select n from public.written');
	const there = new Set(rows.map(({ n }) => n));
	assert.ok(acknowledged.length > 300);
	assert.deepEqual(
		acknowledged.filter((n) => !there.has(n)),
		[]
	);
}

/** The worker, too, has found its database again: a job put in now is done. */
async function assertJobsRun(running: Running): Promise<void> {
	await asked(
		running,
		'set role arna_kyzylorda',
		`select commons.enqueue('happened', '{"kind": "test.nothing", "happenings": []}')`
	);
	const waiting = 'select count(*)::int as n from graphile_worker.jobs';
	await until(async () => (await asked<{ n: number }>(running, waiting))[0]!.n === 0, running);
}
