import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markAttendance } from '#events/attendance-mark.server.ts';
import { notePhotoAnswer, openPhotoPaper, photoAnswersOf } from '#events/notePhotoAnswer.server.ts';
import { answerPhotos, refusePhotos } from '#events/photoAnswers.server.ts';
import type { PhotoAnswerInput } from '#events/photoAnswer.ts';
import { whyNotNote } from '#events/photoAnswer.ts';
import type { WalkIn } from '#events/attendance.ts';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { Refusal } from '#ground/refusal.ts';
import { noteErasure } from '#people/askErasure.server.ts';
import { carryOut } from '#people/decideRequest.server.ts';
import { mergePeople } from '#people/mergePeople.server.ts';
import { takeApart } from '#people/takeApart.server.ts';
import { testHouse } from '#testing/database.ts';
import { cameTo, marked, photographed, picture, publish } from '#testing/photographed.ts';
import { openStop } from '#testing/stop.ts';
import '#people/ownHoldings.server.ts';
import '#events/holdings.server.ts';
import './holdings.server.ts';
import { addPhoto } from './addPhoto.server.ts';
import { deskPhotos } from './deskPhotos.server.ts';
import { markPerson } from './marks.server.ts';
import { publicPhotos } from './publicPhotos.server.ts';

const { ctx } = testHouse();
let minutes = 0;
/** Each call is a minute later than the last: what was said later holds. */
const staff = () =>
	ctx({
		now: new Date(Date.UTC(2031, 4, 5, 6, minutes++)),
		visitor: { account_id: 'a1', roles: ['administrator'] }
	});
const visitor = () => ({ ...staff(), visitor: { account_id: null } });
const code = (work: Promise<unknown>) =>
	work.then(
		() => null,
		(error: unknown) => (error instanceof Refusal ? error.code : error)
	);

let people = 0;
const walkIn = (more: Partial<WalkIn> = {}): WalkIn => ({
	surname: `Жүсіп${'абвгдежзик'[people++ % 10]}`,
	given: 'Әлия',
	category: 'P03',
	contact: `walkin${people}@example.kz`,
	consent: true,
	...more
});

/** Somebody comes through the door of a stop that is under way without having signed up. */
async function walksIn(
	as: Context,
	stop_id: string,
	person: WalkIn,
	more: { paper?: boolean; id?: string } = {}
) {
	const { id = newId(), paper = false } = more;
	const mark = { id, at: as.now.toISOString(), how: 'walk_in' as const, person, paper };
	const [answer] = await markAttendance(as, stop_id, [mark]);
	assert.equal(answer?.outcome, 'marked');
	const row = as.db.selectFrom('attendance').select('person_id').where('id', '=', id);
	return (await row.executeTakeFirstOrThrow()).person_id;
}

const given = (stop_id: string, more: Partial<PhotoAnswerInput> = {}): PhotoAnswerInput => ({
	id: newId(),
	stop_id,
	answer: 'agreed',
	by_guardian: false,
	proof: 'sheet',
	...more
});

const lackAt = async (stop_id: string, person_id: string) =>
	(await deskPhotos(staff(), stop_id)).people.find((one) => one.person_id === person_id)?.lack;
const shownOf = async ({ slug }: { slug: string }) =>
	(await publicPhotos(visitor(), slug, 50)).map(({ id }) => id);
const consentsOf = (person_id: string) =>
	staff()
		.db.selectFrom('consent')
		.select(['version', 'channel', 'subject', 'withdrawn_at'])
		.where('person_id', '=', person_id)
		.where('code', '=', 'photo')
		.execute();

test('a walk-in is shown when they signed for it at the door, not when nobody asked or they refused', async () => {
	const stop = await openStop(staff());
	const [yes, no, unasked] = [
		await walksIn(staff(), stop.stop_id, walkIn({ photos: 'agreed' })),
		await walksIn(staff(), stop.stop_id, walkIn({ photos: 'refused' })),
		await walksIn(staff(), stop.stop_id, walkIn())
	];
	assert.equal(await lackAt(stop.stop_id, yes), null);
	assert.equal(await lackAt(stop.stop_id, no), 'refused');
	assert.equal(await lackAt(stop.stop_id, unasked), 'not_asked');
	const [consent] = await consentsOf(yes);
	assert.deepEqual(consent, {
		version: 1,
		channel: 'paper',
		subject: stop.stop_id,
		withdrawn_at: null
	});
	assert.deepEqual(await consentsOf(no), []);
	const { photo_id } = await addPhoto(staff(), stop.stop_id, {
		file: await picture('#a01'),
		caption: { kk: 'Кездесу' },
		taken_by: null
	});
	await markPerson(staff(), stop.stop_id, { photo_id, person_id: yes });
	await publish(staff(), stop.stop_id, [photo_id]);
	assert.deepEqual(await shownOf(stop), [photo_id]);
});

