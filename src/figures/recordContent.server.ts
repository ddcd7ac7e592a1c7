import { sql } from 'kysely';
import type { Kind } from '#events/event.ts';
import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import { turnsHeld } from '#hall/turnsHeld.server.ts';
import { fullName } from '#kazakh/names.ts';
import type { EventRecord, RecordTurn } from './record.ts';
import * as hall from './recordHall.server.ts';
import * as parts from './recordParts.server.ts';

/** Gathers what the record of an event holds at this moment. Four round trips, however many stops. */
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
		photos: rest.photos,
		turns: await turnsAt(
			ctx,
			rest.stops.map(({ id }) => id)
		),
		questions: rest.questions as EventRecord['questions'],
		polls: rest.polls as EventRecord['polls']
	};
}

/** Who asked for the floor is not named: their group is. */
async function turnsAt(ctx: Context, stops: string[]): Promise<RecordTurn[]> {
	return (await turnsHeld(ctx, ...stops)).map((turn) => ({
		stop_id: turn.stop_id,
		name: turn.is_named ? turn.name : null,
		post: turn.is_named ? turn.post : {},
		category: turn.category,
		topic: turn.is_named ? turn.topic : {},
		started_at: turn.started_at.toJSON(),
		ended_at: turn.ended_at?.toJSON() ?? null,
		thesis: turn.thesis,
		slides_url: turn.slides_url
	}));
}

function eventPart(ctx: Context, event_id: string) {
	const { db } = ctx;
	return db
		.selectFrom('event')
		.where('event.id', '=', event_id)
		.select(['event.slug', 'event.kind', 'event.title', 'event.lead'])
		.select((from) => [
			parts.projectOf(from).as('project'),
			parts.stopsOf(from).as('stops'),
			parts.speakersOf(from).as('speakers'),
			parts.attendanceOf(from).as('attendance'),
			parts.feedbackOf(from).as('feedback'),
			parts.saidOf(from).as('said'),
			parts.proposalsOf(from).as('proposals'),
			parts.photosOf(from).as('photos'),
			hall.questionsOf(from).as('questions'),
			hall.pollsOf(from).as('polls')
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
				where not exists (select from contact where contact.person_id = attendance.person_id)
					and not exists (select from person where person.id = attendance.person_id
						and contact_forgotten_at is not null))::int`.as('unmatched')
		])
		.executeTakeFirstOrThrow();
}
