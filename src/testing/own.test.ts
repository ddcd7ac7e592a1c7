import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { signUp } from '#events/register.server.ts';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { callPage } from '#ground/mail/calls.server.ts';
import { Refusal } from '#ground/refusal.ts';
import { askErasure } from '#people/askErasure.server.ts';
import { readContact } from '#people/contact.ts';
import { correctOwn } from '#people/correctOwn.server.ts';
import { dataRequests } from '#people/dataRequests.server.ts';
import { refuseRequest } from '#people/decideRequest.server.ts';
import { forgetPeople, noName } from '#people/forgetPeople.server.ts';
import { ownData, ownFile, ownPeople } from '#people/own.server.ts';
import { enterProof, proofCode, sendProof } from '#people/proof.server.ts';
import { withdrawConsent } from '#people/withdrawConsent.server.ts';
import { addPhoto } from '#photos/addPhoto.server.ts';
import { marked, picture, publish } from './photographed.ts';
import { publicPhotos } from '#photos/publicPhotos.server.ts';
import '#holdings.ts';
import '#people/letters.server.ts';
import { testHouse } from './database.ts';
import { form, openStop, person } from './stop.ts';

const { ctx } = testHouse();
const visitor = () => ctx({ visitor: { account_id: null } });
const leads = () => ctx({ visitor: { account_id: 'a1', roles: ['manager'] } });

let numbers = 0;
const email = () => `own${process.pid}.${++numbers}@mysal.test`;

const code = (work: Promise<unknown>) =>
	work.then(
		() => null,
		(error: unknown) => (error instanceof Refusal ? error.code : error)
	);

/** Somebody with a place at a stop, who agreed to everything. */
async function signedUp(value = email(), wishes: Parameters<typeof openStop>[1] = {}) {
	const stop = await openStop(visitor(), wishes);
	const { codes } = await signUp(
		visitor(),
		form(stop.stop_id, [person({ contact: value })], { photo_consent: true })
	);
	const row = await visitor()
		.db.selectFrom('registration')
		.select(['id', 'person_id', 'secret'])
		.where('code', '=', codes[0]!.code)
		.executeTakeFirstOrThrow();
	return { ...row, ...stop, value, code: codes[0]!.code };
}

async function lastProof(of: Context, value: string): Promise<string> {
	const { id } = await of.db
		.selectFrom('contact_proof')
		.select('id')
		.where('value', '=', value)
		.orderBy('id', 'desc')
		.executeTakeFirstOrThrow();
	return id;
}

/** Asks for a code, types it and holds the cookie. */
async function proves(value: string): Promise<string> {
	const contact = readContact(value);
	await sendProof(visitor(), contact);
	const right = proofCode(visitor(), await lastProof(visitor(), value));
	return enterProof(visitor(), { contact, code: right });
}

test('of those who are erased while they correct or ask, nothing is written', async () => {
	const one = await signedUp();
	const own = { secret: await proves(one.value), person_id: one.person_id };
	const said = {
		surname: 'Жаңа',
		given: 'Аты',
		patronymic: null,
		age_band: null,
		language: 'kk'
	} as const;
	const { db } = visitor();
	const work = await db.transaction().execute(async (other) => {
		await sql`select from person where id = ${one.person_id} for update`.execute(other);
		const waiting = [correctOwn(visitor(), own, said), askErasure(visitor(), own)].map(code);
		await wait(300);
		await forgetPeople({ ...visitor(), db: other }, [one.person_id]);
		return waiting;
	});
	assert.deepEqual(await Promise.all(work), ['ground.not_found', 'ground.not_found']);
	const { rows } = await sql`select surname, given from person where id = ${one.person_id}`.execute(
		db
	);
	assert.deepEqual(rows, [{ surname: noName, given: '' }]);
});

test('whoever proves a contact sees all that is held of the person, and nobody else’s', async () => {
	const one = await signedUp();
	const other = await signedUp();
	const secret = await proves(one.value);
	const data = await ownData(visitor(), { secret, person_id: one.person_id });
	const said = JSON.stringify(data.parts);
	assert.ok(said.includes(one.value) && said.includes('Су және жастар'));
	assert.deepEqual(data.consents.map((consent) => consent.code).toSorted(), ['photo', 'sign_up']);
	const foreign = { secret, person_id: other.person_id };
	assert.equal(await code(ownData(visitor(), foreign)), 'ground.not_found');
	assert.equal(await code(ownFile(visitor(), foreign)), 'ground.not_found');
	assert.equal(await code(askErasure(visitor(), foreign)), 'ground.not_found');
	const file = JSON.stringify(await ownFile(visitor(), { secret, person_id: one.person_id }));
	assert.ok(file.includes(one.value) && file.includes(one.code));
	assert.ok(!file.includes(one.secret) && !file.includes(other.value));
});

