// Reads registrations: one's own by the link, by a code and the contact, a stop's list and line for staff.
import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import { may, require } from '#people/rights.ts';
import { contactOf } from './contact.ts';
import type { Outcome, PlaceState } from './event.ts';
import { placeState } from './event.ts';

function withStop(ctx: Context) {
	return ctx.db
		.selectFrom('registration')
		.innerJoin('stop', 'stop.id', 'registration.stop_id')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.select(['registration.id', 'registration.code', 'registration.first_outcome'])
		.select(['registration.asked_at', 'registration.confirmed_at', 'registration.left_at'])
		.select(['registration.refused_at', 'registration.kept_at', 'registration.arrival'])
		.select([
			'stop.id as stop_id',
			'stop.territory',
			'stop.venue',
			'stop.way',
			'starts_at',
			'ends_at'
		])
		.select(['opens_at', 'closes_at', 'stop.cancelled_at', 'stop.closed_at', 'contact_phone'])
		.select(['stop.cancelled_reason', 'event.id as event_id', 'slug', 'title', 'kind'])
		.select(['event.cancelled_at as event_cancelled_at', 'event.closed_at as event_closed_at'])
		.select(['event.published_at']);
}

/** One's own registration, by the link: all there is about it. A stranger's guess is a 404. */
export async function registrationBySecret(ctx: Context, secret: string) {
	const row = found(
		await withStop(ctx)
			.innerJoin('person', 'person.id', 'registration.person_id')
			.leftJoin('guardian', 'guardian.registration_id', 'registration.id')
			.leftJoin('registration as moved', (join) =>
				join.onRef('moved.moved_from', '=', 'registration.id').on('moved.left_at', 'is', null)
			)
			.select(['person.surname', 'person.given', 'person.patronymic', 'person.age_band'])
			.select(['registration.category', 'registration.organisation', 'registration.needs'])
			.select(['registration.contact', 'registration.photo_allowed', 'registration.refused_reason'])
			.select(['guardian.name as guardian_name', 'guardian.contact as guardian_contact'])
			.select(['guardian.confirmed_at as guardian_confirmed_at', 'moved.secret as moved_to_secret'])
			.where('registration.secret', '=', secret)
			.executeTakeFirst()
	);
	return { ...row, state: placeState(row), ahead: await waitingAhead(ctx, row) };
}

/** How many in the line come before; 0 for whoever is next, or does not wait. */
async function waitingAhead(
	ctx: Context,
	place: { stop_id: string; arrival: number } & Parameters<typeof placeState>[0]
): Promise<number> {
	if (placeState(place) !== 'waiting') return 0;
	const { ahead } = await inLine(ctx, place.stop_id)
		.select((column) => column.fn.countAll<string>().as('ahead'))
		.where('arrival', '<', place.arrival)
		.executeTakeFirstOrThrow();
	return Number(ahead);
}

function inLine(ctx: Context, stop_id: string) {
	return ctx.db
		.selectFrom('registration')
		.where('stop_id', '=', stop_id)
		.where('confirmed_at', 'is', null)
		.where('asked_at', 'is', null)
		.where('left_at', 'is', null)
		.where('refused_at', 'is', null);
}

export interface Answered {
	code: string;
	outcome: PlaceState;
	event_id: string;
	stop_id: string;
}

/** What a form was answered, by the code it got: for the page after sign-up. Nothing about the person. */
export async function answerByCode(ctx: Context, code: string): Promise<Answered> {
	const own = await ctx.db
		.selectFrom('registration')
		.innerJoin('stop', 'stop.id', 'stop_id')
		.select(['code', 'first_outcome as outcome', 'stop.event_id', 'stop.id as stop_id'])
		.where('code', '=', code.toUpperCase())
		.executeTakeFirst();
	if (own) return own as Answered;
	const again = await ctx.db
		.selectFrom('extra_code')
		.innerJoin('registration', 'registration.id', 'registration_id')
		.innerJoin('stop', 'stop.id', 'stop_id')
		.select(['extra_code.code', 'outcome', 'stop.event_id', 'stop.id as stop_id'])
		.where('extra_code.code', '=', code.toUpperCase())
		.executeTakeFirst();
	return found(again) as Answered;
}

