import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { markAttendance } from '#events/attendance-mark.server.ts';
import type { Mark } from '#events/attendance.ts';
import { signUp } from '#events/register.server.ts';
import { counters } from '#figures/counters.ts';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { Refusal } from '#ground/refusal.ts';
import { findAlike } from '#people/findAlike.server.ts';
import { likelyPairs } from '#people/likelyPairs.server.ts';
import { hasOtherContacts } from '#people/merging.ts';
import { mergeAgain, mergePeople } from '#people/mergePeople.server.ts';
import { notSame } from '#people/notSame.server.ts';
import { takeApart } from '#people/takeApart.server.ts';
import '#holdings.ts';
import { testHouse } from './database.ts';
import { counted, form, openStop, person } from './stop.ts';

const { ctx: bare } = testHouse();
const staff = () => bare({ visitor: { account_id: 'a1', roles: ['coordinator'] } });

let numbers = 0;
const email = () => `${process.pid}.${++numbers}@merge.test`;

/** Signs somebody up and answers whose row it became. */
async function comes(ctx: Context, stop_id: string, who: Parameters<typeof person>[0]) {
	const { codes } = await signUp(ctx, form(stop_id, [person(who)]));
	const row = await ctx.db
		.selectFrom('registration')
		.select(['id', 'person_id', 'code'])
		.where('code', '=', codes[0]!.code)
		.executeTakeFirstOrThrow();
	return row;
}

async function marks(ctx: Context, stop_id: string, ticket: string) {
	const one: Mark = { id: newId(), at: ctx.now.toISOString(), how: 'code', ticket };
	const [answer] = await markAttendance(ctx, stop_id, [one]);
	return answer!;
}

/** Every row of the centre but the journal, the merges themselves and the letters. */
async function everything(ctx: Context): Promise<Record<string, unknown>> {
	const { rows } = await sql<{
		name: string;
	}>`select table_name as name from information_schema.tables
		where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1`.execute(ctx.db);
	const left = ['happening', 'person_merge', 'outbox', 'attempt', 'migration'];
	const tables = rows.map(({ name }) => name).filter((name) => !left.includes(name));
	const held = await Promise.all(
		tables.map(async (name) => {
			const found = await sql<{ row: unknown }>`select to_jsonb(t) as row from ${sql.table(name)} t
				order by to_jsonb(t)::text`.execute(ctx.db);
			return [name, found.rows.map(({ row }) => row)] as const;
		})
	);
	return Object.fromEntries(held);
}

/** A project's line whose figure counts these stops' people. */
async function reached(ctx: Context, event_id: string): Promise<number> {
	const plan_line_id = newId();
	const asked = {
		plan_line_id,
		from: new Date(0),
		until: new Date('2100-01-01'),
		kind: null
	};
	const rows = counters.people_reached!(asked);
	const { rows: found } = await sql<{ n: number }>`
		with event_plan_line as (select ${event_id}::uuid as event_id, ${plan_line_id}::uuid as plan_line_id)
		select count(*)::int as n from (${rows}) counted`.execute(ctx.db);
	return found[0]!.n;
}

/** Surnames that begin differently: each pair is alike to itself alone. */
const names = [
	'Жүнісбек',
	'Тоқтар',
	'Әмірхан',
	'Сыздық',
	'Құлмағанбет',
	'Ырысбай',
	'Рақымжан',
	'Байділда',
	'Есенгелді',
	'Мұсабай',
	'Нұрғали',
	'Пернебай',
	'Оразбай',
	'Шаймерден',
	'Досмұхамед',
	'Ғабдолла',
	'Ибрай',
	'Кенжебай',
	'Лекер',
	'Үмбет',
	'Файзолла'
];

const named = (ctx: Context, id: string) =>
	ctx.db
		.selectFrom('person')
		.select(['surname', 'given'])
		.where('id', '=', id)
		.executeTakeFirstOrThrow();

