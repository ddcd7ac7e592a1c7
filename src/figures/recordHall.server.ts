import type { ExpressionBuilder } from 'kysely';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tables } from '#ground/database.server.ts';
import type { Texts } from '#ground/language.ts';
import type {} from '#polls/tables.ts';
import type {} from '#questions/tables.ts';
import type { RecordPoll } from './record.ts';

// What the hall asked and answered, as parts of an event's record.
type OfEvent = ExpressionBuilder<Tables, 'event'>;

/** Questions that the moderator showed, without who asked. */
export function questionsOf(from: OfEvent) {
	return jsonArrayFrom(
		from
			.selectFrom('question')
			.innerJoin('stop', 'stop.id', 'question.stop_id')
			.whereRef('stop.event_id', '=', 'event.id')
			.where('question.approved_at', 'is not', null)
			.select(['question.stop_id', 'question.text', 'question.language'])
			.select(['question.answer', 'question.answer_language'])
			.select([
				sql<boolean>`question.answered_at is not null`.as('answered'),
				sql<number>`(select count(*)::int from question_support where question_id = question.id)`.as(
					'support'
				)
			])
			.orderBy('question.approved_at')
			.orderBy('question.id')
			.limit(100)
	);
}

/** Polls whose result the hall saw, with their counts. */
export function pollsOf(from: OfEvent) {
	return jsonArrayFrom(
		from
			.selectFrom('poll')
			.innerJoin('stop', 'stop.id', 'poll.stop_id')
			.whereRef('stop.event_id', '=', 'event.id')
			.where('poll.shown_at', 'is not', null)
			.select(['poll.stop_id', 'poll.question', 'poll.kind', 'poll.anonymous'])
			.select(['poll.voters', 'poll.guest_voters'])
			.select([
				sql<Texts[]>`(select coalesce(json_agg(text order by position), '[]')
					from poll_option where poll_id = poll.id)`.as('options'),
				sql<RecordPoll['counts']>`(select coalesce(json_agg(json_build_object(
						'option', position - 1, 'category', category, 'guests', guests, 'n', n)
						order by position, category, guests), '[]')
					from poll_count join poll_option on poll_option.id = option_id
					where poll_count.poll_id = poll.id)`.as('counts')
			])
			.orderBy('poll.opened_at')
			.orderBy('poll.id')
	);
}