test('without a proof, with a made-up one, after half an hour or once closed nothing opens', async () => {
	const one = await signedUp();
	const secret = await proves(one.value);
	assert.equal(await ownPeople(visitor(), undefined), null);
	assert.equal(await ownPeople(visitor(), `${newId()}.x`), null);
	assert.equal(await ownPeople(visitor(), `${secret.slice(0, -3)}AAA`), null);
	const id = await lastProof(visitor(), one.value);
	assert.equal(await ownPeople(visitor(), id), null);
	const later = ctx({ now: new Date(Date.now() + 31 * 60_000) });
	assert.equal(await ownPeople(later, secret), null);
	assert.equal(
		await code(askErasure(later, { secret, person_id: one.person_id })),
		'people.proof_over'
	);
	assert.notEqual(await ownPeople(visitor(), secret), null);
});

test('a code works once, for its contact, for ten minutes and five tries; unknown contacts get none', async () => {
	const one = await signedUp();
	const contact = readContact(one.value);
	const enter = (given: string, now = new Date(), whose = contact) =>
		code(enterProof(ctx({ now, visitor: { account_id: null } }), { contact: whose, code: given }));
	await sendProof(visitor(), contact);
	const right = proofCode(visitor(), await lastProof(visitor(), one.value));
	const wrong = right === '111111' ? '222222' : '111111';
	assert.equal(await enter(right, new Date(Date.now() + 11 * 60_000)), 'people.code_wrong');
	assert.equal(await enter(right, new Date(), readContact(email())), 'people.code_wrong');
	assert.equal(await enter(right), null);
	assert.equal(await enter(right), 'people.code_wrong');

	await sendProof(visitor(), contact);
	const second = proofCode(visitor(), await lastProof(visitor(), one.value));
	for (let turn = 0; turn < 5; turn++) assert.equal(await enter(wrong), 'people.code_wrong');
	assert.equal(await enter(second), 'people.code_wrong');

	const unknown = email();
	await sendProof(visitor(), readContact(unknown));
	const written = await visitor()
		.db.selectFrom('contact_proof')
		.select('id')
		.where('value', '=', unknown)
		.execute();
	assert.deepEqual(written, []);
});

test('a phone is proved by a code told in a call; a ticket’s code proves nothing', async () => {
	const value = '+77015550199';
	const one = await signedUp(value);
	await sendProof(visitor(), readContact(value));
	const right = proofCode(visitor(), await lastProof(visitor(), value));
	const { calls } = await callPage(leads());
	assert.ok(calls.some(({ phone, text }) => phone === value && text.includes(right)));
	const contact = readContact(value);
	const typed = { contact, code: one.code };
	assert.equal(await code(enterProof(visitor(), typed)), 'people.code_wrong');
	const secret = await enterProof(visitor(), { contact, code: right });
	assert.equal((await ownPeople(visitor(), secret))!.people[0]!.id, one.person_id);
});

test('a person corrects name, age and language; the contact knows them by the new name and by the old', async () => {
	const one = await signedUp();
	const secret = await proves(one.value);
	const own = { secret, person_id: one.person_id };
	const said = {
		surname: 'Дүйсенова',
		given: 'Айжан',
		patronymic: 'Маратқызы',
		age_band: '36_49',
		language: 'ru'
	} as const;
	await correctOwn(visitor(), own, said);
	await correctOwn(visitor(), own, said);
	const { person: now } = await ownData(visitor(), own);
	assert.deepEqual(now, { id: one.person_id, ...said });
	const { stop_id } = await openStop(visitor());
	const { surname, given } = said;
	await signUp(visitor(), form(stop_id, [person({ surname, given, contact: one.value })]));
	const { person_id } = await visitor()
		.db.selectFrom('registration')
		.select('person_id')
		.where('stop_id', '=', stop_id)
		.executeTakeFirstOrThrow();
	assert.equal(person_id, one.person_id);
	const told = await visitor()
		.db.selectFrom('happening')
		.select('detail')
		.where('kind', '=', 'people.corrected')
		.where('subject', '=', one.person_id)
		.execute();
	assert.equal(told.length, 1);
	assert.ok(!JSON.stringify(told).includes('Дүйсенова'));
});

