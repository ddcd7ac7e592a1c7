import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { markAttendance } from '#events/attendance-mark.server.ts';
import { giveFeedback } from '#events/feedback-give.server.ts';
import { feedbackSecret } from '#events/feedback-link.server.ts';
import { signUp } from '#events/register.server.ts';
import { counters } from '#figures/counters.ts';
import { exportParticipants } from '#figures/participants.server.ts';
import { ask } from '#funding/ask.server.ts';
import { publishedProject } from '#funding/project.testing.ts';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { Refusal } from '#ground/refusal.ts';
import { noteErasure } from '#people/askErasure.server.ts';
import { readContact } from '#people/contact.ts';
import { carryOut } from '#people/decideRequest.server.ts';
import { findAlike } from '#people/findAlike.server.ts';
import { holdings } from '#people/holdings.server.ts';
import { mergePeople } from '#people/mergePeople.server.ts';
import { personName } from '#people/personName.ts';
import { sendProof } from '#people/proof.server.ts';
import { struck } from '#people/struck.ts';
import '#holdings.ts';
import { testHouse } from './database.ts';
import { counted, form, openStop, person } from './stop.ts';

const { ctx: bare } = testHouse();
const staff = (now = new Date()) =>
	bare({ now, visitor: { account_id: 'a1', roles: ['administrator'] } });

let numbers = 0;

/** Somebody who did everything that this system holds. */
async function busyPerson() {
	const ctx = staff();
	numbers += 1;
	const surname = `Қыдырмолдаев${['а', 'б', 'в', 'г'][numbers]}`;
	const given = 'Нұрсұлтан';
	const email = `qydyr${numbers}.${process.pid}@mysal.test`;
	const phone = `+7701777010${numbers}`;
	const who = { surname, given, patronymic: 'Әбілқайырұлы', organisation: `${surname} қоры` };
	const past = await openStop(ctx, { starts_in: 1 });
	const coming = await openStop(ctx, { capacity: 1 });
	const first = await comes(ctx, past.stop_id, { ...who, contact: email });
	const second = await comes(ctx, coming.stop_id, { ...who, contact: phone });
	// A second form makes a code of its own; somebody waits for the place.
	await signUp(ctx, form(past.stop_id, [person({ ...who, contact: email, category: 'P01' })]));
	const next = await comes(ctx, coming.stop_id, {});
	await asGuardian(ctx, coming.event_id, `${surname} ${given}`, phone);
	await comes(ctx, (await openStop(ctx)).stop_id, {
		...who,
		contact: email,
		age_band: '14_17',
		guardian_name: `${surname} Дана`,
		guardian_contact: `dana${numbers}@mysal.test`
	});
	await mergePeople(ctx, { from: second.person_id, into: first.person_id });
	const mark = { id: newId(), at: ctx.now.toISOString(), how: 'code' as const, ticket: first.code };
	await markAttendance(ctx, past.stop_id, [mark]);
	await giveFeedback(ctx, feedbackSecret(ctx, mark.id), {
		usefulness: 5,
		useful: `Мен, ${surname}, ризамын`,
		missing: `Маған ${phone} арқылы хабарласыңыз`,
		proposal: `${surname} ${given} ұсынады: көше жарығы`
	});
	const proposals = ctx.db.updateTable('proposal').set({ released_at: ctx.now });
	await proposals.where('event_id', '=', past.event_id).execute();
	await asks(ctx, `${given} ${surname}`, email);
	await sendProof(ctx, readContact(email));
	await findAlike(ctx);
	await ctx.db
		.updateTable('outbox')
		.set({ subject: 'Билет', body: `Құрметті ${surname} ${given}!`, failure: `550 ${email}` })
		.where('recipient', '=', email)
		.execute();
	const secrets = [surname, email, phone, '701777010', 'Әбілқайырұлы', `dana${numbers}@mysal.test`];
	return { ...first, past, coming, next, secrets, attendance_id: mark.id, who, email };
}

