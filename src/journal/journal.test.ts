import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { test } from 'node:test';
import readXlsx from 'read-excel-file/node';
import { writeEntry } from '#duties/writeEntry.server.ts';
import { makeEvent } from '#events/makeEvent.server.ts';
import type { Context } from '#ground/context.ts';
import { happened, happenedToMany } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import { seal } from '#ground/seal/seal.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { noteErasure } from '#people/askErasure.server.ts';
import { knowPeople } from '#people/know.server.ts';
import { accountFor, letIn } from '#people/member.server.ts';
import { testHouse } from '#testing/database.ts';
import { askedOf, queryOf } from './asked.ts';
import { exportJournal } from './export.server.ts';
import { journalPage, journalPeople } from './journal.server.ts';

const { ctx } = testHouse();
const all = askedOf(new URLSearchParams());

async function manager(email: string, now = new Date()): Promise<Context> {
	const account_id = await accountFor(email, now);
	await letIn(ctx({ now }), account_id, 'manager');
	return ctx({ now, visitor: { account_id, roles: ['manager'] } });
}

const lines = async (asked: Partial<typeof all>, who: Context) =>
	(await journalPage(who, { ...all, ...asked })).lines;

test('a row says who, what, to what with its address, and the block it is sealed in', async () => {
	const aigul = await manager('aigul@mysal.kz');
	const event_id = await made(aigul);
	await seal(ctx());
	await transaction(aigul, (tx) => happened(tx, 'events.changed', event_id));
	const [newest, first] = await lines({ subject: event_id }, aigul);
	assert.partialDeepStrictEqual(newest, { kind: 'events.changed', block: null });
	assert.partialDeepStrictEqual(first, {
		kind: 'events.made',
		by: 'aigul@mysal.kz',
		block: 1,
		subject: { title: { kk: 'Көктем' }, path: '/events/koktem' }
	});
	const [given] = await lines({ kind: 'people.role_given' }, aigul);
	assert.partialDeepStrictEqual(given, {
		by: null,
		subject: { code: 'aigul@mysal.kz', path: '/staff' }
	});
});

test('who, kind and days narrow it, each day counted by the centre’s clock', async () => {
	const dana = await manager('dana@mysal.kz', new Date('2026-03-10T12:00:00Z'));
	// 23:30 on the 4th in Kyzylorda, and 00:30 on the 5th.
	for (const moment of ['2026-03-04T18:30:00Z', '2026-03-04T19:30:00Z'])
		await transaction({ ...dana, now: new Date(moment) }, (tx) =>
			happened(tx, 'journal.exported', null)
		);
	const by = dana.visitor.account_id!;
	const days = async (from: string, to: string) =>
		(await lines({ by, from, to }, dana)).map(({ at }) => at.toISOString().slice(11, 16));
	assert.deepEqual(await days('2026-03-04', '2026-03-04'), ['18:30']);
	assert.deepEqual(await days('2026-03-05', ''), ['19:30']);
	assert.deepEqual(await days('', '2026-03-05'), ['19:30', '18:30']);
	assert.deepEqual(await lines({ by, kind: 'events.made' }, dana), []);
	assert.ok((await lines({ by: 'nobody' }, dana)).every((line) => line.by === null));
	assert.deepEqual(
		(await journalPeople(dana)).map(({ name }) => name),
		['aigul@mysal.kz', 'dana@mysal.kz']
	);
});

test('pages follow each other without a gap, also among rows of one moment', async () => {
	const one = await manager('paging@mysal.kz');
	const subject = newId();
	await transaction(one, async (tx) => {
		for (let count = 0; count < 7; count++) await happened(tx, 'events.changed', subject);
	});
	const seen: string[] = [];
	let before: string | null = '';
	while (before !== null) {
		const page: Awaited<ReturnType<typeof journalPage>> = await journalPage(
			one,
			{ ...all, subject },
			{ before, size: 3 }
		);
		seen.push(...page.lines.map(({ id }) => id));
		before = page.next;
	}
	assert.equal(seen.length, 7);
	assert.deepEqual(seen, [...new Set(seen)].toSorted().toReversed());
});

