import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { confirmDestruction } from '#duties/confirmDestruction.server.ts';
import { destroyListed } from '#duties/destroy.server.ts';
import { listDue } from '#duties/listDue.server.ts';
import { destruction } from '#duties/lists.server.ts';
import '#events/retention.server.ts';
import { contextFor } from '#ground/house.server.ts';
import { fillSample } from '#sample/fill.server.ts';
import { testHouse } from '#testing/database.ts';
import { recordContent } from './recordContent.server.ts';

const home = testHouse(async (house) => {
	await fillSample(contextFor(house, 'kyzylorda'));
	return () => undefined;
});
const visitor = { account_id: 'account of a test', roles: ['administrator'] as const };
const later = new Date(Date.now() + 3 * 366 * 24 * 60 * 60 * 1000);
const ctx = () => home.ctx({ visitor, now: later });

/** Each event's record as it would be counted anew. */
async function records() {
	const { rows } = await sql<{ id: string }>`select id from event order by id`.execute(ctx().db);
	return Promise.all(rows.map(({ id }) => recordContent(ctx(), id)));
}

test('what is destroyed after its time changes no figure of a closed stop', async () => {
	const before = await records();
	assert.ok(before.some(({ people }) => people > 20));
	const id = (await listDue(ctx()))!;
	const { listed_at, kinds } = await destruction(ctx(), id);
	assert.ok(kinds.find(({ code }) => code === 'events.people')!.rows > 100);
	await confirmDestruction(ctx(), id, listed_at.getTime());
	await destroyListed(ctx(), id);
	const { rows } = await sql<{ n: number }>`select count(*)::int as n from contact`.execute(
		ctx().db
	);
	assert.equal(rows[0]!.n, 0);
	assert.deepEqual(await records(), before);
});

test('negative control: without the note that a contact was there, everybody would count as unmatched', async () => {
	const before = await records();
	await sql`update person set contact_forgotten_at = null`.execute(ctx().db);
	assert.notDeepEqual(await records(), before);
});
