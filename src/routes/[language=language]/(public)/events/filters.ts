import type { Filters } from '#events/pages.server.ts';

/** The list's filters as they stand in an address: ?view=past&place=…&month=…&kind=…&after=… */
export function filtersOf({ searchParams }: URL): Filters {
	const read = (name: string) => searchParams.get(name)?.slice(0, 60) || undefined;
	return {
		place: read('place'),
		month: read('month'),
		kind: read('kind'),
		past: searchParams.get('view') === 'past',
		after: read('after')
	};
}

/** The same filters as a query, changed where told; empty ones are left out. */
export function queryOf(filters: Filters, change: Filters = {}): string {
	const { place, month, kind, past, after } = { ...filters, ...change };
	const pairs = { view: past ? 'past' : '', place, month, kind, after };
	const query = new URLSearchParams();
	for (const [name, value] of Object.entries(pairs)) if (value) query.set(name, value);
	return query.size > 0 ? `?${query}` : '';
}
