import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import pg from 'pg';
import { closeHouse, contextFor, openHouse } from '#ground/house.server.ts';
import { readSettings } from '#ground/settings.ts';
import { openStop } from '#testing/stop.ts';
import type { Running } from './arna.ts';
import { databaseOf, newFolder, serving, sweep, until } from './arna.ts';

after(sweep);
const capacity = 200;

test('when the server is killed in the middle of a burst, every answered sign-up is there and no place is given twice', async () => {
	const first = await serving();
	const { slug, stop_id } = await eventFor(first);
	const crowd = startCrowd(first, slug);
	await until(() => crowd.answered().length > capacity + 50);
	first.signal('SIGKILL');
	await first.end;
	const answered = await crowd.stop();
	const second = await serving({ data: first.data });
	await assertAllThere(second, stop_id, answered);
	assert.equal(await second.stop(), 0);
});

test('when PostgreSQL is killed in the middle of a burst, the crowd goes on by itself and nothing answered is lost', async () => {
	const running = await serving();
	const { slug, stop_id } = await eventFor(running);
	const crowd = startCrowd(running, slug);
	await until(() => crowd.answered().length > capacity - 100);
	const [pid] = readFileSync(join(running.data, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
	process.kill(Number(pid), 'SIGKILL');
	await until(() => running.said.err.includes('postgres.started_again'), running);
	const then = crowd.answered().length;
	await until(() => crowd.answered().length > Math.max(then, capacity) + 50, running);
	await assertAllThere(running, stop_id, await crowd.stop());
	assert.equal(await running.stop(), 0);
});

async function eventFor(running: Running): Promise<{ slug: string; stop_id: string }> {
	const secret = 'a secret for tests that is long enough';
	const house = await openHouse(readSettings({}), databaseOf(running.data), secret);
	try {
		return await openStop(contextFor(house, 'kyzylorda'), { capacity });
	} finally {
		await closeHouse(house);
	}
}

/** What the crowd was told: codes and the contacts they were given for. */
function startCrowd({ url }: Running, slug: string) {
	const file = join(newFolder(), 'answered');
	writeFileSync(file, '');
	const script = join(import.meta.dirname, 'burst-crowd.ts');
	const child = spawn(process.execPath, [script, url, slug, file], { stdio: 'ignore' });
	const answered = () => readFileSync(file, 'utf8').split('\n').filter(Boolean);
	return {
		answered,
		async stop() {
			const end = new Promise((resolve) => child.once('exit', resolve));
			child.kill('SIGKILL');
			await end;
			return answered();
		}
	};
}

/** Each answered code stands with its contact; places, line and order of arrival add up. */
async function assertAllThere(
	running: Running,
	stop_id: string,
	answered: string[]
): Promise<void> {
	const client = new pg.Client({ connectionString: databaseOf(running.data) });
	await client.connect();
	// Forms whose sender is gone may still be at work: both questions see one moment.
	await client.query('begin isolation level repeatable read');
	const { rows } = await client.query<{ said: string; arrival: number; placed: boolean }>(
		`select code || ' ' || contact as said, arrival, confirmed_at is not null as placed
		from kyzylorda.registration where stop_id = $1 order by arrival`,
		[stop_id]
	);
	const stop = await client.query<{ taken: number; waiting: number }>(
		'select taken, waiting from kyzylorda.stop where id = $1',
		[stop_id]
	);
	await client.end();
	assert.ok(answered.length > capacity);
	const there = new Set(rows.map(({ said }) => said));
	assert.deepEqual(
		answered.filter((said) => !there.has(said)),
		[]
	);
	assert.deepEqual(
		rows.map(({ arrival, placed }) => [arrival, placed]),
		rows.map((_row, index) => [index + 1, index < capacity])
	);
	assert.deepEqual(stop.rows, [{ taken: capacity, waiting: rows.length - capacity }]);
}
