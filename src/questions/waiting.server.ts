import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { fullName } from '#kazakh/names.ts';
import { questionsWith } from './shown.server.ts';

// Who may read this (`hall.run`) was asked by the console's page, or when its live view was opened.

/** A question as the console sees it. */
export interface HostQuestion {
	id: string;
	text: string;
	language: string;
	/** Null for who asked without a name: the moderator does not learn it either. */
	by: string | null;
	category: string;
	support: number;
	put_off: boolean;
	shown: boolean;
	answered_at: Date | null;
	answer: string | null;
	carried: boolean;
}

const most = 100;

/** What waits for the moderator of a stop, oldest first, put off ones last. */
export async function waitingQuestions(ctx: Context, stop_id: string): Promise<HostQuestion[]> {
	const rows = await questionsWith(ctx, stop_id)
		.where('question.approved_at', 'is', null)
		.where('question.proposal_id', 'is', null)
		.orderBy(sql`put_off_at is not null`)
		.orderBy('question.asked_at')
		.limit(most)
		.execute();
	return rows.map(asHost);
}

/** What the moderator has shown: to be answered, then what was answered. */
export async function approvedQuestions(ctx: Context, stop_id: string): Promise<HostQuestion[]> {
	const rows = await questionsWith(ctx, stop_id)
		.where('question.approved_at', 'is not', null)
		.orderBy(sql`answered_at is not null`)
		.orderBy('support', 'desc')
		.orderBy('question.approved_at')
		.limit(most)
		.execute();
	return rows.map(asHost);
}

type Row = Awaited<ReturnType<ReturnType<typeof questionsWith>['execute']>>[number];

function asHost(row: Row): HostQuestion {
	const { surname, given, patronymic } = row;
	const known = surname !== null && given !== null;
	const name = known ? fullName({ surname, given, patronymic }) : row.guest;
	return {
		id: row.id,
		text: row.text,
		language: row.language,
		by: row.anonymous ? null : name,
		category: row.category,
		support: row.support,
		put_off: row.put_off_at !== null,
		shown: row.approved_at !== null,
		answered_at: row.answered_at,
		answer: row.answer,
		carried: row.proposal_id !== null
	};
}
