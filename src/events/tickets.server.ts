import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { limit } from '#ground/limit.server.ts';
import { found } from '#ground/refusal.ts';
import type {} from '#directory/tables.ts';
import type {} from '#people/tables.ts';
import { contactOf } from './contact.ts';
import type { Outcome } from './event.ts';
import { placeState } from './event.ts';
import type {} from './tables.ts';

const stopColumns = [
	'stop.id as stop_id',
	'stop.starts_at',
	'stop.ends_at',
	'stop.venue',
	'stop.way',
	'stop.contact_name',
	'stop.contact_phone',
	'stop.cancelled_reason',
	'event.id as event_id',
	'event.slug',
	'event.kind',
	'event.title',
	'territory.name as place'
] as const;

/** What a form was answered, by its code: the stop and what comes next, nothing about anybody. */
export async function answerOf(ctx: Context, code: string) {
	const own = ctx.db
		.selectFrom('registration')
		.select(['code', 'stop_id', 'first_outcome as outcome'])
		.where('code', '=', code);
	const again = ctx.db
		.selectFrom('extra_code')
		.innerJoin('registration', 'registration.id', 'extra_code.registration_id')
		.select(['extra_code.code', 'registration.stop_id', 'extra_code.outcome'])
		.where('extra_code.code', '=', code);
	const row = await ctx.db
		.selectFrom(own.unionAll(again).as('answer'))
		.innerJoin('stop', 'stop.id', 'answer.stop_id')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.innerJoin('territory', 'territory.code', 'stop.territory')
		.select(['answer.code', 'answer.outcome', ...stopColumns])
		.executeTakeFirst();
	const answer = found(row, 'events.ticket_not_found');
	return { ...answer, outcome: answer.outcome as Outcome };
}

/** A ticket for whoever holds its link: their own place, in the state it is in now. */
export async function ticketOf(ctx: Context, secret: string) {
	const row = await ctx.db
		.selectFrom('registration')
		.innerJoin('person', 'person.id', 'registration.person_id')
		.innerJoin('stop', 'stop.id', 'registration.stop_id')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.innerJoin('territory', 'territory.code', 'stop.territory')
		.innerJoin('category', 'category.code', 'registration.category')
		.leftJoin('guardian', 'guardian.registration_id', 'registration.id')
		.select([
			...stopColumns,
			'registration.id',
			'registration.code',
			'registration.secret',
			'registration.arrival',
			'registration.category',
			'category.name as category_name',
			'registration.needs',
			'registration.organisation',
			'registration.contact',
			'registration.language',
			'registration.asked_at',
			'registration.confirmed_at',
			'registration.left_at',
			'registration.refused_at',
			'registration.refused_reason',
			'registration.kept_at',
			'registration.moved_from',
			'registration.photo_allowed',
			'person.surname',
			'person.given',
			'person.patronymic',
			'guardian.name as guardian_name',
			'guardian.confirmed_at as guardian_confirmed_at',
			'stop.closed_at',
			'stop.capacity',
			'stop.opens_at',
			'stop.closes_at',
			'event.published_at',
			'event.cancelled_at as event_cancelled_at',
			'event.closed_at as event_closed_at'
		])
		.select(sql<Date | null>`coalesce(stop.cancelled_at, event.cancelled_at)`.as('cancelled_at'))
		.where('registration.secret', '=', secret)
		.executeTakeFirst();
	const ticket = found(row, 'events.ticket_not_found');
	const state = placeState(ticket);
	return { ...ticket, state, position: state === 'waiting' ? await positionOf(ctx, ticket) : null };
}

export type Ticket = Awaited<ReturnType<typeof ticketOf>>;

/** Which in the line: 1 is the next. */
async function positionOf(
	ctx: Context,
	{ stop_id, arrival }: { stop_id: string; arrival: number }
): Promise<number> {
	const { count } = await ctx.db
		.selectFrom('registration')
		.select(({ fn }) => fn.countAll<string>().as('count'))
		.where('stop_id', '=', stop_id)
		.where('arrival', '<=', arrival)
		.where('confirmed_at', 'is', null)
		.where('asked_at', 'is', null)
		.where('left_at', 'is', null)
		.where('refused_at', 'is', null)
		.executeTakeFirstOrThrow();
	return Number(count);
}

/**
 * The secret of the ticket with this code, for somebody who also knows the contact it was sent to. A code
 * given for a second form opens nothing: whoever sent that form may be a stranger. Few tries for a code;
 * throws `events.ticket_not_found` or `ground.too_many`.
 */
export async function findTicket(
	ctx: Context,
	{ code, contact }: { code: string; contact: string }
): Promise<string> {
	const plain = code
		.toUpperCase()
		.replaceAll(/[^A-Z0-9]/g, '')
		.slice(0, 20);
	await limit(ctx, { what: 'events.ticket', of: plain, most: 6, per_minutes: 60 });
	const value = contactOf(contact)?.value ?? '';
	const row = await ctx.db
		.selectFrom('registration')
		.select('secret')
		.where('code', '=', plain)
		.where('contact', '=', value)
		.executeTakeFirst();
	return found(row, 'events.ticket_not_found').secret;
}

/** Other stops of the same event that somebody may still move to. */
export async function otherStops(ctx: Context, { event_id, stop_id }: Ticket) {
	return ctx.db
		.selectFrom('stop')
		.innerJoin('territory', 'territory.code', 'stop.territory')
		.select([
			'stop.id',
			'stop.starts_at',
			'stop.ends_at',
			'stop.opens_at',
			'stop.closes_at',
			'stop.capacity',
			'stop.taken',
			'stop.waiting',
			'stop.cancelled_at',
			'stop.venue',
			'territory.name as place'
		])
		.where('stop.event_id', '=', event_id)
		.where('stop.id', '!=', stop_id)
		.where('stop.cancelled_at', 'is', null)
		.where('stop.closes_at', '>', ctx.now)
		.where('stop.opens_at', '<=', ctx.now)
		.orderBy('stop.starts_at')
		.execute();
}

/** Whom a guardian's link is about: the child, the event, and whether they said yes already. */
export async function guardianAsked(ctx: Context, secret: string) {
	const row = await ctx.db
		.selectFrom('guardian')
		.innerJoin('registration', 'registration.id', 'guardian.registration_id')
		.innerJoin('person', 'person.id', 'registration.person_id')
		.innerJoin('stop', 'stop.id', 'registration.stop_id')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.select(['person.surname', 'person.given', 'person.patronymic', 'guardian.confirmed_at'])
		.select(['event.slug', 'event.title', 'stop.starts_at', 'stop.venue'])
		.select(['guardian.photo_at', 'registration.photo_allowed'])
		.where('guardian.secret', '=', secret)
		.executeTakeFirst();
	return found(row);
}

/** The same ticket for a letter, which knows the registration and not its link. */
export async function ticketById(ctx: Context, id: string): Promise<Ticket> {
	const row = await ctx.db
		.selectFrom('registration')
		.select('secret')
		.where('id', '=', id)
		.executeTakeFirst();
	return ticketOf(ctx, found(row).secret);
}

export async function guardianOf(ctx: Context, registration_id: string) {
	return ctx.db
		.selectFrom('guardian')
		.select(['name', 'secret', 'confirmed_at'])
		.where('registration_id', '=', registration_id)
		.executeTakeFirst();
}

export async function noteOf(ctx: Context, id: string) {
	const row = ctx.db.selectFrom('stop_note').select(['subject', 'text']).where('id', '=', id);
	return found(await row.executeTakeFirst());
}
