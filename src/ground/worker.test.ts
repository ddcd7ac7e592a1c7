import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '#ground/ids.ts';
import { testHouse } from '#testing/database.ts';
import { logged } from '#testing/logged.ts';
import { happened } from './happening.server.ts';
import { whenHappened } from './jobs.server.ts';
import { transaction } from './transaction.server.ts';
import { taskList } from './worker.server.ts';

const { house, ctx } = testHouse();

test('a job says in the log which request it comes from, and what it does carries the number on', async () => {
	const heard: string[] = [];
	whenHappened(['test.heard'], 'test.hear', async ({ request_id }) => void heard.push(request_id));
	const [subject, request_id] = [newId(), newId()];
	await transaction({ ...ctx(), request_id }, (tx) => happened(tx, 'test.heard', subject));
	const { id } = await ctx()
		.db.selectFrom('happening')
		.select('id')
		.where('subject', '=', subject)
		.executeTakeFirstOrThrow();
	const message = { centre: 'kyzylorda', payload: { kind: 'test.heard', happenings: [id] } };
	const tasks = taskList(house());
	const lines = await logged(async () => {
		await tasks.happened!(message, {} as never);
		await tasks['listener:test.hear']!(message, {} as never);
	});
	assert.deepEqual(heard, [request_id]);
	assert.deepEqual(
		lines.map((line) => [line.event, line.job, line.request_id]),
		[
			['job.done', 'happened', request_id],
			['job.done', 'test.hear', request_id]
		]
	);
});
