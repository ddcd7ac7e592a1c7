import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { confirmDestruction } from '#duties/confirmDestruction.server.ts';
import { destroyBatch, destroyListed, destroyUnfinished } from '#duties/destroy.server.ts';
import { listDue, listNow } from '#duties/listDue.server.ts';
import { act, destruction, listedRows, waitingDestruction } from '#duties/lists.server.ts';
import { setPeriods } from '#duties/periods.server.ts';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import '#ground/mail/retention.server.ts';
import { keptKinds } from '#ground/retention.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { testHouse } from '#testing/database.ts';
import { form, openStop, person } from '#testing/stop.ts';
import { signUp } from './register.server.ts';
import './retention.server.ts';

const home = testHouse();
const visitor = { account_id: 'a manager', roles: ['manager'] as const };
const start = new Date('2027-01-10T05:00:00Z');
const after = (months: number) => {
	const then = new Date(start);
	then.setUTCMonth(then.getUTCMonth() + months);
	return then;
};
const ctx = (now: Date): Context => home.ctx({ now, visitor });

/** Somebody who signed up for a stop that begins two days after `now`; their person and registration. */
async function cameOnce(now: Date, who = person({ organisation: 'Қор', needs: ['ramp'] })) {
	const { stop_id } = await openStop(ctx(now));
	await signUp(ctx(now), form(stop_id, [who]));
	const row = await ctx(now)
		.db.selectFrom('registration')
		.select(['id', 'person_id'])
		.where('stop_id', '=', stop_id)
		.executeTakeFirstOrThrow();
	return { who, stop_id, ...row };
}

const contacts = async (person_id: string) =>
	(
		await ctx(start)
			.db.selectFrom('contact')
			.select('value')
			.where('person_id', '=', person_id)
			.execute()
	).length;

async function listed(now: Date) {
	const id = await listDue(ctx(now));
	assert.ok(id);
	return { id, seen_at: (await destruction(ctx(now), id)).listed_at.getTime() };
}

const confirmed = async (now: Date) => {
	const { id, seen_at } = await listed(now);
	await confirmDestruction(ctx(now), id, seen_at);
	return id;
};

test('nothing is due before its time, and what is due is only listed until somebody confirms it', async () => {
	const { person_id } = await cameOnce(start);
	assert.equal(await listDue(ctx(after(11))), null);
	const { id } = await listed(after(13));
	assert.equal(await destroyBatch(ctx(after(13)), id), false);
	assert.equal(await contacts(person_id), 1);
	const { rows } = await listedRows(ctx(after(13)), { id, code: 'events.people', after: null });
	assert.ok(rows.some((row) => row.id === person_id && row.path === `/desk/people/${person_id}`));
	assert.equal((await waitingDestruction(ctx(after(13))))?.id, id);
	assert.equal(
		await waitingDestruction(home.ctx({ visitor: { account_id: 'b', roles: ['coordinator'] } })),
		null
	);
	await assert.rejects(
		listNow(home.ctx({ visitor: { account_id: 'b', roles: ['coordinator'] } })),
		{
			code: 'people.forbidden'
		}
	);
});

test('confirmed, it goes; the person stays counted; the act has its number and its counts', async () => {
	const { person_id, id: registration_id } = await cameOnce(start);
	const id = await confirmed(after(13));
	await destroyListed(ctx(after(13)), id);
	assert.equal(await contacts(person_id), 0);
	const names = ctx(start).db.selectFrom('person').select(['surname', 'given', 'age_band']);
	assert.deepEqual(await names.where('id', '=', person_id).executeTakeFirst(), {
		surname: '—',
		given: '',
		age_band: null
	});
	const left = await ctx(start)
		.db.selectFrom('registration')
		.select(['person_id', 'organisation', 'contact', 'needs', 'content_hash'])
		.where('id', '=', registration_id)
		.executeTakeFirst();
	assert.deepEqual(left, {
		person_id,
		organisation: null,
		contact: null,
		needs: [],
		content_hash: ''
	});
	const made = await act(ctx(start), id);
	assert.equal(made.number, 1);
	const counts = Object.fromEntries(made.act.kinds.map(({ code, ...kind }) => [code, kind]));
	assert.ok(counts['events.people']!.destroyed >= 1);
	assert.equal(counts['events.people']!.basis.ru, 'Срок, указанный в согласии при записи');
	assert.equal(await waitingDestruction(ctx(after(13))), null);
});

test('confirmed twice and carried out twice, it is done once', async () => {
	await cameOnce(start);
	const { id, seen_at } = await listed(after(13));
	await Promise.all([
		confirmDestruction(ctx(after(13)), id, seen_at),
		confirmDestruction(ctx(after(13)), id, seen_at)
	]);
	await Promise.all([destroyListed(ctx(after(13)), id), destroyListed(ctx(after(13)), id)]);
	await destroyListed(ctx(after(14)), id);
	await confirmDestruction(ctx(after(14)), id, 0);
	const told = await ctx(start)
		.db.selectFrom('happening')
		.select(['kind'])
		.where('subject', '=', id)
		.where('kind', 'in', ['duties.confirmed', 'duties.destroyed'])
		.orderBy('id')
		.execute();
	assert.deepEqual(
		told.map(({ kind }) => kind),
		['duties.confirmed', 'duties.destroyed']
	);
	assert.equal((await act(ctx(start), id)).number, 2);
});

