import { proposalStates } from '#events/proposal.ts';
import type { ProposalFilter } from '#events/proposal-queries.server.ts';
import { isId } from '#ground/isId.ts';

/** The list's filters as they stand in an address: ?state=sent&place=shieli&to=<id>&after=2026-07-30T10:00:00.000Z_<id> */
export function filterOf({ searchParams }: URL): ProposalFilter {
	const state = proposalStates.find((name) => name === searchParams.get('state'));
	const territory = searchParams.get('place')?.slice(0, 60) || undefined;
	const to = searchParams.get('to') ?? '';
	const [at = '', id = ''] = (searchParams.get('after') ?? '').split('_');
	const moment = new Date(at);
	const after = isId(id) && !Number.isNaN(moment.getTime()) ? { at: moment, id } : undefined;
	return { state, territory, addressee_id: isId(to) ? to : undefined, after };
}

/** Where the next page of the same filter begins. */
export function nextQuery(filter: ProposalFilter, next: { at: Date; id: string }): string {
	const query = new URLSearchParams();
	if (filter.state) query.set('state', filter.state);
	if (filter.territory) query.set('place', filter.territory);
	if (filter.addressee_id) query.set('to', filter.addressee_id);
	query.set('after', `${next.at.toISOString()}_${next.id}`);
	return `?${query}`;
}
