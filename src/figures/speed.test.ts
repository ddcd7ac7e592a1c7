import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { publishedProject, staffOf } from '#funding/project.testing.ts';
import { testHouse } from '#testing/database.ts';
import { counters } from './counters.ts';
import { world } from '#testing/evidenceWorld.ts';

const { ctx, house } = testHouse();
const make = world(ctx);

async function planOf(rows: RawBuilder<unknown>): Promise<string> {
	const { rows: lines } = await sql<{ 'QUERY PLAN': string }>`
		explain select count(*) from (${rows}) counted`.execute(ctx().db);
	return lines.map((line) => line['QUERY PLAN']).join('\n');
}

/** 200 events of other contracts, 20,000 people and 60,000 rows of who came. */
async function fillWithOthers(): Promise<void> {
	await sql`insert into event (id, slug, kind, title, created_at)
		select gen_random_uuid(), 'other-' || n, 'round_table', '{}', now() from generate_series(1, 2000) n`.execute(
		ctx().db
	);
	await sql`insert into stop (id, event_id, territory, venue, starts_at, ends_at, opens_at, closes_at, capacity, closed_at)
		select gen_random_uuid(), id, 'aral', '{}', '2026-05-05', '2026-05-06', '2026-05-01', '2026-05-05', 60, now()
		from event where slug like 'other-%'`.execute(ctx().db);
	await sql`insert into person (id, surname, given, folded_name, created_at)
		select gen_random_uuid(), 'Т', 'А', 'т а', now() from generate_series(1, 20000)`.execute(ctx().db);
	await sql`insert into attendance (id, stop_id, person_id, category, at, recorded_at, how)
		select gen_random_uuid(), s.id, p.id, 'P01', now(), now(), 'scan'
		from (select id, row_number() over () as n from stop where territory = 'aral') s
		join (select id, row_number() over () as n from person) p on p.n % 2000 in (s.n % 2000, (s.n + 1) % 2000, (s.n + 2) % 2000)`.execute(
		ctx().db
	);
	await sql`insert into contact (value, folded_name, kind, person_id, created_at)
		select '+77' || lpad(n::text, 9, '0'), 'т а', 'phone', id, now()
		from (select id, row_number() over () as n from person where surname = 'Т') p`.execute(ctx().db);
	await sql`insert into proposal (id, code, event_id, stop_id, text, category, source, voiced_at, sent_at)
		select gen_random_uuid(), s.id::text || n, s.event_id, s.id, '{}', 'P01', 'hall', now(), now()
		from stop s, generate_series(1, 5) n where s.territory = 'aral'`.execute(ctx().db);
	await house().centres.get('kyzylorda')!.pool.query('select 1');
	for (const table of [
		'event',
		'stop',
		'person',
		'attendance',
		'contact',
		'proposal',
		'event_plan_line'
	])
		await house().commons.query(`analyze kyzylorda.${table}`);
}

test('counting reads the rows of its own events, however many others there are', async () => {
	const { lines } = await publishedProject(staffOf(ctx()));
	const event = await make.event({ lines });
	const stop = await make.stop(event);
	for (let n = 0; n < 30; n++) await make.came(stop, await make.person());
	await fillWithOthers();
	const day = (text: string) => new Date(`${text}T00:00:00Z`);
	const scope = {
		plan_line_id: lines[0]!.id,
		from: day('2026-02-01'),
		until: day('2026-12-26'),
		kind: null
	};
	for (const [name, rows] of Object.entries(counters)) {
		const plan = await planOf(rows(scope));
		const scans = plan.match(/Seq Scan on (event|stop|person|attendance|contact|proposal)\b.*/g);
		assert.equal(scans, null, `${name}\n${plan}`);
	}
});

test('negative control: without the way from line to events whole tables would be read', async () => {
	const plan = await planOf(
		sql`select person_id from attendance where undone_at is null group by person_id`
	);
	assert.match(plan, /Seq Scan on attendance/);
});
