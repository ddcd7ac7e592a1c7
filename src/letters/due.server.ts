import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { dayKey } from '#kazakh/dates.ts';
import { may } from '#people/rights.ts';
import type {} from '#directory/tables.ts';
import type {} from '#events/tables.ts';
import type {} from './tables.ts';

/** Proposals of one letter (or of none, sent before letters were made here) whose answer is due on one day. */
export interface AnswerDue {
	organisation: Texts;
	due_on: string;
	proposals: number;
	/** The letter's code; null where there is none. */
	letter: string | null;
	/** The first of them. */
	proposal: string;
}

const shown = 20;
const daysAhead = 7;

/** Answers that are overdue or due within a week, the longest overdue first; none for who writes no letters. */
export async function answersDue(ctx: Context): Promise<AnswerDue[]> {
	if (!may(ctx.visitor, 'letters.write')) return [];
	const today = dayKey(ctx.now, ctx.centre.zone);
	const { rows } = await sql<AnswerDue>`
		with due as (
			select id, code, addressee_id, due_on from proposal
			where sent_at is not null and accepted_at is null and refused_at is null
				and due_on <= ${today}::date + ${daysAhead}::int
			order by due_on, id limit 500
		)
		select organisation.name as organisation, due.due_on, count(*)::int as proposals, letter.code as letter,
			min(due.code) as proposal
		from due join organisation on organisation.id = due.addressee_id
		left join lateral (
			select letter.code from letter_proposal join letter on letter.id = letter_id
			where proposal_id = due.id and annulled_at is null order by letter.id desc limit 1
		) letter on true
		group by organisation.id, due.due_on, letter.code order by due.due_on, organisation.id limit ${shown}`.execute(
		ctx.db
	);
	return rows;
}