/**
 * A ticket found again by its code and the contact it was asked with. No name and no link: whoever holds a
 * second form's code sees what that form was answered, its owner what came of it since.
 */
export async function registrationByCode(ctx: Context, code: string, contact: string) {
	const value = contactOf(contact)?.value ?? '';
	const answer = await answerByCode(ctx, code);
	const row = found(
		await withStop(ctx)
			.leftJoin('extra_code', (join) =>
				join
					.onRef('extra_code.registration_id', '=', 'registration.id')
					.on('extra_code.code', '=', answer.code)
			)
			.where((where) =>
				where.or([
					where('registration.code', '=', answer.code),
					where('extra_code.code', '=', answer.code)
				])
			)
			.where('registration.contact', '=', value)
			.executeTakeFirst()
	);
	const own = row.code === answer.code;
	const state: PlaceState = own ? placeState(row) : (answer.outcome as Outcome);
	const { venue, way, territory, starts_at, ends_at, slug, title, kind } = row;
	const { stop_id, event_id } = answer;
	const cancelled_at = row.cancelled_at ?? row.event_cancelled_at;
	return {
		code: answer.code,
		state,
		stop_id,
		event_id,
		venue,
		way,
		territory,
		starts_at,
		ends_at,
		slug,
		title,
		kind,
		cancelled_at
	};
}

export interface Page {
	/** Arrival of the last row of the page before. */
	after?: number;
	limit?: number;
	which?: 'all' | 'confirmed' | 'waiting' | 'asked';
}

/** Who is signed up at a stop, in order of arrival; contacts only for whoever may see them. */
export async function registrationsOfStop(ctx: Context, stop_id: string, page: Page = {}) {
	require(ctx, 'registrations.see', stop_id);
	const { after = 0, limit = 50, which = 'all' } = page;
	let query = ctx.db
		.selectFrom('registration')
		.innerJoin('person', 'person.id', 'registration.person_id')
		.leftJoin('guardian', 'guardian.registration_id', 'registration.id')
		.select([
			'registration.id',
			'registration.person_id',
			'arrival',
			'code',
			'party_id',
			'together'
		])
		.select(['registration.category', 'organisation', 'needs', 'registration.contact', 'source'])
		.select(['registered_at', 'asked_at', 'registration.confirmed_at', 'left_at', 'refused_at'])
		.select(['kept_at', 'photo_allowed', 'surname', 'given', 'patronymic', 'age_band'])
		.select(['guardian.name as guardian_name', 'guardian.contact as guardian_contact'])
		.select(['guardian.confirmed_at as guardian_confirmed_at', 'guardian.paper_at'])
		.where('stop_id', '=', stop_id)
		.where('arrival', '>', after)
		.where('left_at', 'is', null)
		.where('refused_at', 'is', null)
		.orderBy('arrival')
		.limit(limit);
	if (which === 'asked') query = query.where('asked_at', 'is not', null);
	if (which === 'confirmed') query = query.where('registration.confirmed_at', 'is not', null);
	if (which === 'waiting')
		query = query.where('registration.confirmed_at', 'is', null).where('asked_at', 'is', null);
	const rows = await query.execute();
	const open = may(ctx.visitor, 'people.see_contacts');
	return rows.map((row) => ({
		...row,
		contact: open ? row.contact : null,
		guardian_contact: open ? row.guardian_contact : null,
		state: placeState(row)
	}));
}

/** The line of a stop: who is next stands first. */
export function waitingList(ctx: Context, stop_id: string, page: Omit<Page, 'which'> = {}) {
	return registrationsOfStop(ctx, stop_id, { ...page, which: 'waiting' });
}
