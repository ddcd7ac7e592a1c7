import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { isId } from '#ground/isId.ts';
import { found, Refusal } from '#ground/refusal.ts';
import { fold } from '#kazakh/fold.ts';
import { may, require } from '#people/rights.ts';
import type {} from '#people/tables.ts';
import { deskStops } from './desk-stops.server.ts';
import type { Who } from './desk-who.ts';
import { whoStates } from './desk-who.ts';
import type {} from './tables.ts';

/** One stop of an event, with how many came in. */
export async function deskStop(ctx: Context, slug: string, id: string) {
	require(ctx, 'registrations.see');
	return found(
		await deskStops(ctx)
			.select((of) =>
				of
					.selectFrom('attendance')
					.select(sql<number>`count(*)::int`.as('came'))
					.whereRef('attendance.stop_id', '=', 'stop.id')
					.where('undone_at', 'is', null)
					.as('came')
			)
			.where('stop.id', '=', id)
			.where('event.slug', '=', slug)
			.executeTakeFirst()
	);
}

const facts: Record<Who | '', ReturnType<typeof sql<boolean>>> = {
	'': sql<boolean>`r.left_at is null and r.refused_at is null`,
	confirmed: sql<boolean>`r.confirmed_at is not null and r.left_at is null and r.refused_at is null`,
	waiting: sql<boolean>`r.confirmed_at is null and r.asked_at is null and r.left_at is null and r.refused_at is null`,
	asked: sql<boolean>`r.asked_at is not null and r.left_at is null and r.refused_at is null`,
	gone: sql<boolean>`(r.left_at is not null or r.refused_at is not null)`
};

export interface AskedPeople {
	state: Who | '';
	category: string;
	text: string;
	/** Arrival number of the last row of the page before. */
	after: number;
}

export function askedPeople(search: URLSearchParams): AskedPeople {
	return {
		state: whoStates.find((one) => one === search.get('state')) ?? '',
		category: /^[A-Z]\d{2}$/.exec(search.get('category') ?? '')?.[0] ?? '',
		text: search.get('text')?.trim().slice(0, 80) ?? '',
		after: Number(/^\d{1,7}$/.exec(search.get('after') ?? '')?.[0] ?? 0)
	};
}

function registrations(ctx: Context, stop_id: string) {
	const contacts = may(ctx.visitor, 'people.see_contacts');
	return ctx.db
		.selectFrom('registration as r')
		.innerJoin('person', 'person.id', 'r.person_id')
		.innerJoin('category', 'category.code', 'r.category')
		.leftJoin('guardian', 'guardian.registration_id', 'r.id')
		.select(['r.id', 'r.arrival', 'r.code', 'r.organisation', 'r.needs', 'r.registered_at'])
		.select(['r.asked_at', 'r.confirmed_at', 'r.left_at', 'r.refused_at', 'r.category'])
		.select([
			'person.surname',
			'person.given',
			'person.patronymic',
			'person.erased_at',
			'category.name as category_name'
		])
		.select([
			'guardian.name as guardian',
			'guardian.confirmed_at as guardian_at',
			'guardian.paper_at'
		])
		.select(
			(contacts ? sql<string | null>`r.contact` : sql<string | null>`null::text`).as('contact')
		)
		.select(
			sql<boolean>`exists (select from attendance a where a.stop_id = r.stop_id
				and a.person_id = r.person_id and a.undone_at is null)`.as('came')
		)
		.where('r.stop_id', '=', stop_id);
}

/** One page of a stop's people in the order in which they signed up: the waiting list's own order. */
export async function stopPeople(ctx: Context, stop_id: string, asked: AskedPeople, size = 50) {
	require(ctx, 'registrations.see');
	let query = registrations(ctx, stop_id).where(facts[asked.state]);
	if (asked.category) query = query.where('r.category', '=', asked.category);
	for (const word of fold(asked.text).split(' ').filter(Boolean))
		query = query.where('person.folded_name', 'like', `%${word}%`);
	const rows = await query
		.where('r.arrival', '>', asked.after)
		.orderBy('r.arrival')
		.limit(size + 1)
		.execute();
	const last = rows.length > size ? rows[size - 1] : undefined;
	return { rows: rows.slice(0, size), next: last?.arrival ?? null };
}

export type StopPerson = Awaited<ReturnType<typeof stopPeople>>['rows'][number];

/** Some people of a stop by the ids of their registrations; ids of other stops find nobody. */
export function chosenPeople(ctx: Context, stop_id: string, ids: string[]): Promise<StopPerson[]> {
	require(ctx, 'registrations.see');
	if (ids.length === 0) return Promise.resolve([]);
	return registrations(ctx, stop_id).where('r.id', 'in', ids).orderBy('r.arrival').execute();
}

/** The ids of registrations that a form names. One that is not of this stop, and none at all, refuse the whole form. */
export async function namedRegistrations(
	ctx: Context,
	stop_id: string,
	given: FormDataEntryValue[]
): Promise<string[]> {
	require(ctx, 'registrations.write');
	const ids = [...new Set(given.map(String))];
	if (ids.length === 0) throw new Refusal('events.nobody_chosen', 422);
	const rows = ids.every(isId) ? await chosenPeople(ctx, stop_id, ids) : [];
	if (rows.length < ids.length) throw new Refusal('ground.not_found', 404);
	return rows.map(({ id }) => id);
}

/** Those with a place, latest first: who gives it up when the hall becomes smaller. */
export function placeHolders(ctx: Context, stop_id: string): Promise<StopPerson[]> {
	require(ctx, 'registrations.see');
	return registrations(ctx, stop_id)
		.where(facts.confirmed)
		.orderBy('r.arrival', 'desc')
		.limit(500)
		.execute();
}

/** How many stand in each state, and those with a place by category. */
export async function stopCounts(ctx: Context, stop_id: string) {
	require(ctx, 'registrations.see');
	const states = await sql<Record<Who, number>>`select
		(count(*) filter (where ${facts.confirmed}))::int as confirmed,
		(count(*) filter (where ${facts.waiting}))::int as waiting,
		(count(*) filter (where ${facts.asked}))::int as asked,
		(count(*) filter (where ${facts.gone}))::int as gone
		from registration r where stop_id = ${stop_id}`.execute(ctx.db);
	const categories = await ctx.db
		.selectFrom('registration as r')
		.innerJoin('category', 'category.code', 'r.category')
		.select(['category.code', 'category.name'])
		.select(sql<number>`count(*)::int`.as('count'))
		.where('r.stop_id', '=', stop_id)
		.where(facts.confirmed)
		.groupBy('category.code')
		.orderBy('category.position')
		.execute();
	return { states: states.rows[0]!, categories };
}

export function categories(ctx: Context) {
	return ctx.db.selectFrom('category').select(['code', 'name']).orderBy('position').execute();
}
