import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { newId } from '#ground/ids.ts';
import { testHouse } from '#testing/database.ts';
import { happened } from './happening.server.ts';
import { transaction } from './transaction.server.ts';

const { house, ctx } = testHouse();

test('a happening and its job are written together', async () => {
	const subject = newId();
	await transaction(ctx(), (tx) => happened(tx, 'test.done', subject, { count: 2 }));
	assert.deepEqual(await counts(subject), { happenings: 1, jobs: 1 });
});

test('a roll-back takes the happening and its job away', async () => {
	const subject = newId();
	await assert.rejects(
		transaction(ctx(), async (tx) => {
			await happened(tx, 'test.undone', subject);
			throw new Error('changed my mind');
		})
	);
	assert.deepEqual(await counts(subject), { happenings: 0, jobs: 1 });
});

test('a centre can neither change nor remove what happened', async () => {
	for (const statement of [
		sql`update happening set kind = 'test.other'`,
		sql`delete from happening`,
		sql`truncate happening`
	]) {
		await assert.rejects(statement.execute(ctx().db), { code: '42501' });
	}
});

test('a centre reaches neither the queue nor the accounts of the house', async () => {
	for (const table of ['graphile_worker.jobs', 'commons.commons_migration']) {
		await assert.rejects(sql`select * from ${sql.table(table)}`.execute(ctx().db), {
			code: '42501'
		});
	}
});

async function counts(subject: string) {
	const { rows } = await sql<{
		happenings: number;
	}>`select count(*)::int as happenings from happening where subject = ${subject}`.execute(
		ctx().db
	);
	const jobs = await house().commons.query(
		"select count(*)::int as jobs from graphile_worker.jobs where task_identifier = 'happened'"
	);
	return { happenings: rows[0]!.happenings, jobs: jobs.rows[0].jobs as number };
}
