import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Texts, Words } from '#ground/language.ts';
import { found } from '#ground/refusal.ts';
import { require } from '#people/rights.ts';
import type { ProposalState } from './proposal.ts';

/** A proposal with the words around it. */
export type Proposal = Awaited<ReturnType<typeof publicProposal>>;

export interface ProposalFilter {
	state?: ProposalState | undefined;
	territory?: string | undefined;
	event_id?: string | undefined;
	addressee_id?: string | undefined;
	/** Shows what follows this one: `released_at` (ISO) and id of the last row seen. */
	after?: { at: Date; id: string } | undefined;
}

const pageSize = 20;

function proposals(ctx: Context) {
	return ctx.db
		.selectFrom('proposal')
		.innerJoin('event', 'event.id', 'proposal.event_id')
		.innerJoin('stop', 'stop.id', 'proposal.stop_id')
		.innerJoin('territory', 'territory.code', 'stop.territory')
		.innerJoin('category', 'category.code', 'proposal.category')
		.leftJoin('organisation', 'organisation.id', 'proposal.addressee_id')
		.selectAll('proposal')
		.select([
			'event.slug',
			'event.title',
			'stop.territory as territory_code',
			'stop.starts_at',
			'territory.name as territory',
			'category.name as category_name',
			'organisation.name as addressee'
		]);
}

/** Released proposals, newest release first, and where the next page begins. */
export async function publicProposals(ctx: Context, filter: ProposalFilter = {}) {
	const rows = await filtered(ctx, filter)
		.where('proposal.released_at', 'is not', null)
		.$if(filter.after !== undefined, (query) =>
			query.where((where) =>
				where(
					where.refTuple('proposal.released_at', 'proposal.id'),
					'<',
					where.tuple(filter.after!.at, filter.after!.id)
				)
			)
		)
		.orderBy('proposal.released_at', 'desc')
		.orderBy('proposal.id', 'desc')
		.limit(pageSize + 1)
		.execute();
	return paged(rows.map(asPublic), ({ released_at, id }) => ({ at: released_at!, id }));
}

/** All proposals for staff, last written first; released or not. */
export async function allProposals(ctx: Context, filter: ProposalFilter = {}) {
	require(ctx, 'proposals.write');
	const rows = await filtered(ctx, filter)
		.$if(filter.after !== undefined, (query) => query.where('proposal.id', '<', filter.after!.id))
		.orderBy('proposal.id', 'desc')
		.limit(pageSize + 1)
		.execute();
	return paged(rows, ({ voiced_at, id }) => ({ at: voiced_at, id }));
}

/** A released proposal by its code; one that is not released looks as if it were not there. */
export async function publicProposal(ctx: Context, code: string) {
	return asPublic(
		found(
			await proposals(ctx)
				.where('proposal.code', '=', code)
				.where('proposal.released_at', 'is not', null)
				.executeTakeFirst()
		)
	);
}

/** Who follows it up is the centre's own, and whose feedback it came from is nobody's. */
function asPublic<Row>(row: Row): Row & { responsible: null; feedback_id: null } {
	return { ...row, responsible: null, feedback_id: null };
}

/** Any proposal, for staff. */
export async function deskProposal(ctx: Context, code: string) {
	require(ctx, 'proposals.write');
	return found(await proposals(ctx).where('proposal.code', '=', code).executeTakeFirst());
}

/** As proposalState() says; written as the indexes are, which find one state among many. */
const stateOf = sql<string>`(case when done_at is not null then 'done' when refused_at is not null then 'refused'
	when accepted_at is not null then 'accepted' when sent_at is not null then 'sent' else 'voiced' end)`;

function filtered(ctx: Context, { state, territory, event_id, addressee_id }: ProposalFilter) {
	return proposals(ctx)
		.$if(territory !== undefined, (query) => query.where('stop.territory', '=', territory!))
		.$if(event_id !== undefined, (query) => query.where('proposal.event_id', '=', event_id!))
		.$if(addressee_id !== undefined, (query) =>
			query.where('proposal.addressee_id', '=', addressee_id!)
		)
		.$if(state !== undefined, (query) => query.where(stateOf, '=', state!));
}

function paged<Row>(rows: Row[], keyOf: (row: Row) => { at: Date; id: string }) {
	const shown = rows.slice(0, pageSize);
	return { rows: shown, next: rows.length > pageSize ? keyOf(shown.at(-1)!) : null };
}

/** Districts that have released proposals, for the filter. */
export async function proposalTerritories(ctx: Context): Promise<{ code: string; name: Words }[]> {
	const rows = await ctx.db
		.selectFrom('territory')
		.select(['territory.code', 'territory.name'])
		// The newest is enough of each, and by the order the stops of a place are read and not all proposals.
		.where(
			sql<boolean>`(select true from stop join proposal on proposal.stop_id = stop.id
				where stop.territory = territory.code and proposal.released_at is not null
				order by stop.starts_at desc limit 1)`
		)
		.orderBy('territory.position')
		.execute();
	return rows;
}

/** Bodies that released proposals go to, for the filter. */
export async function proposalAddressees(ctx: Context): Promise<{ id: string; name: Texts }[]> {
	return ctx.db
		.selectFrom('organisation')
		.select(['organisation.id', 'organisation.name'])
		.where((of) =>
			of.exists(
				of
					.selectFrom('proposal')
					.select('proposal.id')
					.whereRef('proposal.addressee_id', '=', 'organisation.id')
					.where('proposal.released_at', 'is not', null)
			)
		)
		.orderBy('organisation.folded')
		.orderBy('organisation.id')
		.limit(500)
		.execute();
}

/** What the desk's form offers: recent stops and the bodies a proposal can be sent to. */
export async function proposalChoices(ctx: Context) {
	require(ctx, 'proposals.write');
	const stops = await ctx.db
		.selectFrom('stop')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.innerJoin('territory', 'territory.code', 'stop.territory')
		.select(['stop.id', 'stop.starts_at', 'event.title', 'territory.name as territory'])
		.where('event.published_at', 'is not', null)
		.orderBy('stop.starts_at', 'desc')
		.limit(100)
		.execute();
	const organisations: { id: string; name: Texts }[] = await ctx.db
		.selectFrom('organisation')
		.select(['id', 'name'])
		.orderBy('kind')
		.orderBy('created_at')
		.limit(500)
		.execute();
	return { stops, organisations };
}