test('the export holds what the filter lets through, and is itself written down', async () => {
	const one = await manager('=cmd@mysal.kz');
	const event_id = await made(one, '=1+1', 'formula');
	const asked = { ...all, subject: event_id };
	const text = await new Response((await exportJournal(one, asked, 'csv')) as BodyInit).text();
	const rows = text.trim().split('\r\n');
	// The export was written down about the same subject before the file was read.
	assert.equal(rows.length, 3);
	assert.match(rows[0]!, /^Қашан;Кім;Не болды;/);
	assert.match(rows[1]!, /Журнал жүктеліп алынды/);
	// A name that begins like a formula stays text.
	assert.match(rows[2]!, /;'=cmd@mysal\.kz;Іс-шара жасалды;'=1\+1;/);
	const file = (await exportJournal(one, asked, 'xlsx')) as Uint8Array;
	const sheet = await readXlsx(Buffer.from(file));
	assert.deepEqual(
		sheet[0]!.data.map((row) => row[2]),
		['Не болды', 'Журнал жүктеліп алынды', 'Журнал жүктеліп алынды', 'Іс-шара жасалды']
	);
	await assert.rejects(exportJournal(one, asked, 'xlsx', 2), { code: 'journal.too_many' });
	const told = await lines({ by: one.visitor.account_id!, kind: 'journal.exported' }, one);
	assert.equal(told.length, 3);
});

test('a long journal comes out as CSV in pages, whole and with one head', async () => {
	const one = await manager('long@mysal.kz');
	const subject = newId();
	const many = Array.from({ length: 2300 }, () => ({ subject }));
	await transaction(one, (tx) => happenedToMany(tx, 'events.changed', many));
	const csv = await exportJournal(one, { ...all, subject }, 'csv');
	const rows = (await new Response(csv as BodyInit).text()).trim().split('\r\n');
	assert.equal(rows.length, 1 + 1 + 2300);
	assert.equal(rows.filter((row) => row.includes('Кім')).length, 1);
});

test('an address keeps its filter, and what nobody could have chosen counts as left out', () => {
	const asked = { ...all, kind: 'events.made', from: '2026-03-04' };
	assert.deepEqual(askedOf(new URLSearchParams(queryOf(asked))), asked);
	const strange = 'by=%27&kind=constructor&subject=1&from=2026-02-31&to=x';
	assert.deepEqual(askedOf(new URLSearchParams(strange)), all);
	assert.equal(queryOf(all), '');
});

async function made(who: Context, title = 'Көктем', slug = 'koktem'): Promise<string> {
	const { event_id } = await makeEvent(who, {
		slug,
		kind: 'round_table',
		title: { kk: title }
	} as never);
	return event_id;
}

test('an entry of a register and a request about data lead to their pages', async () => {
	const aigul = await manager('aigul2@mysal.kz');
	const fields = { what: 'Ноутбук', categories: 'Тел.', people: 3, measures: '-', notified: null };
	await writeEntry(aigul, 'incidents', { on_day: '2026-10-01', fields });
	const [entry] = await lines({ kind: 'duties.entry_written' }, aigul);
	assert.equal(entry!.subject?.path, `/duties/registers/incidents/entries/${entry!.subject_id}`);
	const [known] = await transaction(aigul, (tx) =>
		knowPeople(tx, [{ surname: 'Қонысов', given: 'Ерлан', language: 'kk', contact: null }])
	);
	await noteErasure(aigul, known!.person_id);
	const [request] = await lines({ kind: 'people.data_requested' }, aigul);
	assert.equal(request!.subject?.path, `/people/requests/${request!.subject_id}`);
});
