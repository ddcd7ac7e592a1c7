import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { testHouse } from '#testing/database.ts';
import { counted, form, openStop, person } from '#testing/stop.ts';
import { signUp, signUpAlone } from './register.server.ts';
import { findTicket } from './tickets.server.ts';

const { ctx, house } = testHouse();

const outcomesOf = (answers: { codes: { outcome: string }[] }[]) =>
	answers.flatMap(({ codes }) => codes.map(({ outcome }) => outcome));

test('the last place goes to only one of two people who press together', async () => {
	const { stop_id } = await openStop(ctx(), { capacity: 1 });
	const answers = await Promise.all([
		signUp(ctx(), form(stop_id, [person()])),
		signUp(ctx(), form(stop_id, [person()]))
	]);
	assert.deepEqual(outcomesOf(answers).toSorted(), ['confirmed', 'waiting']);
});

test('the last place goes to only one of two that two processes ask for', async () => {
	const { stop_id } = await openStop(ctx(), { capacity: 1 });
	const answers = await Promise.all(
		Array.from({ length: 8 }, () => signUpAlone(ctx(), form(stop_id, [person()])))
	);
	assert.equal(outcomesOf(answers).filter((outcome) => outcome === 'confirmed').length, 1);
	assert.equal((await counted(ctx(), stop_id)).taken, 1);
});

test('of 300 who come at once into 40 places exactly 40 are in, and the line stands in order of arrival', async () => {
	const { stop_id } = await openStop(ctx(), { capacity: 40 });
	const answers = await Promise.all(
		Array.from({ length: 300 }, () => signUp(ctx(), form(stop_id, [person()])))
	);
	assert.deepEqual(outcomesOf(answers), [
		...Array(40).fill('confirmed'),
		...Array(260).fill('waiting')
	]);
	assert.deepEqual(await counted(ctx(), stop_id), {
		capacity: 40,
		taken: 40,
		confirmed_rows: 40,
		waiting: 260,
		waiting_rows: 260
	});
});

test('each sign-up leaves a person, a consent, a happening, a letter and one job for the whole batch', async () => {
	const { stop_id } = await openStop(ctx());
	const before = await jobs();
	await Promise.all(
		Array.from({ length: 5 }, () =>
			signUp(ctx(), form(stop_id, [person()], { photo_consent: true }))
		)
	);
	const { rows } = await sql<Record<string, number>>`select
		count(*)::int as registrations,
		(select count(*)::int from consent c join registration g on g.id = c.subject where g.stop_id = ${stop_id}) as consents,
		(select count(*)::int from happening h join registration g on g.id = h.subject where g.stop_id = ${stop_id} and h.kind = 'events.registered') as happenings,
		(select count(*)::int from outbox o join registration g on g.id = (o.about ->> 'registration_id')::uuid where g.stop_id = ${stop_id} and o.kind = 'events.ticket') as letters
		from registration where stop_id = ${stop_id}`.execute(ctx().db);
	assert.deepEqual(rows[0], { registrations: 5, consents: 10, happenings: 5, letters: 5 });
	assert.equal((await jobs()) - before, 1);
});

async function jobs(): Promise<number> {
	const { rows } = await house().commons.query<{ count: number }>(
		`select count(*)::int as count from graphile_worker._private_jobs`
	);
	return rows[0]!.count;
}

test('the same form sent twice, at once and later, gets the first answer and takes one place', async () => {
	const { stop_id } = await openStop(ctx());
	const sent = form(stop_id, [person()]);
	const [one, other] = await Promise.all([signUp(ctx(), sent), signUp(ctx(), sent)]);
	assert.deepEqual(one, other);
	assert.deepEqual(await signUp(ctx(), structuredClone(sent)), one);
	assert.equal((await counted(ctx(), stop_id)).taken, 1);
});

test('two people who send the same cached page at the same moment are both in', async () => {
	const { stop_id } = await openStop(ctx());
	const page = form(stop_id, []);
	const answers = await Promise.all([
		signUp(ctx(), { ...page, people: [person()] }),
		signUp(ctx(), { ...page, people: [person()] })
	]);
	assert.deepEqual(outcomesOf(answers), ['confirmed', 'confirmed']);
	assert.equal((await counted(ctx(), stop_id)).taken, 2);
});

test('a mother and a son with one phone are two people', async () => {
	const { stop_id } = await openStop(ctx());
	const contact = '+77001234567';
	await signUp(ctx(), form(stop_id, [person({ contact }), person({ contact })]));
	assert.equal((await counted(ctx(), stop_id)).taken, 2);
});

