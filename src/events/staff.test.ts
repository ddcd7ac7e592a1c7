import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { testHouse } from '#testing/database.ts';
import { counted, form, openStop, person } from '#testing/stop.ts';
import { cancelEvent, cancelStop } from './cancelEvent.server.ts';
import { changeEvent } from './changeEvent.server.ts';
import { keepPlace } from './changeRegistration.server.ts';
import { closeStop } from './closeStop.server.ts';
import { copyEvent } from './copyEvent.server.ts';
import { makeEvent } from './makeEvent.server.ts';
import { moveStop } from './moveStop.server.ts';
import { publishEvent } from './publishEvent.server.ts';
import { eventBySlug, placesLeft, upcomingEvents } from './queries.server.ts';
import { signUp } from './register.server.ts';
import {
	answerByCode,
	registrationByCode,
	registrationBySecret,
	registrationsOfStop,
	waitingList
} from './registrations.server.ts';
import { resizeStop } from './resizeStop.server.ts';
import { setAgenda } from './setAgenda.server.ts';
import { writeToStop } from './writeToStop.server.ts';

const { ctx } = testHouse();
const staff = (change: Partial<Context> = {}) =>
	ctx({ visitor: { account_id: 'gulnar', roles: ['manager'] } as Context['visitor'], ...change });
const inHours = (hours: number) => new Date(ctx().now.getTime() + hours * 3_600_000);
const stop = (change = {}) => ({
	territory: 'aral',
	venue: { kk: 'Кітапхана', ru: 'Библиотека' },
	starts_at: inHours(48),
	ends_at: inHours(50),
	opens_at: inHours(-1),
	closes_at: inHours(40),
	capacity: 20,
	...change
});
const given = (slug: string, change = {}) => ({
	slug,
	kind: 'round_table' as const,
	title: { kk: 'Теңіз және біз', ru: 'Море и мы' },
	...change
});
const turn = (topic: string) => ({ kind: 'talk' as const, topic: { kk: topic }, minutes: 10 });

async function come(stop_id: string) {
	const { codes } = await signUp(ctx(), form(stop_id, [person()]));
	return ctx()
		.db.selectFrom('registration')
		.selectAll()
		.where('code', '=', codes[0]!.code)
		.executeTakeFirstOrThrow();
}

async function letters(kind: string, stop_id: string): Promise<number> {
	const { rows } = await sql<{ count: number }>`select count(*)::int as count from outbox o
		join registration g on g.id = (o.about ->> 'registration_id')::uuid
		where o.kind = ${kind} and g.stop_id = ${stop_id}`.execute(ctx().db);
	return rows[0]!.count;
}

test('a visitor makes, publishes, cancels and moves nothing', async () => {
	const { event_id, stop_id } = await openStop(ctx());
	const code = 'people.sign_in';
	await assert.rejects(makeEvent(ctx(), given('no')), { code });
	await assert.rejects(publishEvent(ctx(), event_id), { code });
	await assert.rejects(cancelStop(ctx(), stop_id, {}), { code });
	await assert.rejects(moveStop(ctx(), stop_id, {}), { code });
	await assert.rejects(resizeStop(ctx(), stop_id, 1), { code });
	await assert.rejects(writeToStop(ctx(), stop_id, { subject: {}, text: {} }), { code });
	await assert.rejects(registrationsOfStop(ctx(), stop_id), { code });
	const reader = ctx({ visitor: { account_id: 'd', roles: ['customer'] } as Context['visitor'] });
	await assert.rejects(makeEvent(reader, given('no')), { code: 'people.forbidden' });
});

test('a draft is for staff; published, each stop has the programme as its own agenda', async () => {
	const { event_id, stop_ids } = await makeEvent(
		staff(),
		given('teniz', { stops: [stop(), stop({ territory: 'shieli' })], agenda: [turn('Ашылу')] })
	);
	await assert.rejects(eventBySlug(ctx(), 'teniz'), { status: 404 });
	assert.equal((await eventBySlug(staff(), 'teniz')).stops.length, 2);
	await publishEvent(staff(), event_id);
	await publishEvent(staff(), event_id);
	await setAgenda(staff(), { stop_id: stop_ids[0]! }, [turn('Бөлек'), turn('Тағы')]);
	const event = await eventBySlug(ctx(), 'teniz');
	const agendas = event.stops.map(({ agenda }) => agenda.map(({ topic }) => topic.kk));
	assert.deepEqual(
		agendas.toSorted((one, other) => one.length - other.length),
		[['Ашылу'], ['Бөлек', 'Тағы']]
	);
	assert.deepEqual(
		event.programme.map(({ topic }) => topic.kk),
		['Ашылу']
	);
});