test('a mark sent twice by the door notes one answer', async () => {
	const stop = await openStop(staff());
	const [person, id] = [walkIn({ photos: 'agreed' }), newId()];
	const as = staff();
	const who = await walksIn(as, stop.stop_id, person, { id });
	const mark = { id, at: as.now.toISOString(), how: 'walk_in' as const, person };
	await markAttendance(staff(), stop.stop_id, [mark]);
	assert.equal((await photoAnswersOf(staff(), who)).length, 1);
});

test('a child at the door is shown when the guardian’s paper was there, not on the child’s own word', async () => {
	const stop = await openStop(staff(), { open_from_14: true });
	const band = { age_band: '14_17', photos: 'agreed' as const };
	const alone = await walksIn(staff(), stop.stop_id, walkIn(band));
	const led = await walksIn(staff(), stop.stop_id, walkIn(band), { paper: true });
	assert.equal(await lackAt(stop.stop_id, alone), 'guardian');
	assert.equal(await lackAt(stop.stop_id, led), null);
});

test('a no at the door of somebody who had agreed takes their pictures down at once', async () => {
	const one = await photographed(staff(), '#a02');
	await publish(staff(), one.stop_id, [one.photo_id]);
	const known = await staff()
		.db.selectFrom('person')
		.innerJoin('contact', 'contact.person_id', 'person.id')
		.select(['surname', 'given', 'contact.value'])
		.where('person.id', '=', one.agreed.person_id)
		.executeTakeFirstOrThrow();
	const { surname, given: name, value } = known;
	const person = walkIn({ surname, given: name, contact: value, photos: 'refused' });
	const as = staff();
	await markAttendance(as, one.stop_id, [
		{ id: newId(), at: as.now.toISOString(), how: 'walk_in', person }
	]);
	assert.deepEqual(await shownOf(one), []);
	assert.equal(await lackAt(one.stop_id, one.agreed.person_id), 'withdrawn');
});

test('staff note a consent with its scan: who, when, which text; only staff open the scan', async () => {
	const one = await photographed(staff(), '#a03');
	const { person_id } = one.refused;
	const form = given(one.stop_id, { proof: 'paper', file: await picture('#eee') });
	await notePhotoAnswer(staff(), person_id, form);
	await notePhotoAnswer(staff(), person_id, form);
	assert.equal(await lackAt(one.stop_id, person_id), null);
	const answers = await photoAnswersOf(staff(), person_id);
	assert.deepEqual(
		answers.map(({ noted_by, version, by_guardian }) => [noted_by, version, by_guardian]),
		[['a1', 1, false]]
	);
	assert.ok(await openPhotoPaper(staff(), person_id, answers[0]!.id));
	assert.equal(await code(openPhotoPaper(visitor(), person_id, answers[0]!.id)), 'people.sign_in');
	assert.equal(
		await code(openPhotoPaper(staff(), one.agreed.person_id, answers[0]!.id)),
		'ground.not_found'
	);
});

test('a refusal noted on paper takes down what shows the person, and a later yes lets it be shown again', async () => {
	const one = await photographed(staff(), '#a04');
	const { person_id } = one.agreed;
	await markPerson(staff(), one.stop_id, { photo_id: one.photo_id, person_id });
	await publish(staff(), one.stop_id, [one.photo_id]);
	await notePhotoAnswer(staff(), person_id, given(one.stop_id, { answer: 'refused', proof: '' }));
	assert.deepEqual(await shownOf(one), []);
	assert.ok((await consentsOf(person_id)).every(({ withdrawn_at }) => withdrawn_at !== null));
	assert.equal(await code(publish(staff(), one.stop_id, [one.photo_id])), 'photos.without_consent');
	await notePhotoAnswer(staff(), person_id, given(one.stop_id));
	await publish(staff(), one.stop_id, [one.photo_id]);
	assert.deepEqual(await shownOf(one), [one.photo_id]);
	// The ticket takes back what was agreed to on paper too.
	await refusePhotos(visitor(), one.agreed.secret);
	assert.deepEqual(await shownOf(one), []);
	assert.equal(await lackAt(one.stop_id, person_id), 'withdrawn');
});

test('a minor’s consent is the guardian’s: on paper it counts, and their link takes it back', async () => {
	const stop = await openStop(staff());
	const child = await cameTo(staff(), stop.stop_id, {
		photos: true,
		more: { age_band: '14_17', guardian_name: 'Сейітова Дана', guardian_contact: '+77001234567' }
	});
	const note = (more: Partial<PhotoAnswerInput>) =>
		notePhotoAnswer(staff(), child.person_id, given(stop.stop_id, more));
	assert.equal(await code(note({})), 'events.guardian_signs');
	await note({ by_guardian: true });
	assert.equal(await lackAt(stop.stop_id, child.person_id), null);
	const { secret } = await staff()
		.db.selectFrom('guardian')
		.select('secret')
		.where('registration_id', '=', child.id)
		.executeTakeFirstOrThrow();
	await answerPhotos(visitor(), secret, false);
	assert.equal(await lackAt(stop.stop_id, child.person_id), 'withdrawn');
});