test('who came again after the list was made is left out of it', async () => {
	const back = await cameOnce(start);
	const gone = await cameOnce(start);
	const id = await confirmed(after(13));
	await cameOnce(after(13), back.who);
	await destroyListed(ctx(after(13)), id);
	assert.equal(await contacts(back.person_id), 1);
	assert.equal(await contacts(gone.person_id), 0);
	const kinds = (await act(ctx(start), id)).act.kinds;
	assert.equal(kinds.find(({ code }) => code === 'events.contacts')!.left_out, 1);
});

test('negative control: without the last look, the contact of who came again would be gone', async () => {
	const back = await cameOnce(start);
	const id = await confirmed(after(13));
	await cameOnce(after(13), back.who);
	const kind = keptKinds.get('events.contacts')!;
	const { due } = kind;
	kind.due = () => sql`select row_id as id, null::timestamptz as since, null as what, null as path
		from destruction_row where destruction_id = ${id}`;
	try {
		await destroyListed(ctx(after(13)), id);
	} finally {
		kind.due = due;
	}
	assert.equal(await contacts(back.person_id), 0);
});

/** Carries a list out while one of its people is just signing up again; how many contacts they have afterwards. */
async function whileComingBack(): Promise<number> {
	const back = await cameOnce(start);
	const id = await confirmed(after(13));
	const { stop_id } = await openStop(ctx(after(13)));
	const { promise: written, resolve: isWritten } = Promise.withResolvers<void>();
	const { promise: mayEnd, resolve: end } = Promise.withResolvers<void>();
	const signingUp = transaction(ctx(after(13)), async (tx) => {
		await signUp(tx, form(stop_id, [back.who]));
		isWritten();
		await mayEnd;
	});
	await written;
	const destroying = destroyListed(ctx(after(13)), id);
	setTimeout(end, 300);
	await Promise.all([signingUp, destroying]);
	return contacts(back.person_id);
}

test('a sign-up under way is waited for: the contact of who is just coming back stays', async () => {
	assert.equal(await whileComingBack(), 1);
});

test('negative control: without holding the rows, the contact of who is just coming back would be gone', async () => {
	const kind = keptKinds.get('events.contacts')!;
	const { lock, destroy } = kind;
	kind.lock = async () => undefined;
	// The person's row would be waited for only after the look.
	kind.destroy = async (tx, ids) => {
		await tx.db.deleteFrom('contact').where('person_id', 'in', ids).execute();
	};
	try {
		assert.equal(await whileComingBack(), 0);
	} finally {
		Object.assign(kind, { lock, destroy });
	}
});

test('a list that changed since it was seen is not confirmed', async () => {
	await cameOnce(start);
	const { id, seen_at } = await listed(after(13));
	await cameOnce(start);
	await listDue(ctx(after(14)));
	await assert.rejects(confirmDestruction(ctx(after(14)), id, seen_at), {
		code: 'duties.list_changed'
	});
});

test('a time made longer after the list was confirmed keeps what it keeps; broken off, the rest is carried on', async () => {
	const { person_id } = await cameOnce(start);
	const id = await confirmed(after(13));
	const administrator = home.ctx({ visitor: { account_id: 'a', roles: ['administrator'] } });
	const period = (months: number | null) =>
		setPeriods(
			administrator,
			['events.contacts', 'events.people'].map((code) => ({
				code,
				months,
				basis: { kk: 'Бұйрық' }
			}))
		);
	await period(36);
	assert.equal(await destroyBatch(ctx(after(13)), id), true);
	await destroyUnfinished(ctx(after(13)));
	assert.equal(await contacts(person_id), 1);
	assert.ok((await destruction(ctx(start), id)).finished_at);
	await period(null);
	await listDue(ctx(after(60)));
	const open = await waitingDestruction(ctx(after(60)));
	const codes = open ? (await destruction(ctx(start), open.id)).kinds.map(({ code }) => code) : [];
	assert.ok(!codes.includes('events.people'));
});

test('a guardian, an unpublished text of feedback and a letter go when their time is over; what is public stays', async () => {
	const child = person({
		age_band: '14_17',
		guardian_name: 'Сейітова Дана',
		guardian_contact: '+77001234567'
	});
	const { stop_id, person_id, id } = await cameOnce(start, child);
	const at = start;
	const came = { stop_id, person_id, category: 'P03', at, recorded_at: at, how: 'search' };
	const said = async (released_at: Date | null, who: string) => {
		const attendance_id = newId();
		await home
			.ctx()
			.db.insertInto('attendance')
			.values({ ...came, id: attendance_id, person_id: who })
			.execute();
		const row = { id: newId(), stop_id, attendance_id, usefulness: 4, useful: 'Жақсы', at };
		await home
			.ctx()
			.db.insertInto('feedback')
			.values({ ...row, missing: null, released_at })
			.execute();
		return row.id;
	};
	const kept = await said(start, (await cameOnce(start)).person_id);
	const gone = await said(null, person_id);
	await home.ctx().db.updateTable('outbox').set({ sent_at: start }).execute();
	await destroyListed(ctx(after(13)), await confirmed(after(13)));
	const guardian = home.ctx().db.selectFrom('guardian').select('name');
	assert.equal(await guardian.where('registration_id', '=', id).executeTakeFirst(), undefined);
	const texts = await home
		.ctx()
		.db.selectFrom('feedback')
		.select(['id', 'useful', 'usefulness'])
		.where('id', 'in', [kept, gone])
		.orderBy('useful')
		.execute();
	assert.deepEqual(texts, [
		{ id: kept, useful: 'Жақсы', usefulness: 4 },
		{ id: gone, useful: null, usefulness: 4 }
	]);
	const letters = home.ctx().db.selectFrom('outbox').select('id').where('sent_at', 'is not', null);
	assert.deepEqual(await letters.execute(), []);
});