test('an event is not published without a title in both languages and a stop', async () => {
	const { event_id } = await makeEvent(staff(), given('bos', { title: { kk: 'Тек қазақша' } }));
	await assert.rejects(publishEvent(staff(), event_id), { code: 'events.title_missing' });
	await changeEvent(staff(), event_id, { title: { kk: 'Екі тілде', ru: 'На двух' } });
	await assert.rejects(publishEvent(staff(), event_id), { code: 'events.no_stops' });
});

test('an address belongs to one event', async () => {
	await makeEvent(staff(), given('bir'));
	await assert.rejects(makeEvent(staff(), given('bir')), { code: 'events.slug_taken' });
	await assert.rejects(makeEvent(staff(), given('Bir!')), { code: 'events.slug_wrong' });
});

test('a copy has the texts, speakers and programme, and no people', async () => {
	const { event_id, stop_ids } = await makeEvent(
		staff(),
		given('tupnuska', {
			stops: [stop()],
			speakers: [{ role: 'speaker', surname: 'Қонысов', given: 'Ерлан' }],
			agenda: [turn('Су')]
		})
	);
	await publishEvent(staff(), event_id);
	await come(stop_ids[0]!);
	const copy = await copyEvent(staff(), event_id, { slug: 'koshirme', stops: [stop()] });
	const event = await eventBySlug(staff(), 'koshirme');
	assert.equal(event.published_at, null);
	assert.deepEqual(
		event.speakers.map(({ surname }) => surname),
		['Қонысов']
	);
	assert.deepEqual(
		event.programme.map(({ topic }) => topic.kk),
		['Су']
	);
	assert.equal((await counted(ctx(), copy.stop_ids[0]!)).taken, 0);
});

test('a cancelled stop tells everybody once, and takes nobody in any more', async () => {
	const { stop_id, event_id } = await openStop(ctx());
	await come(stop_id);
	await come(stop_id);
	await cancelStop(staff(), stop_id, { kk: 'Дауыл' });
	await cancelEvent(staff(), event_id, { kk: 'Дауыл' });
	assert.equal(await letters('events.cancelled', stop_id), 2);
	await assert.rejects(signUp(ctx(), form(stop_id, [person()])), { code: 'events.cancelled' });
});

test('a moved stop tells everybody and changes nothing until they say so', async () => {
	const { stop_id } = await openStop(ctx());
	const before = await come(stop_id);
	await moveStop(staff(), stop_id, { starts_at: inHours(72), ends_at: inHours(74) });
	assert.equal(await letters('events.moved', stop_id), 1);
	const after = await registrationBySecret(ctx(), before.secret);
	assert.deepEqual([after.state, after.kept_at], ['confirmed', null]);
	await keepPlace(ctx(), before.secret);
	assert.notEqual((await registrationBySecret(ctx(), before.secret)).kept_at, null);
	await assert.rejects(moveStop(staff(), stop_id, { ends_at: inHours(1) }), {
		code: 'events.ends_before_start'
	});
});

test('a larger stop takes the head of the line in at once', async () => {
	const { stop_id } = await openStop(ctx(), { capacity: 1 });
	for (let index = 0; index < 4; index++) await come(stop_id);
	await resizeStop(staff(), stop_id, 3);
	assert.deepEqual(await counted(ctx(), stop_id), {
		capacity: 3,
		taken: 3,
		confirmed_rows: 3,
		waiting: 1,
		waiting_rows: 1
	});
});

test('a smaller stop puts back only those whom staff name', async () => {
	const { stop_id } = await openStop(ctx(), { capacity: 3 });
	const people = [await come(stop_id), await come(stop_id), await come(stop_id)];
	await assert.rejects(resizeStop(staff(), stop_id, 2), {
		code: 'events.name_who_leaves',
		detail: { count: 1 }
	});
	const elsewhere = await come((await openStop(ctx())).stop_id);
	await assert.rejects(resizeStop(staff(), stop_id, 2, [elsewhere.id]), {
		code: 'events.no_place_here'
	});
	await resizeStop(staff(), stop_id, 2, [people[1]!.id]);
	const line = await waitingList(staff(), stop_id);
	assert.deepEqual(
		line.map(({ id }) => id),
		[people[1]!.id]
	);
	assert.equal((await counted(ctx(), stop_id)).taken, 2);
});