test('somebody who types another’s name and contact changes nothing and learns nothing', async () => {
	const { stop_id } = await openStop(ctx(), { capacity: 5 });
	const aigerim = person({ needs: ['ramp'] });
	const own = await signUp(ctx(), form(stop_id, [aigerim]));
	const before = await rowsOf(stop_id);
	const stranger = form(stop_id, [{ ...aigerim, needs: [], category: 'P09', age_band: '50_plus' }]);
	const told = await signUp(ctx(), stranger);
	const newcomer = await signUp(ctx(), form(stop_id, [person()]));
	assert.deepEqual(Object.keys(told.codes[0]!), Object.keys(newcomer.codes[0]!));
	assert.equal(told.codes[0]!.outcome, newcomer.codes[0]!.outcome);
	assert.notEqual(told.codes[0]!.code, own.codes[0]!.code);
	assert.deepEqual(await signUp(ctx(), stranger), told, 'a repeat is answered as a newcomer’s is');
	assert.deepEqual((await rowsOf(stop_id)).slice(0, 1), before);
	assert.equal((await counted(ctx(), stop_id)).taken, 2);
});

async function rowsOf(stop_id: string) {
	const { rows } = await sql`select g.*, p.surname, p.given, p.age_band from registration g
		join person p on p.id = g.person_id where stop_id = ${stop_id} order by arrival`.execute(ctx().db);
	return rows;
}

test('a second form when the stop is full is told what a newcomer is told', async () => {
	const { stop_id } = await openStop(ctx(), { capacity: 1 });
	const known = person();
	await signUp(ctx(), form(stop_id, [known]));
	const told = await signUp(ctx(), form(stop_id, [{ ...known, category: 'P01' }]));
	assert.deepEqual(outcomesOf([told]), ['waiting']);
	assert.equal((await counted(ctx(), stop_id)).waiting, 0);
});

test('other forms for one person send the ticket again at most three times an hour', async () => {
	const { stop_id } = await openStop(ctx());
	const known = person();
	await signUp(ctx(), form(stop_id, [known]));
	for (const category of ['P01', 'P02', 'P04', 'P05', 'P06'])
		await signUp(ctx(), form(stop_id, [{ ...known, category }]));
	const letters = await ctx()
		.db.selectFrom('outbox')
		.select('id')
		.where('recipient', '=', known.contact!)
		.execute();
	assert.equal(letters.length, 1 + 3);
});

test('a party that comes all together gets places only for all, and those behind it wait', async () => {
	const { stop_id } = await openStop(ctx(), { capacity: 3 });
	await signUp(ctx(), form(stop_id, [person()]));
	const party = await signUp(
		ctx(),
		form(stop_id, [person(), person({ contact: null }), person()], { together: 'all' })
	);
	const alone = await signUp(ctx(), form(stop_id, [person()]));
	assert.deepEqual(outcomesOf([party, alone]), ['waiting', 'waiting', 'waiting', 'waiting']);
	assert.equal((await counted(ctx(), stop_id)).taken, 1);
});

test('a party of as many as there is room for takes what is left, in the order of the form', async () => {
	const { stop_id } = await openStop(ctx(), { capacity: 2 });
	const party = await signUp(ctx(), form(stop_id, [person(), person(), person()]));
	assert.deepEqual(outcomesOf([party]), ['confirmed', 'confirmed', 'waiting']);
});

test('a party larger than the stop that wants all or nothing is refused, those who came with it are not', async () => {
	const { stop_id } = await openStop(ctx(), { capacity: 2 });
	const [party, alone] = await Promise.allSettled([
		signUp(ctx(), form(stop_id, [person(), person(), person()], { together: 'all' })),
		signUp(ctx(), form(stop_id, [person()]))
	]);
	assert.equal(party.status === 'rejected' && party.reason.code, 'events.party_too_large');
	assert.equal(alone.status === 'fulfilled' && alone.value.codes[0]!.outcome, 'confirmed');
});

test('one bad form in a batch harms nobody else', async () => {
	const { stop_id } = await openStop(ctx());
	const answers = await Promise.allSettled([
		signUp(ctx(), form(stop_id, [person()])),
		signUp(ctx(), form(stop_id, [person({ category: 'P99' })])),
		signUp(ctx(), form(stop_id, [person()], { consent_version: 77 })),
		signUp(ctx(), form(stop_id, [person()]))
	]);
	assert.deepEqual(
		answers.map((answer) => (answer.status === 'rejected' ? answer.reason.code : 'in')),
		['in', 'events.category_unknown', 'events.consent_unknown', 'in']
	);
	assert.equal((await counted(ctx(), stop_id)).taken, 2);
});

test('two stops that get the same people at once do not block each other', async () => {
	const [one, other] = [await openStop(ctx()), await openStop(ctx())];
	const people = Array.from({ length: 8 }, () => person());
	await Promise.all(
		[...people, ...people.toReversed()].map((who, index) =>
			signUp(ctx(), form((index < 8 ? one : other).stop_id, [who]))
		)
	);
	const { rows } = await sql<{ people: number }>`select count(distinct person_id)::int as people
		from registration where stop_id in (${one.stop_id}, ${other.stop_id})`.execute(ctx().db);
	assert.equal(rows[0]!.people, 8);
});

