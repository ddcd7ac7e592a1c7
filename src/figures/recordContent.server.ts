import { sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { Kind } from '#events/event.ts';
import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { found } from '#ground/refusal.ts';
import { fullName } from '#kazakh/names.ts';
import type { EventRecord } from './record.ts';

/** Gathers what the record of an event holds at this moment. Two round trips, however many stops. */
export async function recordContent(ctx: Context, event_id: string): Promise<EventRecord> {
	const event = found(await eventPart(ctx, event_id));
	const { speakers, ...rest } = event;
	const people = await peopleOf(ctx, event_id);
	const categories = Object.fromEntries(
		(
			await ctx.db.selectFrom('category').select(['code', 'name']).orderBy('position').execute()
		).map(({ code, name }) => [code, name])
	);
	return {
		event: { slug: rest.slug, kind: rest.kind as Kind, title: rest.title, lead: rest.lead },
		project: rest.project,
		stops: rest.stops.map(({ cancelled_at, ...stop }) => ({
			...stop,
			cancelled: cancelled_at !== null
		})) as unknown as EventRecord['stops'],
		speakers: speakers.map(({ surname, given, patronymic, ...speaker }) => ({
			...speaker,
			name: fullName({ surname, given, patronymic })
		})),
		categories,
		attendance: rest.attendance,
		people: people.people,
		unmatched: people.unmatched,
		feedback: { ...rest.feedback!, said: rest.said },
		proposals: rest.proposals as unknown as EventRecord['proposals'],
		photos: rest.photos
	};
}

function eventPart(ctx: Context, event_id: string) {
	const { db } = ctx;
	return db
		.selectFrom('event')
		.where('event.id', '=', event_id)
		.select(['event.slug', 'event.kind', 'event.title', 'event.lead'])
		.select((from) => [
			jsonObjectFrom(
				from
					.selectFrom('project')
					.innerJoin('organisation as customer', 'customer.id', 'project.customer_id')
					.innerJoin('organisation as operator', 'operator.id', 'project.operator_id')
					.whereRef('project.id', '=', 'event.project_id')
					.select([
						'project.name',
						'project.number',
						'project.channel',
						'customer.name as customer',
						'operator.name as operator'
					])
			).as('project'),
			jsonArrayFrom(
				from
					.selectFrom('stop')
					.whereRef('stop.event_id', '=', 'event.id')
					.select(['stop.id', 'stop.venue', 'stop.starts_at', 'stop.ends_at', 'stop.cancelled_at'])
					.select(
						sql<Texts>`(select name from territory where code = stop.territory)`.as('territory')
					)
					.orderBy('stop.starts_at')
			).as('stops'),
			jsonArrayFrom(
				from
					.selectFrom('speaker')
					.leftJoin('organisation', 'organisation.id', 'speaker.organisation_id')
					.whereRef('speaker.event_id', '=', 'event.id')
					.select([
						'speaker.role',
						'speaker.surname',
						'speaker.given',
						'speaker.patronymic',
						'speaker.post',
						'organisation.name as organisation'
					])
					.orderBy('speaker.position')
			).as('speakers'),
			jsonArrayFrom(
				from
					.selectFrom('attendance')
					.innerJoin('stop', 'stop.id', 'attendance.stop_id')
					.whereRef('stop.event_id', '=', 'event.id')
					.where('attendance.undone_at', 'is', null)
					.select(['attendance.stop_id', 'attendance.category'])
					.select(sql<number>`count(*)::int`.as('count'))
					.groupBy(['attendance.stop_id', 'attendance.category'])
					.orderBy('attendance.category')
			).as('attendance'),
			jsonObjectFrom(
				from
					.selectFrom('feedback')
					.innerJoin('stop', 'stop.id', 'feedback.stop_id')
					.whereRef('stop.event_id', '=', 'event.id')
					.select([
						sql<number>`count(*)::int`.as('answers'),
						sql<number | null>`round(avg(usefulness), 1)::float8`.as('usefulness')
					])
			).as('feedback'),
			jsonArrayFrom(
				from
					.selectFrom('feedback')
					.innerJoin('stop', 'stop.id', 'feedback.stop_id')
					.whereRef('stop.event_id', '=', 'event.id')
					.where('feedback.released_at', 'is not', null)
					.select(['feedback.stop_id', 'feedback.useful', 'feedback.missing'])
					.orderBy('feedback.at')
					.limit(50)
			).as('said'),
			jsonArrayFrom(
				from
					.selectFrom('proposal')
					.leftJoin('organisation', 'organisation.id', 'proposal.addressee_id')
					.whereRef('proposal.event_id', '=', 'event.id')
					.where('proposal.released_at', 'is not', null)
					.select([
						'proposal.code',
						'proposal.stop_id',
						'proposal.text',
						'proposal.category',
						'organisation.name as addressee',
						'proposal.due_on'
					])
					.orderBy('proposal.voiced_at')
					.orderBy('proposal.code')
			).as('proposals'),
			jsonArrayFrom(
				from
					.selectFrom('attachment')
					.whereRef('attachment.event_id', '=', 'event.id')
					.where('attachment.kind', '=', 'photo')
					.where('attachment.released_at', 'is not', null)
					.select(['attachment.file_id', 'attachment.caption'])
					.orderBy('attachment.position')
			).as('photos')
		])
		.executeTakeFirst();
}

async function peopleOf(
	ctx: Context,
	event_id: string
): Promise<{ people: number; unmatched: number }> {
	return ctx.db
		.selectFrom('attendance')
		.innerJoin('stop', 'stop.id', 'attendance.stop_id')
		.where('stop.event_id', '=', event_id)
		.where('attendance.undone_at', 'is', null)
		.select([
			sql<number>`count(distinct attendance.person_id)::int`.as('people'),
			sql<number>`count(distinct attendance.person_id) filter (
				where not exists (select from contact where contact.person_id = attendance.person_id))::int`.as(
				'unmatched'
			)
		])
		.executeTakeFirstOrThrow();
}