async function twoSpellings(ctx: Context, more: { capacity?: number } = {}) {
	const stop = await openStop(ctx, { capacity: 5, ...more });
	const second = await openStop(ctx, { event_id: stop.event_id });
	const surname = names[Math.floor(numbers / 2)]!;
	const one = await comes(ctx, stop.stop_id, { surname, given: 'Асқар', contact: email() });
	const other = await comes(ctx, second.stop_id, {
		surname: `${surname}а`,
		given: 'Асқар',
		contact: email()
	});
	return { event_id: stop.event_id, stop_id: stop.stop_id, second: second.stop_id, one, other };
}

test('a person who came under two spellings is counted once when merged, and twice when taken apart', async () => {
	const ctx = staff();
	const { event_id, stop_id, second, one, other } = await twoSpellings(ctx);
	await marks(ctx, stop_id, one.code);
	await marks(ctx, second, other.code);
	assert.equal(await reached(ctx, event_id), 2);
	const merge = await mergePeople(ctx, { from: other.person_id, into: one.person_id });
	assert.equal(await reached(ctx, event_id), 1);
	await takeApart(ctx, merge);
	assert.equal(await reached(ctx, event_id), 2);
});

test('taken apart, every row of every table is as it was, also where both had a place and both came', async () => {
	const ctx = staff();
	const { stop_id, one, other } = await twoSpellings(ctx);
	const both = await comes(ctx, stop_id, {
		...(await named(ctx, other.person_id)),
		contact: await contactOf(ctx, other.person_id)
	});
	assert.equal(both.person_id, other.person_id);
	await marks(ctx, stop_id, one.code);
	await marks(ctx, stop_id, both.code);
	const before = await everything(ctx);
	const merge = await mergePeople(ctx, { from: other.person_id, into: one.person_id });
	assert.notDeepEqual(await everything(ctx), before);
	await takeApart(ctx, merge);
	assert.deepEqual(await everything(ctx), before);
});

async function contactOf(ctx: Context, person_id: string): Promise<string> {
	const { value } = await ctx.db
		.selectFrom('contact')
		.select('value')
		.where('person_id', '=', person_id)
		.executeTakeFirstOrThrow();
	return value;
}

/** Two rows with a place each at one stop, which has room for `capacity` and one more in line. */
async function twoPlaces(ctx: Context, capacity: number) {
	const { stop_id } = await openStop(ctx, { capacity });
	const one = await comes(ctx, stop_id, { contact: email() });
	const other = await comes(ctx, stop_id, { contact: email() });
	const next = await comes(ctx, stop_id, { contact: email() });
	return { stop_id, one, other, next };
}

const place = (ctx: Context, id: string) =>
	ctx.db
		.selectFrom('registration')
		.select(['confirmed_at', 'left_at'])
		.where('id', '=', id)
		.executeTakeFirstOrThrow();

test('one person holds one place: the second goes to the head of the line, and its ticket still opens the door', async () => {
	const ctx = staff();
	const { stop_id, one, other, next } = await twoPlaces(ctx, 2);
	await mergePeople(ctx, { from: other.person_id, into: one.person_id });
	assert.notEqual((await place(ctx, other.id)).left_at, null);
	assert.notEqual((await place(ctx, next.id)).confirmed_at, null);
	const now = await counted(ctx, stop_id);
	assert.deepEqual([now.taken, now.waiting], [now.confirmed_rows, now.waiting_rows]);
	const answer = await marks(ctx, stop_id, other.code);
	assert.deepEqual([answer.outcome, answer.registration_id], ['marked', one.id]);
	assert.equal((await marks(ctx, stop_id, one.code)).outcome, 'already');
});

test('taken apart when the place has gone to another, the second person waits in line', async () => {
	const ctx = staff();
	const { stop_id, one, other } = await twoPlaces(ctx, 2);
	const merge = await mergePeople(ctx, { from: other.person_id, into: one.person_id });
	await takeApart(ctx, merge);
	assert.deepEqual(await place(ctx, other.id), { confirmed_at: null, left_at: null });
	const now = await counted(ctx, stop_id);
	assert.deepEqual([now.taken, now.waiting, now.confirmed_rows, now.waiting_rows], [2, 1, 2, 1]);
});

