import type { Context } from '#ground/context.ts';
import { removeFiles } from '#ground/files/change.server.ts';
import { newSecret } from '#ground/ids.ts';
import type { Texts } from '#ground/language.ts';
import { forgetLettersAbout } from '#ground/mail/forget.server.ts';
import { fold } from '#kazakh/fold.ts';
import type { Forgotten } from '#people/holdings.server.ts';
import { struck } from '#people/struck.ts';
import { freePlace } from './leave.server.ts';
import { placeById } from './places.server.ts';
import { promote } from './promote.server.ts';
import { lockStops } from './stops.server.ts';

/**
 * Forgets what events/ holds: places to come are freed, and of what was, the fact of the visit stays without
 * organisation, contact, guardian, needs and words.
 */
export async function eraseParts(tx: Context, person: Forgotten): Promise<void> {
	await freePlaces(tx, person.ids);
	const places = await tx.db
		.selectFrom('registration')
		.leftJoin('guardian', 'guardian.registration_id', 'registration.id')
		.select(['registration.id', 'registration.contact', 'guardian.contact as guardian_contact'])
		.where('person_id', 'in', person.ids)
		.execute();
	const ids = places.map(({ id }) => id);
	const recipients = places.flatMap((row) =>
		[row.contact, row.guardian_contact].filter((one) => one !== null)
	);
	await forgetLettersAbout(
		tx,
		[...new Set(recipients)],
		[...ids, ...(await marksOf(tx, person.ids))]
	);
	await forgetPlaces(tx, ids);
	await forgetPhotoAnswers(tx, person.ids);
	await forgetWords(tx, person);
	await forgetAsGuardian(tx, person);
}

async function marksOf(tx: Context, people: string[]): Promise<string[]> {
	const marks = tx.db.selectFrom('attendance').select('id').where('person_id', 'in', people);
	return (await marks.execute()).map(({ id }) => id);
}

async function freePlaces(tx: Context, people: string[]): Promise<void> {
	const standing = await tx.db
		.selectFrom('registration')
		.innerJoin('stop', 'stop.id', 'registration.stop_id')
		.select(['registration.id', 'stop_id'])
		.where('person_id', 'in', people)
		.where('left_at', 'is', null)
		.where('refused_at', 'is', null)
		.where('stop.ends_at', '>', tx.now)
		.execute();
	const stops = [...new Set(standing.map(({ stop_id }) => stop_id))];
	for (const stop of await lockStops(tx, stops)) {
		for (const { id } of standing.filter(({ stop_id }) => stop_id === stop.id)) {
			const place = await placeById(tx, id);
			if (!place.left_at && !place.refused_at) await freePlace(tx, stop, place);
		}
		await promote(tx, stop);
	}
}

/** Links stop working; the hash of what was sent could be guessed back, so it goes too. */
async function forgetPlaces(tx: Context, ids: string[]): Promise<void> {
	if (ids.length === 0) return;
	await tx.db.deleteFrom('extra_code').where('registration_id', 'in', ids).execute();
	await tx.db.deleteFrom('guardian').where('registration_id', 'in', ids).execute();
	for (const id of ids)
		await tx.db
			.updateTable('registration')
			.set({
				secret: newSecret(),
				content_hash: id,
				organisation: null,
				needs: [],
				contact: null,
				refused_reason: null,
				photo_allowed: false
			})
			.where('id', '=', id)
			.execute();
}

/** The paper names them and is signed: its scan goes with what it said. */
async function forgetPhotoAnswers(tx: Context, people: string[]): Promise<void> {
	const gone = await tx.db
		.deleteFrom('photo_answer')
		.where('person_id', 'in', people)
		.returning('file_id')
		.execute();
	await removeFiles(
		tx,
		gone.flatMap(({ file_id }) => file_id ?? [])
	);
}

/** A mark of usefulness is a number among others and stays; what was written goes, as do proposals nobody released. */
async function forgetWords(tx: Context, { ids, words }: Forgotten): Promise<void> {
	const said = await tx.db
		.selectFrom('feedback')
		.innerJoin('attendance', 'attendance.id', 'feedback.attendance_id')
		.select('feedback.id')
		.where('attendance.person_id', 'in', ids)
		.execute();
	const feedback = said.map(({ id }) => id);
	if (feedback.length === 0) return;
	await tx.db
		.updateTable('feedback')
		.set({ useful: null, missing: null, released_at: null })
		.where('id', 'in', feedback)
		.execute();
	await tx.db
		.deleteFrom('proposal')
		.where('feedback_id', 'in', feedback)
		.where('released_at', 'is', null)
		.where('sent_at', 'is', null)
		.execute();
	// Released or sent, a proposal is the centre's matter; it no longer leads to whoever made it.
	const kept = await tx.db
		.selectFrom('proposal')
		.select(['id', 'text'])
		.where('feedback_id', 'in', feedback)
		.execute();
	for (const { id, text } of kept)
		await tx.db
			.updateTable('proposal')
			.set({ feedback_id: null, text: without(text, words) })
			.where('id', '=', id)
			.execute();
}

function without(text: Texts, words: string[]): Texts {
	return Object.fromEntries(
		Object.entries(text).map(([language, one]) => [language, struck(one, words)])
	);
}

/** As somebody's guardian: that one agreed stays with the child's place, who it was does not. */
async function forgetAsGuardian(tx: Context, person: Forgotten): Promise<void> {
	if (person.contacts.length === 0) return;
	const rows = await tx.db
		.selectFrom('guardian')
		.select(['registration_id', 'name', 'contact'])
		.where('contact', 'in', person.contacts)
		.execute();
	const own = rows.filter(
		({ name, contact }) =>
			person.own_contacts.includes(contact) || person.folded_names.some((one) => isOf(name, one))
	);
	for (const { registration_id, contact } of own) {
		await tx.db
			.updateTable('guardian')
			.set({ name: '—', contact: '—', secret: newSecret() })
			.where('registration_id', '=', registration_id)
			.execute();
		await forgetLettersAbout(tx, [contact], [registration_id]);
	}
}

/** A guardian's name is typed in one field: surname and given name are looked for at its beginning. */
function isOf(name: string, folded_name: string): boolean {
	return fold(name).startsWith(folded_name);
}