async function consentOf(person_id: string, wanted: string): Promise<string> {
	const { id } = await visitor()
		.db.selectFrom('consent')
		.select('id')
		.where('person_id', '=', person_id)
		.where('code', '=', wanted)
		.executeTakeFirstOrThrow();
	return id;
}

const place = (id: string) =>
	visitor()
		.db.selectFrom('registration')
		.select(['photo_allowed', 'left_at'])
		.where('id', '=', id)
		.executeTakeFirstOrThrow();

test('a photo consent taken back takes photos of the stop down, and asks staff to look through them', async () => {
	const one = await signedUp();
	await marked(visitor(), one.stop_id, one.person_id, one.id);
	const given = { file: await picture('#0a7'), caption: { kk: 'Зал' }, taken_by: null };
	const { photo_id } = await addPhoto(leads(), one.stop_id, given);
	await publish(leads(), one.stop_id, [photo_id]);
	assert.equal((await publicPhotos(visitor(), one.slug, 5)).length, 1);
	const secret = await proves(one.value);
	const own = { secret, person_id: one.person_id };
	assert.equal((await place(one.id)).photo_allowed, true);
	const consent = await consentOf(one.person_id, 'photo');
	await withdrawConsent(visitor(), own, consent);
	await withdrawConsent(visitor(), own, consent);
	assert.deepEqual(await place(one.id), { photo_allowed: false, left_at: null });
	const { requests, consents } = await ownData(visitor(), own);
	assert.deepEqual(
		requests.map(({ kind }) => kind),
		['photo']
	);
	assert.notEqual(consents.find(({ id }) => id === consent)!.withdrawn_at, null);
	assert.equal((await publicPhotos(visitor(), one.slug, 5)).length, 0);
});

test('with the last consent to processing the place is given up and a request to delete opens', async () => {
	const one = await signedUp();
	const secret = await proves(one.value);
	const own = { secret, person_id: one.person_id };
	await withdrawConsent(visitor(), own, await consentOf(one.person_id, 'sign_up'));
	assert.notEqual((await place(one.id)).left_at, null);
	const { requests } = await ownData(visitor(), own);
	assert.deepEqual(
		requests.map(({ kind }) => kind),
		['erase']
	);
});

test('another’s consent cannot be taken back', async () => {
	const [one, other] = [await signedUp(), await signedUp()];
	const secret = await proves(one.value);
	const own = { secret, person_id: one.person_id };
	const theirs = await consentOf(other.person_id, 'photo');
	assert.equal(await code(withdrawConsent(visitor(), own, theirs)), 'ground.not_found');
});

test('a request is due one working day later; asked twice it is one; refused it says why to the person', async () => {
	const one = await signedUp();
	const secret = await proves(one.value);
	const own = { secret, person_id: one.person_id };
	await askErasure(visitor(), own);
	await askErasure(visitor(), own);
	const { waiting } = await dataRequests(leads());
	const mine = waiting.filter(({ person_id }) => person_id === one.person_id);
	assert.equal(mine.length, 1);
	assert.ok(mine[0]!.due_on > mine[0]!.asked_at.toISOString().slice(0, 10));
	assert.equal(await code(refuseRequest(leads(), mine[0]!.id, '  ')), 'people.reason_missing');
	await refuseRequest(leads(), mine[0]!.id, 'Шарт бойынша сақтаймыз');
	assert.equal(await code(refuseRequest(leads(), mine[0]!.id, 'Тағы')), 'people.request_decided');
	const letters = await visitor()
		.db.selectFrom('outbox')
		.select(['kind', 'about'])
		.where('recipient', '=', one.value)
		.where('kind', '=', 'people.request_refused')
		.execute();
	assert.deepEqual(letters, [
		{ kind: 'people.request_refused', about: { request_id: mine[0]!.id } }
	]);
	const { requests } = await ownData(visitor(), own);
	assert.equal(requests[0]!.refused_reason, 'Шарт бойынша сақтаймыз');
});
