import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { enqueue } from '#ground/happening.server.ts';
import { job } from '#ground/jobs.server.ts';
import { testHouse } from '#testing/database.ts';
import { startWorker } from './worker.server.ts';

const { house, ctx } = testHouse();

let done = 0;
job('test.held', async () => {
	done += 1;
});

test('a job that a killed worker held runs at the next start; beside other nodes it stays held', async () => {
	await enqueue(ctx(), 'test.held', {});
	await house().commons.query(
		`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'a worker that was killed'`
	);
	const shared = { ...house(), settings: { ...house().settings, database_url: house().url } };
	assert.equal(await runsWithin(shared, 1500), 0);
	assert.equal(await runsWithin(house(), 5000), 1);
});

/** How often the job ran while a worker was up; it is stopped as soon as there is something to see. */
async function runsWithin(given: ReturnType<typeof house>, most: number): Promise<number> {
	const worker = await startWorker(given);
	for (let waited = 0; waited < most && done === 0; waited += 50) await wait(50);
	await worker.stop();
	return done;
}