async function comes(ctx: Context, stop_id: string, who: Parameters<typeof person>[0]) {
	const { codes } = await signUp(ctx, form(stop_id, [person(who)]));
	return ctx.db
		.selectFrom('registration')
		.select(['id', 'person_id', 'code'])
		.where('code', '=', codes[0]!.code)
		.executeTakeFirstOrThrow();
}

/** Answers for a child at another stop. */
async function asGuardian(ctx: Context, event_id: string, guardian_name: string, phone: string) {
	const { stop_id } = await openStop(ctx, { event_id });
	await comes(ctx, stop_id, { age_band: 'under_14', guardian_name, guardian_contact: phone });
}

async function asks(ctx: Context, name: string, contact: string): Promise<void> {
	const { id } = await publishedProject(ctx);
	const { slug } = await ctx.db
		.selectFrom('project')
		.select('slug')
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	const text = `${name} сұрайды: қашан?`;
	await ask(ctx, slug, { kind: 'question', text, name, contact, consent: 'yes' } as never);
}

/** Where one of the words stands, in any text or JSON of any table of the centre: `table.column: word`. */
async function placesWith({ db }: Context, words: string[]): Promise<string[]> {
	const { rows: columns } = await sql<{ table_name: string; column_name: string }>`
		select c.table_name, c.column_name from information_schema.columns c
		join information_schema.tables t using (table_schema, table_name)
		where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
			and c.data_type in ('text', 'jsonb', 'json', 'ARRAY', 'character varying', 'USER-DEFINED')`.execute(
		db
	);
	assert.ok(columns.length > 100);
	const found: string[] = [];
	for (const { table_name, column_name } of columns)
		for (const word of words) {
			const { rows } = await sql`select from ${sql.table(table_name)}
				where strpos(lower(${sql.ref(column_name)}::text), ${word.toLowerCase()}) > 0 limit 1`.execute(db);
			if (rows.length > 0) found.push(`${table_name}.${column_name}: ${word}`);
		}
	return found;
}

const erase = async (person_id: string, ctx = staff()) =>
	carryOut(ctx, await noteErasure(ctx, person_id));

test('of an erased person who did everything nothing is found in any text of any table', async () => {
	const one = await busyPerson();
	const before = await placesWith(staff(), one.secrets);
	const tables = [...new Set(before.map((line) => line.split('.')[0]!))].toSorted((a, b) =>
		a < b ? -1 : 1
	);
	assert.deepEqual(tables, [
		'contact',
		'contact_proof',
		'feedback',
		'guardian',
		'inquiry',
		'outbox',
		'person',
		'person_merge_row',
		'proposal',
		'registration'
	]);
	await erase(one.person_id);
	assert.deepEqual(await placesWith(staff(), one.secrets), []);
});

test('negative control: where one capability forgets nothing, each of its tables is found', async () => {
	const one = await busyPerson();
	const events = holdings.get('events')!;
	holdings.set('events', { ...events, erase: async () => undefined });
	await erase(one.person_id).finally(() => holdings.set('events', events));
	const found = await placesWith(staff(), one.secrets);
	assert.ok(found.includes(`registration.organisation: ${one.secrets[0]}`));
	assert.ok(found.includes(`feedback.useful: ${one.secrets[0]}`));
	assert.ok(found.some((line) => line.startsWith('guardian.')));
});

