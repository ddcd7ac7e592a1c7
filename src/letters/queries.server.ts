import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { found } from '#ground/refusal.ts';
import { require } from '#people/rights.ts';
import type {} from '#directory/tables.ts';
import type {} from '#events/tables.ts';
import type { LetterFacts, LetterKind, LetterTexts } from './letter.ts';
import type {} from './tables.ts';

const pageSize = 30;

function rows(ctx: Context) {
	return ctx.db
		.selectFrom('letter')
		.innerJoin('event', 'event.id', 'letter.event_id')
		.innerJoin('organisation', 'organisation.id', 'letter.organisation_id')
		.select(['letter.id', 'letter.code', 'letter.number', 'letter.kind', 'letter.dated_on'])
		.select(['letter.reply_by', 'letter.sent_on', 'letter.sent_how', 'letter.annulled_at'])
		.select(['letter.annulled_reason', 'letter.organisation_id', 'letter.stop_id'])
		.select(['event.slug', 'event.title', 'organisation.name as organisation'])
		.select(
			sql<number>`(select count(*)::int from letter_proposal where letter_id = letter.id)`.as(
				'proposal_count'
			)
		)
		.select(
			sql<number>`(select count(*)::int from letter_answer where letter_id = letter.id)`.as(
				'answer_count'
			)
		);
}

/** The register of outgoing letters, newest first, and where its next page begins. */
export async function outgoing(ctx: Context, after?: string) {
	require(ctx, 'letters.write');
	const page = await rows(ctx)
		.$if(after !== undefined, (query) => query.where('letter.id', '<', after!))
		.orderBy('letter.id', 'desc')
		.limit(pageSize + 1)
		.execute();
	const shown = page.slice(0, pageSize);
	return { rows: shown, next: page.length > pageSize ? shown.at(-1)!.id : null };
}

export type OutgoingRow = Awaited<ReturnType<typeof outgoing>>['rows'][number] & LetterFacts;

/** Letters to a stop's guests, newest first. */
export async function invitationsOf(ctx: Context, stop_id: string) {
	require(ctx, 'letters.write');
	return rows(ctx)
		.select('letter.texts')
		.where('letter.stop_id', '=', stop_id)
		.orderBy('letter.id', 'desc')
		.limit(500)
		.execute();
}

/** One letter with its words, the proposals in it and the answers to it. */
export async function outgoingLetter(ctx: Context, code: string) {
	require(ctx, 'letters.write');
	const row = found(
		await rows(ctx)
			.select(['letter.texts', 'organisation.email'])
			.where('letter.code', '=', code)
			.executeTakeFirst()
	);
	const [proposals, answers] = await Promise.all([
		ctx.db
			.selectFrom('letter_proposal')
			.innerJoin('proposal', 'proposal.id', 'letter_proposal.proposal_id')
			.select(['proposal.code', 'proposal.text', 'voiced_at', 'sent_at', 'accepted_at'])
			.select(['refused_at', 'done_at', 'addressee_id', 'proposal.id'])
			.where('letter_proposal.letter_id', '=', row.id)
			.orderBy('letter_proposal.position')
			.execute(),
		ctx.db
			.selectFrom('letter_answer')
			.leftJoin('file', 'file.id', 'letter_answer.file_id')
			.select(['letter_answer.id', 'received_on', 'number', 'file.name', 'file.size'])
			.where('letter_answer.letter_id', '=', row.id)
			.orderBy('letter_answer.id')
			.execute()
	]);
	return {
		...row,
		kind: row.kind as LetterKind,
		texts: row.texts as LetterTexts,
		proposals,
		answers
	};
}

/** Letters that a proposal stands in, newest first; annulled ones too. */
export async function lettersOf(ctx: Context, proposal_id: string) {
	require(ctx, 'letters.write');
	return ctx.db
		.selectFrom('letter_proposal')
		.innerJoin('letter', 'letter.id', 'letter_proposal.letter_id')
		.select(['letter.code', 'letter.number', 'letter.dated_on', 'letter.sent_on'])
		.select('letter.annulled_at')
		.where('letter_proposal.proposal_id', '=', proposal_id)
		.orderBy('letter.id', 'desc')
		.execute();
}

export interface ToWrite {
	slug: string;
	title: Texts;
	organisation_id: string;
	organisation: Texts;
	proposals: number;
}

const lookedAt = 300;

/** Letters to write: the newest proposals that have an addressee and stand in no letter, by event and addressee. */
export async function lettersToWrite(ctx: Context): Promise<ToWrite[]> {
	require(ctx, 'letters.write');
	const { rows: found } = await sql<ToWrite>`
		with waiting as (
			select id, event_id, addressee_id from proposal
			where sent_at is null and refused_at is null and addressee_id is not null
				and not exists (select from letter_proposal join letter on letter.id = letter_id
					where proposal_id = proposal.id and annulled_at is null)
			order by id desc limit ${lookedAt}
		)
		select event.slug, event.title, organisation.id as organisation_id, organisation.name as organisation,
			count(*)::int as proposals
		from waiting join event on event.id = waiting.event_id join organisation on organisation.id = waiting.addressee_id
		group by event.id, organisation.id order by max(waiting.id::text) desc limit 50`.execute(ctx.db);
	return found;
}
