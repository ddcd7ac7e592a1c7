import assert from 'node:assert/strict';
import { readdirSync, rmSync } from 'node:fs';
import { beforeEach, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { sql } from 'kysely';
import readXlsx from 'read-excel-file/node';
import type { Context } from '#ground/context.ts';
import { clearAway } from '#ground/files/jobs.server.ts';
import { filesFolder } from '#ground/files/place.server.ts';
import { entries } from '#duties/registers.server.ts';
import { contextFor } from '#ground/house.server.ts';
import { dayKey } from '#kazakh/dates.ts';
import { accountFor, letIn } from '#people/member.server.ts';
import type { StaffRole } from '#people/rights.ts';
import { testHouse } from '#testing/database.ts';
import { openStop } from '#testing/stop.ts';
import type { AskedExport } from './askExport.server.ts';
import { askExport } from './askExport.server.ts';
import { cancelExport } from './cancelExport.server.ts';
import { removeOld } from './jobs.server.ts';
import { makeExport } from './makeExport.server.ts';
import { openExport } from './openExport.server.ts';
import { exporterNow, makeApart } from './process.server.ts';
import { exportOf, exportsPage } from './queries.server.ts';

const { ctx } = testHouse(async (house) => {
	const here = contextFor(house, 'kyzylorda');
	stop = await openStop(here, { capacity: 100_000 });
	await signUpMany(here, 3000);
	for (const role of ['manager', 'coordinator', 'customer'] as const) {
		accounts.set(role, await accountFor(`${role}@exports.test`, here.now));
		await letIn(here, accounts.get(role)!, role);
	}
	return () => rmSync(filesFolder(here), { recursive: true, force: true });
});
let stop: Awaited<ReturnType<typeof openStop>>;
const accounts = new Map<StaffRole, string>();

beforeEach(async () => {
	await ctx().db.deleteFrom('export').execute();
});

const as = (role: StaffRole, change: Partial<Context> = {}) =>
	ctx({ visitor: { account_id: accounts.get(role)!, roles: [role] }, ...change });

/** People with places and those who came; the first one's surname is a formula. */
async function signUpMany({ db, now }: Context, count: number): Promise<void> {
	const id = (what: string) =>
		sql`(${`0190000${what}-0000-7000-8000-`} || lpad(to_hex(n), 12, '0'))::uuid`;
	await sql`insert into person (id, surname, given, folded_name, created_at)
		select ${id('a')}, case n when 1 then '=1+1' else 'Қонысов' || n end, 'Ерлан', 'qonysov' || n, ${now}
		from generate_series(1, ${count}::int) n`.execute(db);
	await sql`insert into registration (id, stop_id, person_id, arrival, code, secret, content_hash, category, contact,
			language, source, registered_at, first_outcome, confirmed_at)
		select ${id('b')}, ${stop.stop_id}, ${id('a')}, n, 'C' || n, 'S' || n, '', 'P03', '+77001234567', 'kk', 'web', ${now},
			'confirmed', ${now} from generate_series(1, ${count}::int) n`.execute(db);
	await sql`insert into attendance (id, stop_id, person_id, registration_id, category, at, recorded_at, how)
		select ${id('c')}, ${stop.stop_id}, ${id('a')}, ${id('b')}, 'P03', ${now}, ${now}, 'code'
		from generate_series(1, ${count}::int) n`.execute(db);
}

const today = () => dayKey(new Date(ctx().now.getTime() + 48 * 3_600_000));
const signedUp = (change: Partial<AskedExport> = {}): AskedExport => ({
	kind: 'registrations',
	format: 'csv',
	reason: 'Есеп үшін',
	filter: { names: true, from: today(), until: today() },
	...change
});

async function bytesOf(asker: Context, id: string): Promise<Buffer> {
	const { stream } = await openExport(asker, id);
	return Buffer.from(await new Response(stream).arrayBuffer());
}

async function linesOf(asker: Context, id: string): Promise<string[][]> {
	return parse(await bytesOf(asker, id), { delimiter: ';', bom: true });
}

const filesLeft = () =>
	readdirSync(filesFolder(ctx()), { recursive: true, withFileTypes: true }).filter((file) =>
		file.isFile()
	).length;

test('a list comes whole and in order, with names, and nothing typed becomes a formula', async () => {
	const id = await askExport(as('manager'), signedUp());
	await makeExport(ctx(), id);
	const [head, ...lines] = await linesOf(as('manager'), id);
	assert.equal(lines.length, 3000);
	assert.deepEqual(
		lines.map((line) => Number(line[head!.indexOf('Жазылу реті')])),
		Array.from({ length: 3000 }, (_, at) => at + 1)
	);
	assert.equal(lines[0]![head!.indexOf('Тегі')], "'=1+1");
	const { state, total, done } = await exportOf(as('manager'), id);
	assert.deepEqual({ state, total, done }, { state: 'made', total: 3000, done: 3000 });
});

test('the same list as Excel opens with the same rows, in the language of whoever asked', async () => {
	const asker = as('manager', { language: 'ru' });
	const id = await askExport(asker, signedUp({ format: 'xlsx' }));
	await makeExport(ctx(), id);
	const [{ sheet, data }] = (await readXlsx(await bytesOf(asker, id))) as [
		{ sheet: string; data: unknown[][] }
	];
	assert.equal(sheet, 'Записавшиеся');
	assert.equal(data.length, 3001);
	assert.equal(data[1]![data[0]!.indexOf('Фамилия')], '=1+1');
	assert.ok(data[1]![data[0]!.indexOf('Время записи')] instanceof Date);
});

test('names leave with a reason only, and codes without one', async () => {
	const unsaid = signedUp({ reason: ' ' });
	await assert.rejects(askExport(as('manager'), unsaid), { code: 'exports.no_reason' });
	const people = { kind: 'people', filter: {}, format: 'csv' } as const;
	await assert.rejects(askExport(as('manager'), people), { code: 'exports.no_reason' });
	const codes = signedUp({ reason: '', filter: { names: false, from: today(), until: today() } });
	const id = await askExport(as('manager'), codes);
	await makeExport(ctx(), id);
	const text = (await bytesOf(as('manager'), id)).toString();
	assert.ok(text.includes('C17'));
	assert.ok(!/Қонысов|7001234567/.test(text));
});

test('one account asks for a hundred lists a day, others go on', async () => {
	const later = { now: new Date(ctx().now.getTime() + 3 * 24 * 3_600_000) };
	const asker = as('manager', later);
	const ask = (asker: Context, day: number) =>
		askExport(asker, {
			kind: 'proposals',
			format: 'csv',
			filter: { from: '2026-01-01', until: dayKey(new Date(Date.UTC(2026, 1, day))) }
		});
	for (let day = 1; day <= 100; day++) await ask(asker, day);
	await assert.rejects(ask(asker, 101), { code: 'exports.too_often', status: 429 });
	assert.ok(await ask(as('coordinator', later), 101));
});

test('the list of people holds nobody twice and nobody who was erased', async () => {
	const first = ctx().db.selectFrom('person').select('id').orderBy('id').limit(3);
	const [one, other, gone] = (await first.execute()).map(({ id }) => id);
	const set = (id: string, change: { merged_into?: string | null; erased_at?: Date | null }) =>
		ctx().db.updateTable('person').set(change).where('id', '=', id).execute();
	await set(one!, { merged_into: other! });
	await set(gone!, { erased_at: ctx().now });
	const id = await askExport(as('manager'), {
		kind: 'people',
		filter: {},
		format: 'csv',
		reason: 'Тексеру'
	});
	await makeExport(ctx(), id);
	const lines = await linesOf(as('manager'), id);
	await set(one!, { merged_into: null });
	await set(gone!, { erased_at: null });
	assert.equal(lines.length, 1 + 3000 - 2);
});

test('the customer gets signs instead of tickets’ codes, and never the list of all people', async () => {
	const filter = { names: false, event_id: stop.event_id };
	const wanted = { kind: 'participants', format: 'csv', filter } as const;
	const id = await askExport(as('customer'), wanted);
	await makeExport(ctx(), id);
	const [, ...lines] = await linesOf(as('customer'), id);
	assert.equal(lines.length, 3000);
	assert.ok(lines.every((line) => line[3]!.length === 6 && !line[3]!.startsWith('C')));
	const people = { kind: 'people', filter: {}, format: 'csv', reason: 'Тексеру' } as const;
	await assert.rejects(askExport(as('customer'), people), { code: 'people.forbidden' });
	await assert.rejects(askExport(as('coordinator'), people), { code: 'people.forbidden' });
});

test('a role that ended before the file was made gives nothing', async () => {
	const id = await askExport(as('manager'), signedUp());
	const role = ctx()
		.db.updateTable('membership')
		.where('account_id', '=', accounts.get('manager')!);
	await role.set({ ended_at: ctx().now }).execute();
	await makeExport(ctx(), id);
	await role.set({ ended_at: null }).execute();
	const { state, failure, file_id } = await exportOf(as('manager'), id);
	assert.deepEqual([state, failure, file_id], ['failed', 'people.forbidden', null]);
});

test('asked twice while the first is under way it is the first; afterwards it is a new one', async () => {
	const asked = await Promise.all([1, 2, 3].map(() => askExport(as('manager'), signedUp())));
	assert.equal(new Set(asked).size, 1);
	const other = await askExport(as('manager'), signedUp({ format: 'xlsx' }));
	assert.notEqual(other, asked[0]);
	await makeExport(ctx(), asked[0]!);
	assert.notEqual(await askExport(as('manager'), signedUp()), asked[0]);
});

test('a file opens only for whoever asked, for seven days; then its bytes go and the row stays', async () => {
	const id = await askExport(as('manager'), signedUp());
	await assert.rejects(openExport(as('manager'), id), { code: 'exports.not_made' });
	await makeExport(ctx(), id);
	await assert.rejects(openExport(as('customer'), id), { code: 'ground.not_found' });
	await openExport(as('manager'), id).then(({ stream }) => stream.cancel());
	const day = 24 * 3_600_000;
	const later = new Date(Date.now() + 7 * day + 1000);
	const before = filesLeft();
	await assert.rejects(openExport(as('manager', { now: later }), id), { code: 'exports.gone' });
	await removeOld(ctx({ now: later }));
	await clearAway(ctx({ now: new Date(later.getTime() + 2 * day) }));
	assert.ok(filesLeft() < before);
	assert.equal((await exportOf(as('manager', { now: later }), id)).state, 'gone');
});

test('killed in the middle it leaves no half file and starts over', async () => {
	await makeLong(async (id) => {
		const files = filesLeft();
		const broken = assert.rejects(makeApart(ctx(), id), /broke off: SIGKILL/);
		await farEnough(id);
		process.kill(exporterNow()!, 'SIGKILL');
		await broken;
		const { state, file_id } = await exportOf(as('manager'), id);
		assert.deepEqual([state, file_id], ['running', null]);
		const parts = filesLeft() - files;
		await makeApart(ctx(), id);
		assert.equal((await linesOf(as('manager'), id)).length, 20_001);
		await clearAway(ctx({ now: new Date(Date.now() + 2 * 24 * 3_600_000) }));
		assert.ok(filesLeft() <= files + 1, `${parts} left before, ${filesLeft() - files} now`);
	});
});

test('stopped in the middle it ends and leaves nothing', async () => {
	await makeLong(async (id) => {
		const files = filesLeft();
		const making = makeApart(ctx(), id);
		await farEnough(id);
		await assert.rejects(cancelExport(as('customer'), id), { code: 'ground.not_found' });
		await cancelExport(as('manager'), id);
		await making;
		const { state, done, file_id } = await exportOf(as('manager'), id);
		assert.ok(done < 20_000);
		assert.deepEqual([state, file_id, filesLeft()], ['cancelled', null, files]);
		await assert.rejects(cancelExport(as('manager'), id), { code: 'exports.over' });
	});
});

/** A proposal a row, 20,000 of them: long enough to be stopped in the middle. */
async function makeLong(work: (id: string) => Promise<void>): Promise<void> {
	const { db, now } = ctx();
	const { event_id, stop_id } = stop;
	await sql`insert into proposal (id, code, event_id, stop_id, text, category, source, voiced_at)
		select gen_random_uuid(), 'L' || n, ${event_id}, ${stop_id}, jsonb_build_object('kk', repeat('Көше жарығы ', 20)),
			'P03', 'hall', ${now} from generate_series(1, 20000) n`.execute(db);
	const days = { from: dayKey(now), until: dayKey(now) };
	try {
		await work(await askExport(as('manager'), { kind: 'proposals', format: 'csv', filter: days }));
	} finally {
		await db.deleteFrom('proposal').execute();
	}
}

async function farEnough(id: string): Promise<void> {
	for (let turn = 0; turn < 600; turn++) {
		const { done, total } = await exportOf(as('manager'), id);
		if (total === 20_000 && done > 0) return;
		await wait(20);
	}
	throw new Error('the export did not move');
}

test('who took what stands in the log: own ones for all, everybody’s for those who read the journal', async () => {
	const id = await askExport(as('manager'), signedUp());
	await makeExport(ctx(), id);
	await openExport(as('manager'), id).then(({ stream }) => stream.cancel());
	const [line] = (await exportsPage(as('manager'))).exports;
	assert.deepEqual(
		[line!.email, line!.total, line!.reason],
		['manager@exports.test', 3000, 'Есеп үшін']
	);
	assert.equal((await exportsPage(as('customer'))).exports.length, 0);
	const told = await ctx()
		.db.selectFrom('happening')
		.selectAll()
		.where('subject', '=', id)
		.execute();
	assert.deepEqual(told.map(({ kind }) => kind).toSorted(), [
		'exports.asked',
		'exports.made',
		'exports.opened'
	]);
	assert.ok(!/Қонысов|Есеп|7001234567/.test(JSON.stringify(told)));
});

test('a list of people that was made stands in the register of exports; one of proposals does not', async () => {
	const registered = async () =>
		(await entries(as('manager'), 'exports', { from: '', until: '', after: null })).rows;
	const before = (await registered()).length;
	const id = await askExport(as('manager'), signedUp());
	await makeExport(as('manager'), id);
	const [entry, ...earlier] = await registered();
	assert.equal(earlier.length, before);
	assert.deepEqual(entry!.fields, {
		what: 'registrations',
		about: null,
		path: `/desk/exports/${id}`,
		with_names: true,
		why: 'Есеп үшін',
		rows: 3000
	});
	const filter = { from: today(), until: today() };
	const other = await askExport(as('manager'), { kind: 'proposals', format: 'csv', filter });
	await makeExport(as('manager'), other);
	assert.equal((await registered()).length, before + 1);
});