test('the row stays and the visit with it: figures count it, lists say that the data were erased', async () => {
	const one = await busyPerson();
	const reached = async () => {
		const plan_line_id = newId();
		const scope = { plan_line_id, from: new Date(0), until: new Date('2100-01-01'), kind: null };
		const { rows } = await sql<{ person_id: string }>`
			with event_plan_line as (select ${one.past.event_id}::uuid as event_id, ${plan_line_id}::uuid as plan_line_id)
			select person_id from (${counters.people_reached!(scope)}) counted`.execute(staff().db);
		return rows.map(({ person_id }) => person_id);
	};
	assert.deepEqual(await reached(), [one.person_id]);
	await erase(one.person_id);
	assert.deepEqual(await reached(), [one.person_id]);
	const wanted = { event_id: one.past.event_id, with_names: true };
	const { rows } = await exportParticipants(staff(), wanted);
	const { surname = '', given = '', erased_at = null } = rows[0]!;
	const row = { surname, given, erased_at };
	assert.equal(personName(row, 'kk'), 'деректері жойылған адам');
	assert.equal(personName(row, 'ru'), 'человек, чьи данные удалены');

	// A place to come went to whoever waited.
	const places = await counted(staff(), one.coming.stop_id);
	assert.deepEqual([places.taken, places.confirmed_rows, places.waiting], [1, 1, 0]);
	const next = staff().db.selectFrom('registration').select('confirmed_at');
	const moved = await next.where('id', '=', one.next.id).executeTakeFirstOrThrow();
	assert.notEqual(moved.confirmed_at, null);

	// Whoever comes again is new.
	const { stop_id } = await openStop(staff(), { event_id: one.past.event_id });
	const again = await comes(staff(), stop_id, { ...one.who, contact: one.email });
	assert.notEqual(again.person_id, one.person_id);
	const mark = { id: newId(), at: new Date().toISOString(), how: 'code' as const };
	await markAttendance(staff(), stop_id, [{ ...mark, ticket: again.code }]);
	assert.deepEqual((await reached()).toSorted(), [one.person_id, again.person_id].toSorted());
});

test('an erased person is erased once, is in no list of people and cannot be merged', async () => {
	const ctx = staff();
	const { stop_id } = await openStop(ctx);
	const one = await comes(ctx, stop_id, {});
	const other = await comes(ctx, stop_id, {});
	await erase(one.person_id);
	const code = (work: Promise<unknown>) =>
		work.then(
			() => null,
			(error: unknown) => (error instanceof Refusal ? error.code : error)
		);
	assert.equal(await code(noteErasure(ctx, one.person_id)), 'people.erased');
	const both = { from: one.person_id, into: other.person_id };
	assert.equal(await code(mergePeople(ctx, both)), 'people.erased');
	const told = ctx.db.selectFrom('happening').select('id').where('kind', '=', 'people.erased');
	assert.equal((await told.where('subject', '=', one.person_id).execute()).length, 1);
});

test('what a household shares stays with those who are left', async () => {
	const ctx = staff();
	const { stop_id } = await openStop(ctx);
	const contact = '+77017770999';
	const one = await comes(ctx, stop_id, { surname: 'Тілегенов', given: 'Бауыржан', contact });
	const other = await comes(ctx, stop_id, { surname: 'Тілегенова', given: 'Жанар', contact });
	await erase(one.person_id);
	const rows = await ctx.db
		.selectFrom('contact')
		.selectAll()
		.where('value', '=', contact)
		.execute();
	assert.deepEqual(
		rows.map(({ person_id }) => person_id),
		[other.person_id]
	);
	const letters = await ctx.db
		.selectFrom('outbox')
		.select('about')
		.where('recipient', '=', contact)
		.execute();
	assert.deepEqual(letters, [{ about: { registration_id: other.id } }]);
});

test('names and contacts are struck out however they are written', () => {
	const words = ['Серікұлы', '+77011112233', 'a@mysal.kz'];
	assert.equal(
		struck('СЕРІКҰЛЫ, 8 (701) 111-22-33, A@mysal.kz; Ісерікұлы', words),
		'…, …, …; Ісерікұлы'
	);
});

test('the definition of people reached says what an erasure does to it', async () => {
	const { definition } = await staff()
		.db.selectFrom('indicator')
		.select('definition')
		.where('code', '=', 'people_reached')
		.executeTakeFirstOrThrow();
	const said = definition as Record<string, string>;
	assert.match(said.kk!, /қайта келсе, жаңа адам/);
	assert.match(said.ru!, /придёт снова, будет посчитан как новый/);
	assert.match(said.en!, /come again, they count as a new one/);
});
