import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { serveMetrics } from '#ground/metrics.server.ts';
import { readSettings } from '#ground/settings.ts';
import { arna, freePort, newFolder, serving, sweep } from './arna.ts';

after(sweep);

test('a command joins the Arna that runs on its data folder, and opens the folder alone when none runs', async () => {
	// Made with its parents.
	const data = join(newFolder(), 'deep', 'down', 'data');
	const running = await serving({ data });
	const beside = await arna({ words: ['migrate'], data });
	assert.equal(await beside.end, 0, beside.said.err);
	assert.equal(beside.said.out, 'The database is up to date.\n');
	assert.equal((await fetch(`${running.url}/health`)).status, 200);
	assert.equal(existsSync(join(data, 'arna.pid')), true);
	assert.equal(await running.stop(), 0);
	const alone = await arna({ words: ['migrate'], data });
	assert.equal(await alone.end, 0, alone.said.err);
	assert.equal(existsSync(join(data, 'arna.pid')), false);
});

test('metrics stand on a port of their own and are off until that port is given', async () => {
	const METRICS_PORT = String(await freePort());
	assert.equal(await serveMetrics(readSettings({})), null);
	const on = await serving({ env: { METRICS_PORT } });
	await fetch(`${on.url}/kk`);
	assert.equal((await fetch(`${on.url}/metrics`)).status, 404);
	const metrics = await (await fetch(`http://localhost:${METRICS_PORT}/metrics`)).text();
	assert.match(metrics, /arna_http_request_seconds_count\{method="GET",status="2xx"\} [1-9]/);
	assert.equal(await on.stop(), 0);
});

test('/health shows durability as found, worker and disk, and nothing of a person', async () => {
	const running = await serving();
	const answer = await fetch(`${running.url}/health`);
	const { ok, database, worker, disk } = (await answer.json()) as Record<string, object>;
	assert.deepEqual({ status: answer.status, ok }, { status: 200, ok: true });
	assert.partialDeepStrictEqual(database, {
		ok: true,
		fsync: 'on',
		synchronous_commit: 'on',
		full_page_writes: 'on'
	});
	assert.deepEqual(Object.keys(worker!), ['ok', 'waiting', 'oldest_seconds']);
	assert.deepEqual(Object.keys(disk!), ['ok', 'free_mb']);
	assert.equal(await running.stop(), 0);
});