test('a letter of staff goes to everybody signed up', async () => {
	const { stop_id } = await openStop(ctx(), { capacity: 1 });
	await come(stop_id);
	await come(stop_id);
	const note = { subject: { kk: 'Киім' }, text: { kk: 'Жылы киініңіз' } };
	assert.equal(await writeToStop(staff(), stop_id, note), 2);
	assert.equal(await letters('events.note', stop_id), 2);
});

test('a stop closes after it has begun', async () => {
	const { stop_id } = await openStop(ctx());
	await assert.rejects(closeStop(staff(), stop_id), { code: 'events.not_begun' });
	await closeStop(staff({ now: inHours(49) }), stop_id);
	await assert.rejects(signUp(ctx(), form(stop_id, [person()])), { code: 'events.over' });
});

test('the list is in order of days, page by page, and filters by district, month and kind', async () => {
	const { event_id } = await makeEvent(
		staff(),
		given('kop', {
			kind: 'forum',
			stops: [1, 2, 3].map((day) =>
				stop({
					territory: 'kazaly',
					starts_at: new Date(`2027-03-0${day}T06:00:00Z`),
					ends_at: new Date(`2027-03-0${day}T08:00:00Z`)
				})
			)
		})
	);
	assert.deepEqual(await upcomingEvents(ctx(), { district: 'kazaly' }), []);
	await publishEvent(staff(), event_id);
	const wishes = { district: 'kazaly', month: '2027-03', kind: 'forum' as const };
	const first = await upcomingEvents(ctx(), { ...wishes, limit: 2 });
	const rest = await upcomingEvents(ctx(), { ...wishes, after: first[1]! });
	const days = [...first, ...rest].map(({ starts_at }) => starts_at.toISOString().slice(0, 10));
	assert.deepEqual(days, ['2027-03-01', '2027-03-02', '2027-03-03']);
	assert.deepEqual(await upcomingEvents(ctx(), { ...wishes, month: '2027-04' }), []);
	assert.deepEqual(await upcomingEvents(ctx(), { ...wishes, kind: 'training' }), []);
});

test('a stop’s list comes page by page; contacts are for staff, not for the door', async () => {
	const { stop_id } = await openStop(ctx(), { capacity: 2 });
	for (let index = 0; index < 3; index++) await come(stop_id);
	const first = await registrationsOfStop(staff(), stop_id, { limit: 2 });
	const rest = await registrationsOfStop(staff(), stop_id, { after: first.at(-1)!.arrival });
	assert.deepEqual(
		[...first, ...rest].map(({ state }) => state),
		['confirmed', 'confirmed', 'waiting']
	);
	assert.ok(first[0]!.contact);
	const door = { account_id: null, stop: { stop_id, role: 'door', link_id: 'x' } };
	const seen = await registrationsOfStop(ctx({ visitor: door as Context['visitor'] }), stop_id);
	assert.equal(seen[0]!.contact, null);
	assert.deepEqual(await placesLeft(ctx(), stop_id), { free: 0, waiting: 1 });
});

test('a code and the contact find the ticket; a second form’s code says only what that form was answered', async () => {
	const { stop_id } = await openStop(ctx(), { capacity: 1 });
	await come(stop_id);
	const known = person();
	const own = (await signUp(ctx(), form(stop_id, [known]))).codes[0]!;
	const other = (await signUp(ctx(), form(stop_id, [{ ...known, category: 'P01' }]))).codes[0]!;
	await resizeStop(staff(), stop_id, 5);
	const found = (code: string) => registrationByCode(ctx(), code, known.contact!);
	assert.equal((await found(own.code)).state, 'confirmed');
	assert.equal((await found(other.code)).state, 'waiting');
	assert.deepEqual(Object.keys(await found(own.code)), Object.keys(await found(other.code)));
	assert.ok(!JSON.stringify(await found(other.code)).includes(known.surname));
	assert.equal((await answerByCode(ctx(), own.code)).outcome, 'waiting');
	await assert.rejects(registrationByCode(ctx(), own.code, 'x@example.kz'), { status: 404 });
});

test('whoever waits sees how many are before them', async () => {
	const { stop_id } = await openStop(ctx(), { capacity: 1 });
	await come(stop_id);
	await come(stop_id);
	const { secret } = await come(stop_id);
	const own = await registrationBySecret(ctx(), secret);
	assert.deepEqual([own.state, own.ahead], ['waiting', 1]);
	await assert.rejects(registrationBySecret(ctx(), 'guessed'), { status: 404 });
});
