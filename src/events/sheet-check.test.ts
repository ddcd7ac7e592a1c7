import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { testHouse } from '#testing/database.ts';
import { eventDay, signedUp } from '#testing/day.ts';
import { attachmentsOf, releaseAttachment } from './attachments.server.ts';
import { markAttendance } from './attendance-mark.server.ts';
import { checkSheet } from './sheet-check.server.ts';
import { markedPeople, sheetChecks } from './sheet-checks.server.ts';

const { ctx: bare } = testHouse();
const staff = () => bare({ visitor: { account_id: 'a1', roles: ['coordinator'] } });
const scan = () =>
	new File(['%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'], 'paraq.pdf', {
		type: 'application/pdf'
	});

async function hall(ctx: Context, count: number) {
	const day = await eventDay(ctx);
	for (let n = 0; n < count; n++) {
		const { code } = await signedUp(ctx, day.stop_id, { surname: `Оспанов${n}` });
		const mark = { id: newId(), at: ctx.now.toISOString(), how: 'scan' as const, ticket: code };
		await markAttendance(ctx, day.stop_id, [mark]);
	}
	return { ...day, marked: await markedPeople(ctx, day.stop_id) };
}

test('the scan stands beside the list with what was counted, and who did not sign with the reason; sent again it is one', async () => {
	const ctx = staff();
	const { stop_id, marked } = await hall(ctx, 3);
	const given = {
		id: newId(),
		file: scan(),
		signed: 2,
		unsigned: [marked[1]!.id],
		reason: 'left_early' as const
	};
	await checkSheet(ctx, stop_id, given);
	await checkSheet(ctx, stop_id, given);
	const checks = await sheetChecks(ctx, stop_id);
	assert.equal(checks.length, 1);
	const [{ signed, marked: count, file, unsigned }] = checks as [(typeof checks)[number]];
	assert.deepEqual([signed, count, file!.name], [2, 3, 'paraq.pdf']);
	assert.deepEqual(
		unsigned.map(({ name, reason }) => [name, reason]),
		[[marked[1]!.name, 'left_early']]
	);
	assert.equal((await markedPeople(ctx, stop_id)).length, 3, 'the list itself stays');
});

test('a signed sheet stands among no files that can be released', async () => {
	const ctx = staff();
	const { stop_id, event_id } = await hall(ctx, 1);
	const counted = { id: newId(), signed: 1, unsigned: [], reason: '' as const };
	await checkSheet(ctx, stop_id, { ...counted, file: scan() });
	assert.deepEqual(await attachmentsOf(ctx, event_id), []);
	const { id } = await ctx.db
		.selectFrom('attachment')
		.select('id')
		.where('stop_id', '=', stop_id)
		.executeTakeFirstOrThrow();
	await assert.rejects(releaseAttachment(ctx, id, true), { code: 'ground.not_found' });
});

test('a mark of another stop is not taken for one of this sheet, and nothing of the form stays', async () => {
	const ctx = staff();
	const [here, there] = [await hall(ctx, 1), await hall(ctx, 1)];
	const strange = {
		id: newId(),
		file: scan(),
		signed: 1,
		unsigned: [there.marked[0]!.id],
		reason: 'twice' as const
	};
	await assert.rejects(checkSheet(ctx, here.stop_id, strange), { code: 'ground.not_found' });
	assert.deepEqual(await sheetChecks(ctx, here.stop_id), []);
});

test('without a scan the count alone is noted', async () => {
	const ctx = staff();
	const { stop_id } = await hall(ctx, 2);
	await checkSheet(ctx, stop_id, { id: newId(), signed: 2, unsigned: [], reason: '' });
	const [check] = await sheetChecks(ctx, stop_id);
	assert.deepEqual([check!.file, check!.signed, check!.marked], [null, 2, 2]);
});
