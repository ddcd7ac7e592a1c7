import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { keptKinds } from '#ground/retention.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import '#people/ownHoldings.server.ts';
import { testHouse } from '#testing/database.ts';
import { form, openStop, person } from '#testing/stop.ts';
import './holdings.server.ts';
import { notePhotoAnswer, photoAnswersOf } from './notePhotoAnswer.server.ts';
import { signUp } from './register.server.ts';
import './retention-papers.server.ts';
import { checkSheet } from './sheet-check.server.ts';
import { sheetChecks } from './sheet-checks.server.ts';

const { ctx: bare } = testHouse();
const staff = (minute = 0) =>
	bare({
		now: new Date(Date.UTC(2031, 4, 5, 6, minute)),
		visitor: { account_id: 'a1', roles: ['coordinator'] }
	});
const later = new Date(Date.UTC(2032, 5, 1));
const scan = (name: string) =>
	new File(['%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'], name, {
		type: 'application/pdf'
	});

async function due(code: string, before: Date) {
	return (await keptKinds.get(code)!.due(before).execute(bare().db)).rows.map(({ id }) => id);
}

async function destroy(ctx: Context, code: string, ids: string[]) {
	const kind = keptKinds.get(code)!;
	await transaction(ctx, async (tx) => {
		await kind.lock(tx, ids);
		await kind.destroy(tx, ids);
	});
}

const keptFiles = async (name: string) =>
	(
		await bare()
			.db.selectFrom('file')
			.select('id')
			.where('name', '=', name)
			.where('removed_at', 'is', null)
			.execute()
	).length;

async function somebodyAt(ctx: Context, stop_id: string): Promise<string> {
	await signUp(ctx, form(stop_id, [person()]));
	const row = ctx.db.selectFrom('registration').select('person_id').where('stop_id', '=', stop_id);
	return (await row.executeTakeFirstOrThrow()).person_id;
}

test('a sheet’s scan goes when its time is over, and what was counted on it stays', async () => {
	const { stop_id } = await openStop(staff(), { starts_in: 2 });
	const given = {
		id: newId(),
		file: scan('paraq.pdf'),
		signed: 0,
		unsigned: [],
		reason: '' as const
	};
	await checkSheet(staff(), stop_id, given);
	assert.deepEqual(await due('events.sheets', staff().now), []);
	const ids = await due('events.sheets', later);
	assert.equal(ids.length, 1);
	await destroy(staff(), 'events.sheets', ids);
	assert.equal(await keptFiles('paraq.pdf'), 0);
	const [check] = await sheetChecks(staff(), stop_id);
	assert.deepEqual([check!.signed, check!.file], [0, null]);
	assert.deepEqual(await due('events.sheets', later), []);
});

test('a sheet that proves a consent to pictures stays as long as the consent holds', async () => {
	const { stop_id } = await openStop(staff(), { starts_in: 2 });
	const person_id = await somebodyAt(staff(), stop_id);
	const given = {
		id: newId(),
		file: scan('dalel.pdf'),
		signed: 0,
		unsigned: [],
		reason: '' as const
	};
	await checkSheet(staff(), stop_id, given);
	const said = { stop_id, by_guardian: false, proof: 'sheet' } as const;
	await notePhotoAnswer(staff(1), person_id, { ...said, id: newId(), answer: 'agreed' });
	assert.deepEqual(await due('events.sheets', later), []);
	await notePhotoAnswer(staff(2), person_id, { ...said, id: newId(), answer: 'refused' });
	assert.equal((await due('events.sheets', later)).length, 1);
});

test('the scan of a consent goes only after it was taken back, and the refusal stays', async () => {
	const { stop_id } = await openStop(staff(), { starts_in: 2 });
	const person_id = await somebodyAt(staff(), stop_id);
	const said = { stop_id, by_guardian: false, proof: 'paper' } as const;
	const agreed = { ...said, id: newId(), answer: 'agreed', file: scan('kelisim.pdf') } as const;
	await notePhotoAnswer(staff(1), person_id, agreed);
	assert.deepEqual(await due('events.photo_papers', later), []);
	await notePhotoAnswer(staff(2), person_id, { ...said, id: newId(), answer: 'refused' });
	const ids = await due('events.photo_papers', later);
	assert.deepEqual(ids, [agreed.id]);
	await destroy(staff(3), 'events.photo_papers', ids);
	assert.equal(await keptFiles('kelisim.pdf'), 0);
	const left = await photoAnswersOf(staff(), person_id);
	assert.deepEqual(
		left.map(({ consent_id }) => consent_id),
		[null]
	);
});
