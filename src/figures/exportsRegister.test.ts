import assert from 'node:assert/strict';
import { test } from 'node:test';
import readXlsx from 'read-excel-file/node';
import { sql } from 'kysely';
import { correctEntry, writeEntry } from '#duties/writeEntry.server.ts';
import { publicTransfers } from '#duties/publicTransfers.server.ts';
import { registerPaper } from '#duties/registerPaper.server.ts';
import { entries, entry, wholeRegister } from '#duties/registers.server.ts';
import type { Exported } from '#duties/registers.ts';
import { sheetPaper } from '#events/sheet-paper.server.ts';
import { closeDocuments } from '#ground/documents/typst.server.ts';
import { contextFor } from '#ground/house.server.ts';
import { accountFor } from '#people/member.server.ts';
import { fillSample } from '#sample/fill.server.ts';
import { testHouse } from '#testing/database.ts';
import { exportParticipants } from './participants.server.ts';

let account_id = '';
const home = testHouse(async (house) => {
	await fillSample(contextFor(house, 'kyzylorda'));
	account_id = await accountFor('aigul@mysal.kz', new Date());
	return closeDocuments;
});
const ctx = () => home.ctx({ visitor: { account_id, roles: ['manager'] } });
const everything = { from: '', until: '', after: null };
const transfer = { to_whom: 'Әкімдік', basis: 'Хат', categories: 'Аты-жөні', abroad: null };

async function heldStop() {
	const { rows } = await sql<{ id: string; event_id: string; slug: string }>`
		select stop.id, stop.event_id, event.slug from stop join event on event.id = stop.event_id
		where exists (select from attendance where stop_id = stop.id) limit 1`.execute(ctx().db);
	return rows[0]!;
}

test('every list of people that leaves as a file stands in the register: who, what, why, how many rows', async () => {
	const { id, event_id, slug } = await heldStop();
	const list = await exportParticipants(ctx(), {
		event_id,
		with_names: true,
		reason: 'Тексеру'
	});
	await sheetPaper(ctx(), id);
	const { rows } = await entries(ctx(), 'exports', everything);
	const [sheet, participants] = rows as [(typeof rows)[0], (typeof rows)[0]];
	assert.equal(participants.by, 'aigul@mysal.kz');
	const { about, ...fields } = participants.fields as Exported;
	assert.ok(about?.kk);
	assert.deepEqual(fields, {
		what: 'participants',
		path: `/desk/events/${slug}/record`,
		with_names: true,
		why: 'Тексеру',
		rows: list.rows.length
	});
	assert.equal((sheet.fields as Exported).what, 'sheet');
	assert.ok((sheet.fields as Exported).rows > 0);
	const xlsx = Buffer.from(await registerPaper(ctx(), 'exports', everything));
	const sheets = (await readXlsx(xlsx)) as unknown as { data?: unknown[][] }[];
	assert.match(JSON.stringify(sheets), /Тексеру/);
});

test('a list that is refused is not written down', async () => {
	const { event_id } = await heldStop();
	const before = (await wholeRegister(ctx(), 'exports', everything)).length;
	const nobody = home.ctx({ visitor: { account_id, roles: ['customer'] } });
	await assert.rejects(exportParticipants(nobody, { event_id, with_names: true }), {
		code: 'figures.no_reason'
	});
	assert.equal((await wholeRegister(ctx(), 'exports', everything)).length, before);
});

test('a correction is a new row with its reason; the entry reads as corrected and the first row stays', async () => {
	const on_day = '2026-11-02';
	const id = await writeEntry(ctx(), 'transfers', { on_day, fields: transfer });
	assert.deepEqual(await publicTransfers(ctx()), { given: 1, abroad: 0 });
	const fields = { ...transfer, abroad: 'Өзбекстан' };
	await assert.rejects(correctEntry(ctx(), 'transfers', id, { on_day, fields, reason: '' }), {
		code: 'duties.no_reason'
	});
	await correctEntry(ctx(), 'transfers', id, { on_day: '2026-11-01', fields, reason: 'Ел' });
	const [read] = (await entries(ctx(), 'transfers', everything)).rows;
	assert.deepEqual(
		[read!.id, read!.on_day, read!.fields, read!.corrections],
		[id, '2026-11-01', fields, 1]
	);
	const history = await entry(ctx(), 'transfers', id);
	assert.deepEqual(
		history.map(({ reason, on_day: day }) => [reason, day]),
		[
			['Ел', '2026-11-01'],
			[null, '2026-11-02']
		]
	);
	assert.deepEqual(await publicTransfers(ctx()), { given: 1, abroad: 1 });
	const inDay = await entries(ctx(), 'transfers', { ...everything, from: '2026-11-02' });
	assert.deepEqual(inDay.rows, []);
});

test('nobody writes into the register of exports by hand, of a day to come, or without the right', async () => {
	const given = { on_day: '2026-11-02', fields: transfer };
	await assert.rejects(writeEntry(ctx(), 'exports', given), { code: 'duties.written_by_system' });
	await assert.rejects(writeEntry(ctx(), 'transfers', { ...given, on_day: '2999-01-01' }), {
		code: 'duties.day_to_come'
	});
	const coordinator = home.ctx({ visitor: { account_id, roles: ['coordinator'] } });
	await assert.rejects(writeEntry(coordinator, 'transfers', given), { code: 'people.forbidden' });
	await assert.rejects(entries(coordinator, 'transfers', everything), { code: 'people.forbidden' });
});

test('a register is paged by key, the newest first, without a gap or a repeat', async () => {
	const fields = { what: 'Ноутбук', categories: 'Тел.', people: 3, measures: '-', notified: null };
	const before = (await entries(ctx(), 'incidents', everything)).rows.length;
	for (let day = before; day < 52; day++)
		await writeEntry(ctx(), 'incidents', { on_day: '2026-10-01', fields });
	const first = await entries(ctx(), 'incidents', everything);
	const second = await entries(ctx(), 'incidents', { ...everything, after: first.next });
	const ids = [...first.rows, ...second.rows].map(({ id }) => id);
	assert.equal(first.rows.length, 50);
	assert.equal(new Set(ids).size, 52);
	assert.deepEqual(ids, ids.toSorted().toReversed());
	assert.equal(second.next, null);
});

test('what stands in a register or an act can neither be changed nor removed by the centre', async () => {
	for (const statement of [
		sql`update register_entry set reason = 'x'`,
		sql`delete from register_entry`,
		sql`update destruction_act set number = 7`,
		sql`delete from destruction_act`
	])
		await assert.rejects(statement.execute(ctx().db), { code: '42501' });
});