test('an answer is of a stop: it says nothing at another one, and nobody is answered for who was not there', async () => {
	const [one, other] = [await photographed(staff(), '#a05'), await photographed(staff(), '#a06')];
	const { person_id } = one.refused;
	await marked(staff(), other.stop_id, person_id);
	await notePhotoAnswer(staff(), person_id, given(one.stop_id));
	assert.equal(await lackAt(other.stop_id, person_id), 'not_asked');
	const stranger = notePhotoAnswer(staff(), other.agreed.person_id, given(one.stop_id));
	assert.equal(await code(stranger), 'ground.not_found');
	const helper = { ...staff(), visitor: { account_id: null } };
	assert.equal(
		await code(notePhotoAnswer(helper, person_id, given(one.stop_id))),
		'people.sign_in'
	);
});

test('the rules: a guardian signs for a minor, and anybody may refuse', () => {
	const minor = { age_band: '14_17', has_guardian: false };
	const yes = { answer: 'agreed', by_guardian: false };
	assert.equal(whyNotNote(yes, minor), 'events.guardian_signs');
	assert.equal(whyNotNote(yes, { age_band: null, has_guardian: true }), 'events.guardian_signs');
	assert.equal(whyNotNote({ ...yes, by_guardian: true }, minor), null);
	assert.equal(whyNotNote({ ...yes, answer: 'refused' }, minor), null);
	assert.equal(whyNotNote(yes, { age_band: '18_35', has_guardian: false }), null);
});

test('marks and answers of two rows of one person become one’s, and go back when they are taken apart', async () => {
	const one = await photographed(staff(), '#a07');
	const [into, from] = [one.agreed.person_id, one.refused.person_id];
	const { photo_id } = one;
	for (const person_id of [into, from])
		await markPerson(staff(), one.stop_id, { photo_id, person_id });
	const second = await addPhoto(staff(), one.stop_id, {
		file: await picture('#a08'),
		caption: { kk: 'Екінші' },
		taken_by: null
	});
	await markPerson(staff(), one.stop_id, { photo_id: second.photo_id, person_id: from });
	await notePhotoAnswer(staff(), from, given(one.stop_id));
	const marks = async () =>
		(
			await staff()
				.db.selectFrom('photo_person')
				.innerJoin('photo', 'photo.id', 'photo_id')
				.select(['photo_id', 'person_id'])
				.where('stop_id', '=', one.stop_id)
				.execute()
		)
			.map((row) => `${row.photo_id} ${row.person_id}`)
			.toSorted();
	const before = await marks();
	await mergePeople(staff(), { from, into });
	assert.deepEqual(await marks(), [`${photo_id} ${into}`, `${second.photo_id} ${into}`].toSorted());
	assert.equal((await photoAnswersOf(staff(), into)).length, 1);
	const merge = staff().db.selectFrom('person_merge').select('id').where('from_id', '=', from);
	await takeApart(staff(), (await merge.executeTakeFirstOrThrow()).id);
	assert.deepEqual(await marks(), before);
	assert.equal((await photoAnswersOf(staff(), from)).length, 1);
	assert.equal((await photoAnswersOf(staff(), into)).length, 0);
});

test('whoever is erased is seen in no picture: marked ones go with their files, others are looked through', async () => {
	const one = await photographed(staff(), '#a09');
	const { person_id } = one.agreed;
	const crowd = await addPhoto(staff(), one.stop_id, {
		file: await picture('#a10'),
		caption: { kk: 'Зал' },
		taken_by: null
	});
	const form = given(one.stop_id, { proof: 'paper', file: await picture('#ddd') });
	await notePhotoAnswer(staff(), person_id, form);
	await markPerson(staff(), one.stop_id, { photo_id: one.photo_id, person_id });
	await publish(staff(), one.stop_id, [one.photo_id, crowd.photo_id]);
	const files = (
		await staff()
			.db.selectFrom('photo_file')
			.select('file_id')
			.where('photo_id', '=', one.photo_id)
			.union(
				staff()
					.db.selectFrom('photo_answer')
					.select('file_id')
					.where('id', '=', form.id)
					.$castTo<{ file_id: string }>()
			)
			.execute()
	).map(({ file_id }) => file_id);
	assert.ok(files.length >= 3);
	await carryOut(staff(), await noteErasure(staff(), person_id));
	assert.deepEqual(await shownOf(one), []);
	const { photos } = await deskPhotos(staff(), one.stop_id);
	assert.deepEqual(
		photos.map(({ id, marks }) => [id, marks]),
		[[crowd.photo_id, []]]
	);
	const kept = staff().db.selectFrom('file').select('id').where('id', 'in', files);
	assert.deepEqual(await kept.where('removed_at', 'is', null).execute(), []);
	assert.deepEqual(await photoAnswersOf(staff(), person_id), []);
	await publish(staff(), one.stop_id, [crowd.photo_id]);
	assert.deepEqual(await shownOf(one), [crowd.photo_id]);
});