test('each reason not to take part is told, by the page’s rule and by the function under the lock', async () => {
	const cases = [
		[{ published: false }, 'events.not_published'],
		[{ opens_in: 1 }, 'events.not_open_yet'],
		[{ closes_in: -0.5 }, 'events.sign_up_closed'],
		[{ starts_in: -3, closes_in: -0.5 }, 'events.over']
	] as const;
	for (const [wishes, code] of cases) {
		const { stop_id } = await openStop(ctx(), wishes);
		await assert.rejects(signUp(ctx(), form(stop_id, [person()])), { code });
		await assert.rejects(underTheLock(stop_id), { code: 'AR409', detail: code });
	}
	await assert.rejects(signUp(ctx(), form(newId(), [person()])), { code: 'ground.not_found' });
});

async function underTheLock(stop_id: string): Promise<void> {
	await sql`select * from register_batch(${stop_id}, '[{}]', '[{"source": "web"}]', ${ctx().now})`.execute(
		ctx().db
	);
}

test('staff sign somebody up after sign-up has closed', async () => {
	const { stop_id } = await openStop(ctx(), { closes_in: -0.5 });
	const sent = form(stop_id, [person()], { source: 'staff' });
	await assert.rejects(signUp(ctx(), sent), { code: 'people.sign_in' });
	const visitor = { account_id: 'gulnar', roles: ['coordinator'] } as Context['visitor'];
	const answer = await signUp(ctx({ visitor }), sent);
	assert.deepEqual(outcomesOf([answer]), ['confirmed']);
});

test('under 18 nobody signs up without a guardian, unless the event is open from 14', async () => {
	const strict = await openStop(ctx());
	const open = await openStop(ctx(), { open_from_14: true });
	const pupil = () => person({ age_band: '14_17' });
	const child = () => person({ age_band: 'under_14' });
	const code = 'events.guardian_missing';
	await assert.rejects(signUp(ctx(), form(strict.stop_id, [pupil()])), { code });
	await assert.rejects(signUp(ctx(), form(open.stop_id, [child()])), { code });
	await signUp(ctx(), form(open.stop_id, [pupil()]));
	const guardian = { guardian_name: 'Сәуле Қонысова', guardian_contact: 'saule@example.kz' };
	await signUp(ctx(), form(strict.stop_id, [{ ...pupil(), ...guardian }]));
	const asked = await ctx()
		.db.selectFrom('outbox')
		.select('kind')
		.where('recipient', '=', 'saule@example.kz')
		.execute();
	assert.deepEqual(asked, [{ kind: 'events.guardian' }]);
});

test('an event by approval takes no place before staff say yes', async () => {
	const { stop_id } = await openStop(ctx(), { by_approval: true });
	assert.deepEqual(outcomesOf([await signUp(ctx(), form(stop_id, [person()]))]), ['asked']);
	const { taken, waiting } = await counted(ctx(), stop_id);
	assert.deepEqual({ taken, waiting }, { taken: 0, waiting: 0 });
});

test('whoever guesses every answer of a form later gets another code, which opens nothing', async () => {
	const { stop_id } = await openStop(ctx());
	const sent = form(stop_id, [person()]);
	const own = await signUp(ctx(), sent);
	const later = { ...ctx(), now: new Date(ctx().now.getTime() + 61 * 60_000) };
	const guessed = await signUp(later, structuredClone(sent));
	assert.notEqual(guessed.codes[0]!.code, own.codes[0]!.code);
	assert.equal(guessed.codes[0]!.outcome, own.codes[0]!.outcome);
	assert.deepEqual(await signUp(later, structuredClone(sent)), guessed);
	const contact = sent.people[0]!.contact!;
	await assert.rejects(findTicket(later, { code: guessed.codes[0]!.code, contact }), {
		code: 'events.ticket_not_found'
	});
	assert.ok(await findTicket(later, { code: own.codes[0]!.code, contact }));
	assert.equal((await counted(ctx(), stop_id)).taken, 1);
});

test('made-up names with one contact fill no mailbox: thirty letters an hour, and every place is given', async () => {
	const { stop_id } = await openStop(ctx(), { capacity: 60 });
	const contact = 'toly@pana.example';
	for (let party = 0; party < 4; party++)
		await signUp(
			ctx(),
			form(
				stop_id,
				Array.from({ length: 10 }, () => person({ contact }))
			)
		);
	const letters = await ctx()
		.db.selectFrom('outbox')
		.select('id')
		.where('recipient', '=', contact)
		.execute();
	assert.equal(letters.length, 30);
	assert.equal((await counted(ctx(), stop_id)).taken, 40);
	// Control: staff who enter a list for one contact are not held up.
	const staff = ctx({ visitor: { account_id: 'a1', roles: ['coordinator'] } });
	await signUp(staff, { ...form(stop_id, [person({ contact })]), source: 'staff' });
	const { rows } = await sql<{ count: number }>`select count(*)::int as count from outbox
		where recipient = ${contact}`.execute(ctx().db);
	assert.equal(rows[0]!.count, 31);
});
