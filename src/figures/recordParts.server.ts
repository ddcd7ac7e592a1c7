import type { ExpressionBuilder } from 'kysely';
import { sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { Tables } from '#ground/database.server.ts';
import type { Texts } from '#ground/language.ts';
import type {} from '#photos/tables.ts';

// What belongs to an event's record, each part a fragment of one query on the event.
type OfEvent = ExpressionBuilder<Tables, 'event'>;

export function projectOf(from: OfEvent) {
	return jsonObjectFrom(
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
	);
}

export function stopsOf(from: OfEvent) {
	return jsonArrayFrom(
		from
			.selectFrom('stop')
			.whereRef('stop.event_id', '=', 'event.id')
			.select(['stop.id', 'stop.venue', 'stop.starts_at', 'stop.ends_at', 'stop.cancelled_at'])
			.select(sql<Texts>`(select name from territory where code = stop.territory)`.as('territory'))
			.orderBy('stop.starts_at')
	);
}

export function speakersOf(from: OfEvent) {
	return jsonArrayFrom(
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
	);
}

export function attendanceOf(from: OfEvent) {
	return jsonArrayFrom(
		from
			.selectFrom('attendance')
			.innerJoin('stop', 'stop.id', 'attendance.stop_id')
			.whereRef('stop.event_id', '=', 'event.id')
			.where('attendance.undone_at', 'is', null)
			.select(['attendance.stop_id', 'attendance.category'])
			.select(sql<number>`count(*)::int`.as('count'))
			.groupBy(['attendance.stop_id', 'attendance.category'])
			.orderBy('attendance.category')
	);
}

export function feedbackOf(from: OfEvent) {
	return jsonObjectFrom(
		from
			.selectFrom('feedback')
			.innerJoin('stop', 'stop.id', 'feedback.stop_id')
			.whereRef('stop.event_id', '=', 'event.id')
			.select([
				sql<number>`count(*)::int`.as('answers'),
				sql<number | null>`round(avg(usefulness), 1)::float8`.as('usefulness')
			])
	);
}

export function saidOf(from: OfEvent) {
	return jsonArrayFrom(
		from
			.selectFrom('feedback')
			.innerJoin('stop', 'stop.id', 'feedback.stop_id')
			.whereRef('stop.event_id', '=', 'event.id')
			.where('feedback.released_at', 'is not', null)
			.select(['feedback.stop_id', 'feedback.useful', 'feedback.missing'])
			.orderBy('feedback.at')
			.limit(50)
	);
}

export function proposalsOf(from: OfEvent) {
	return jsonArrayFrom(
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
	);
}

export function photosOf(from: OfEvent) {
	return jsonArrayFrom(
		from
			.selectFrom('photo')
			.innerJoin('stop', 'stop.id', 'photo.stop_id')
			.whereRef('stop.event_id', '=', 'event.id')
			.where('photo.published_at', 'is not', null)
			.select(['photo.id', 'photo.stop_id'])
			.orderBy('stop.starts_at')
			.orderBy('photo.position')
	);
}
