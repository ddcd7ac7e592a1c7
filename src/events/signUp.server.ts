import { hash } from 'node:crypto';
import { foldedName } from '#kazakh/fold.ts';
import type { Context } from '#ground/context.ts';
import { newCode, newId, newSecret } from '#ground/ids.ts';
import { channelOf } from './contact.ts';
import type { Together } from './event.ts';
import type { Participant } from './forms.ts';

/** A form as the command takes it: checked and tidied by SignUpForm. */
export interface SignUp {
	stop_id: string;
	people: Participant[];
	together: Together;
	language: string;
	consent_version: number;
	photo_consent: boolean;
	/** Which version of the text on photos stood on the page; the first when left out. */
	photo_version?: number;
	/** The event whose page it came from; the stop has to be one of its own. */
	event_slug?: string;
	/** `staff` may sign people up before and after the days of sign-up. */
	source?: 'web' | 'staff';
}

/** One person of a form with every id and secret they may need: a row of each of register_batch's two lists. */
export type Row = ReturnType<typeof rowOf>;

/** The rows of several forms, each told where it stands and with whom it comes. */
export function inOneBatch(forms: Row[][]): Row[] {
	const rows = forms.flat();
	for (const [position, { who, place }] of rows.entries()) who.position = place.position = position;
	for (const form of forms)
		for (const { place } of form)
			place.unit = (place.together ? form[0]! : { place }).place.position;
	return rows;
}

/** A form's rows. Whoever left no contact is reached, and known again, through the first of the party. */
export function prepared(ctx: Context, form: SignUp): Row[] {
	const shared = {
		party_id: form.people.length > 1 ? newId() : undefined,
		together: form.people.length > 1 && form.together === 'all',
		contact: form.people.find(({ contact }) => contact !== null)?.contact ?? null,
		by_account: ctx.visitor.account_id ?? undefined,
		request_id: ctx.request_id,
		day: ctx.now.toISOString().slice(0, 10),
		host: new URL(ctx.centre.public_url).hostname
	};
	return form.people.map((person) => rowOf(form, person, shared));
}

interface Shared {
	party_id: string | undefined;
	together: boolean;
	contact: string | null;
	by_account: string | undefined;
	request_id: string;
	day: string;
	host: string;
}

function rowOf(form: SignUp, person: Participant, shared: Shared) {
	const folded = foldedName(person);
	const contact = person.contact ?? shared.contact ?? undefined;
	const who = {
		position: 0,
		id: newId(),
		surname: person.surname,
		given: person.given,
		patronymic: person.patronymic ?? undefined,
		folded_name: folded.key,
		folded_patronymic: folded.patronymic ?? undefined,
		contact,
		contact_kind: contact && (contact.includes('@') ? 'email' : 'phone'),
		age_band: person.age_band,
		age_said_on: shared.day,
		language: form.language
	};
	const content_hash = contentHash(form, person, folded);
	return { who, place: { ...placeOf(form, person, shared), content_hash, contact } };
}

function placeOf(form: SignUp, person: Participant, shared: Shared) {
	const again_id = newId();
	return {
		position: 0,
		unit: 0,
		language: form.language,
		registration_id: newId(),
		code: newCode(8),
		secret: newSecret(),
		party_id: shared.party_id,
		together: shared.together,
		category: person.category,
		organisation: person.organisation ?? undefined,
		needs: person.needs,
		source: form.source ?? 'web',
		event_slug: form.event_slug,
		photo_allowed: form.photo_consent,
		guardian_name: person.guardian_name ?? undefined,
		guardian_contact: person.guardian_contact ?? undefined,
		guardian_secret: person.guardian_name ? newSecret() : undefined,
		...letter('ticket', shared.host, person.contact ?? shared.contact),
		...letter('guardian', shared.host, person.guardian_contact),
		consent_id: newId(),
		consent_version: form.consent_version,
		photo_consent_id: form.photo_consent ? newId() : undefined,
		photo_consent_version: form.photo_version ?? 1,
		again_id,
		again_message_id: messageId(shared.host, again_id),
		happening_id: newId(),
		by_account: shared.by_account,
		request_id: shared.request_id
	};
}

function letter(kind: 'ticket' | 'guardian', host: string, recipient: string | null | undefined) {
	const channel = channelOf(recipient);
	if (!recipient || !channel) return {};
	const id = newId();
	return {
		[`${kind}_letter_id`]: id,
		[`${kind}_channel`]: channel,
		[`${kind}_message_id`]: messageId(host, id)
	};
}

/** As ground/mail writes it: fixed here, so that a mail server that gets a letter twice can tell. */
export function messageId(host: string, id: string): string {
	return `<${id}@${host}>`;
}

/** Told apart by what was sent, not by how it was typed; ids and keys of the page are not part of it. */
function contentHash(
	form: SignUp,
	person: Participant,
	folded: ReturnType<typeof foldedName>
): string {
	const said = [
		form.stop_id,
		folded.key,
		folded.patronymic,
		person.contact,
		person.category,
		person.organisation,
		person.needs.toSorted(),
		person.age_band,
		person.guardian_name,
		person.guardian_contact,
		form.photo_consent
	];
	return hash('sha256', JSON.stringify(said), 'base64url');
}

/** A code may by chance be somebody's already: the second try has other ones. */
export function withNewCodes(rows: Row[]): Row[] {
	return rows.map(({ who, place }) => ({ who, place: { ...place, code: newCode(8) } }));
}
