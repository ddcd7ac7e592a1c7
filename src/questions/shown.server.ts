import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { fullName } from '#kazakh/names.ts';
import type {} from '#events/tables.ts';
import type {} from '#people/tables.ts';
import type {} from '#join/tables.ts';
import type {} from './tables.ts';

/** A question as everybody in the hall sees it. */
export interface ShownQuestion {
	id: string;
	text: string;
	language: string;
	/** The asker's name; null for who asked without one, for guests and for minors. */
	by: string | null;
	category: string;
	support: number;
	answered: boolean;
	/** In milliseconds; another when an answer in writing follows, or is mended. */
	answered_at: number | null;
	/** What was answered in writing. */
	answer: string | null;
	answer_language: string | null;
}

const most = 50;

/** The questions of a stop that the moderator approved: open ones first, among them those with most support. */
export async function shownQuestions(ctx: Context, stop_id: string): Promise<ShownQuestion[]> {
	const rows = await questionsWith(ctx, stop_id)
		.where('question.approved_at', 'is not', null)
		.orderBy(sql`answered_at is not null`)
		.orderBy('support', 'desc')
		.orderBy('question.approved_at')
		.limit(most)
		.execute();
	return rows.map((row) => ({
		id: row.id,
		text: row.text,
		language: row.language,
		by: nameOf(row),
		category: row.category,
		support: row.support,
		answered: row.answered_at !== null,
		answered_at: row.answered_at && Number(row.answered_at),
		answer: row.answer,
		answer_language: row.answer_language
	}));
}

/** Questions of a stop that were not refused, with who asked. For the queries of this folder. */
export function questionsWith(ctx: Context, stop_id: string) {
	return ctx.db
		.selectFrom('question')
		.leftJoin('participant', 'participant.id', 'question.participant_id')
		.leftJoin('person', 'person.id', 'participant.person_id')
		.select(['question.id', 'question.text', 'question.language', 'question.category'])
		.select(['anonymous', 'asked_at', 'put_off_at', 'approved_at', 'answered_at'])
		.select(['answer', 'answer_language', 'proposal_id'])
		.select(['person.surname', 'person.given', 'person.patronymic', 'person.age_band'])
		.select('participant.name as guest')
		.select(
			sql<number>`(select count(*)::int from question_support where question_id = question.id)`.as(
				'support'
			)
		)
		.where('question.stop_id', '=', stop_id)
		.where('question.refused_at', 'is', null);
}

type Named = {
	anonymous: boolean;
	surname: string | null;
	given: string | null;
	patronymic: string | null;
	age_band: string | null;
};

/** A minor's name is on no screen; a guest's is what anybody typed, so it stays with the moderator. */
export function nameOf({ anonymous, surname, given, patronymic, age_band }: Named): string | null {
	const is_minor = age_band === 'under_14' || age_band === '14_17';
	if (anonymous || surname === null || given === null || is_minor) return null;
	return fullName({ surname, given, patronymic });
}
