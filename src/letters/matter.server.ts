import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import type {} from '#directory/tables.ts';
import type {} from '#events/tables.ts';
import type { ProposalWords } from './compose.ts';
import type { Body, StopWords } from './values.ts';

/** A body as letters name it; 404 when it is not in the directory. */
export async function bodiesOf(ctx: Context, ids: string[]): Promise<Map<string, Body>> {
	if (ids.length === 0) return new Map();
	const wanted = [...new Set(ids)];
	const rows = await ctx.db
		.selectFrom('organisation')
		.select(['id', 'name', 'email', 'head_post', 'head_name', 'head_ru'])
		.where('id', 'in', wanted)
		.orderBy('folded')
		.orderBy('id')
		.execute();
	found(rows.length === wanted.length ? rows : null);
	return new Map(rows.map(({ id, ...body }) => [id, body]));
}

/** Stops with their words, in the order of time. */
export async function stopWords(ctx: Context, ids: string[]): Promise<StopWords[]> {
	return ctx.db
		.selectFrom('stop')
		.innerJoin('territory', 'territory.code', 'stop.territory')
		.select(['stop.starts_at', 'stop.ends_at', 'stop.venue', 'territory.name as place'])
		.where('stop.id', 'in', ids)
		.orderBy('stop.starts_at')
		.execute();
}

export type Waiting = ProposalWords & { stop_id: string };

/**
 * Proposals of an event to one addressee that were not sent on and stand in no letter but annulled ones, in the order
 * of their codes.
 */
export async function waitingProposals(
	ctx: Context,
	event_id: string,
	addressee_id: string
): Promise<Waiting[]> {
	return ctx.db
		.selectFrom('proposal')
		.select(['proposal.id', 'proposal.code', 'proposal.text', 'proposal.stop_id'])
		.where('proposal.event_id', '=', event_id)
		.where('proposal.addressee_id', '=', addressee_id)
		.where('proposal.sent_at', 'is', null)
		.where('proposal.refused_at', 'is', null)
		.where((of) =>
			of.not(
				of.exists(
					of
						.selectFrom('letter_proposal')
						.innerJoin('letter', 'letter.id', 'letter_proposal.letter_id')
						.select('letter.id')
						.whereRef('letter_proposal.proposal_id', '=', 'proposal.id')
						.where('letter.annulled_at', 'is', null)
				)
			)
		)
		.orderBy('proposal.id')
		.execute();
}

/**
 * Holds the proposals of an event to one addressee. A statement of its own, before they are read: whoever waited here
 * then sees the letter that the other made.
 */
export async function holdProposals(
	tx: Context,
	event_id: string,
	addressee_id: string
): Promise<void> {
	await tx.db
		.selectFrom('proposal')
		.select('id')
		.where('event_id', '=', event_id)
		.where('addressee_id', '=', addressee_id)
		.orderBy('id')
		.forUpdate()
		.execute();
}