test('what came after the merge goes where it belongs when it is taken apart', async () => {
	const ctx = staff();
	const { second, one, other } = await twoSpellings(ctx);
	const contact = await contactOf(ctx, other.person_id);
	const merge = await mergePeople(ctx, { from: other.person_id, into: one.person_id });
	const answer = await marks(ctx, second, other.code);
	const later = bare({ ...ctx, now: new Date(ctx.now.getTime() + 1000) });
	const third = await openStop(later);
	const { surname, given } = await named(later, other.person_id);
	const since = await comes(later, third.stop_id, { surname, given, contact });
	assert.equal(since.person_id, one.person_id);
	await takeApart(later, merge);
	const whose = async (table: 'attendance' | 'registration', id: string) =>
		(
			await ctx.db
				.selectFrom(table)
				.select('person_id')
				.where('id', '=', id)
				.executeTakeFirstOrThrow()
		).person_id;
	assert.equal(await whose('attendance', answer.attendance_id!), other.person_id);
	assert.equal(await whose('registration', since.id), other.person_id);
});

test('a sign-up that was under way while two rows became one comes over a moment later', async () => {
	const ctx = staff();
	const { one, other } = await twoSpellings(ctx);
	const merge = await mergePeople(ctx, { from: other.person_id, into: one.person_id });
	const { stop_id } = await openStop(ctx);
	const late = await comes(ctx, stop_id, { contact: email() });
	const old = { person_id: other.person_id };
	await ctx.db.updateTable('registration').set(old).where('id', '=', late.id).execute();
	await mergeAgain(ctx, merge);
	await mergeAgain(ctx, merge);
	const { rows } = await sql`select from registration where person_id = ${other.person_id}`.execute(
		ctx.db
	);
	assert.equal(rows.length, 0);
});

test('the last merge is taken apart first, and nothing is merged or taken apart twice', async () => {
	const ctx = staff();
	const { one, other } = await twoSpellings(ctx);
	const { one: third } = await twoSpellings(ctx);
	const first = await mergePeople(ctx, { from: other.person_id, into: one.person_id });
	const code = (work: Promise<unknown>) =>
		work.then(
			() => null,
			(error: unknown) => (error instanceof Refusal ? error.code : error)
		);
	assert.equal(
		await code(mergePeople(ctx, { from: other.person_id, into: third.person_id })),
		'people.already_merged'
	);
	assert.equal(
		await code(mergePeople(ctx, { from: one.person_id, into: one.person_id })),
		'people.same_row'
	);
	const second = await mergePeople(ctx, { from: third.person_id, into: one.person_id });
	assert.equal(await code(takeApart(ctx, first)), 'people.later_first');
	await takeApart(ctx, second);
	await takeApart(ctx, first);
	assert.equal(await code(takeApart(ctx, first)), 'people.already_apart');
});

test('two who merge the same rows at once make one merge', async () => {
	const ctx = staff();
	const { one, other } = await twoSpellings(ctx);
	const tries = await Promise.allSettled([
		mergePeople(ctx, { from: other.person_id, into: one.person_id }),
		mergePeople(ctx, { from: one.person_id, into: other.person_id })
	]);
	assert.deepEqual(tries.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
});

test('likely pairs are found by the timer, and a pair called two people is not offered again', async () => {
	const ctx = staff();
	const { one, other } = await twoSpellings(ctx);
	await findAlike(ctx);
	const offered = async () => {
		const { pairs } = await likelyPairs(ctx);
		return pairs.some(
			(pair) =>
				[pair.one.id, pair.other.id].includes(one.person_id) &&
				[pair.one.id, pair.other.id].includes(other.person_id)
		);
	};
	assert.equal(await offered(), true);
	await notSame(ctx, other.person_id, one.person_id);
	assert.equal(await offered(), false);
	await ctx.db.updateTable('person').set({ compared_at: null }).execute();
	await findAlike(ctx);
	assert.equal(await offered(), false);
});

test('staff are told when two rows share no contact: whoever has one would see the data of both', () => {
	const reached = (...values: string[]) => ({ contacts: values.map((value) => ({ value })) });
	assert.ok(hasOtherContacts(reached('+77001234567'), reached('other@merge.test')));
	assert.equal(
		hasOtherContacts(reached('+77001234567', 'a@merge.test'), reached('a@merge.test')),
		false
	);
	assert.equal(hasOtherContacts(reached(), reached('a@merge.test')), false);
});
