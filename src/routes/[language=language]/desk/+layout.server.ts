import { page } from '#ground/edge/page.server.ts';
import { waysToPass } from '#people/factors.server.ts';
import type { Right } from '#people/rights.ts';
import { may, require } from '#people/rights.ts';
import type { LayoutServerLoad } from './$types';

/** The desk's parts, each shown to those who may open it; `null`: a page for everybody at the desk. */
const parts = [
	{ name: 'today', path: '', rights: null },
	{ name: 'events', path: '/events', rights: ['events.see_drafts'] },
	{ name: 'people', path: '/people', rights: ['people.see'] },
	{ name: 'projects', path: '/projects', rights: ['projects.write', 'evidence.see'] },
	{ name: 'proposals', path: '/proposals', rights: ['proposals.write'] },
	{ name: 'outbox', path: '/outbox', rights: ['outbox.see'] },
	{ name: 'calls', path: '/calls', rights: ['calls.tell'] },
	{ name: 'duties', path: '/duties', rights: ['people.erase', 'registers.see'] },
	{ name: 'journal', path: '/journal', rights: ['journal.see'] },
	{ name: 'exports', path: '/exports', rights: ['evidence.see'] },
	{ name: 'staff', path: '/staff', rights: ['staff.manage'] },
	{ name: 'centre', path: '/centre', rights: ['staff.manage'] }
] as const satisfies { name: string; path: string; rights: readonly Right[] | null }[];

export const load: LayoutServerLoad = page(async (ctx) => {
	require(ctx, 'desk.see');
	const home = `/${ctx.language}/desk`;
	const seen = parts.filter(
		({ rights }) => rights === null || rights.some((right) => may(ctx.visitor, right))
	);
	return {
		desk: {
			email: ctx.visitor.email ?? '',
			/** Whoever is let in without a second factor is offered one. */
			offer: ctx.visitor.second_factor === 'spared' && (await waysToPass(ctx)).factors === 0,
			parts: seen.map(({ name, path }) => ({ name, href: `${home}${path}` }))
		}
	};
});
