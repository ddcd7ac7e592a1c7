import type { Visitor } from '#ground/context.ts';
import type { Right } from '#people/rights.ts';
import { may } from '#people/rights.ts';

/** A page that a tab leads to, for those who have one of the rights; `null`: for everybody at the desk. */
interface Place {
	name: string;
	path: string;
	rights: readonly Right[] | null;
}

const lone = <Name extends string>(name: Name, path: string, ...rights: Right[]) => ({
	name,
	places: [{ name, path, rights: rights.length > 0 ? rights : null }]
});

/** The desk's parts; what belongs together stands behind one tab. */
const parts = [
	lone('today', ''),
	lone('events', '/events', 'events.see_drafts'),
	{
		name: 'people',
		places: [
			{ name: 'people', path: '/people', rights: ['people.see'] },
			{ name: 'requests', path: '/people/requests', rights: ['people.see'] },
			{ name: 'alike', path: '/people/alike', rights: ['people.see'] },
			{ name: 'organisations', path: '/organisations', rights: ['organisations.write'] }
		]
	},
	lone('news', '/news', 'news.write'),
	lone('projects', '/projects', 'projects.write', 'evidence.see'),
	{
		name: 'proposals',
		places: [
			{ name: 'proposals', path: '/proposals', rights: ['proposals.write'] },
			{ name: 'feedback', path: '/feedback', rights: ['feedback.release'] }
		]
	},
	{
		name: 'letters',
		places: [
			{ name: 'outgoing', path: '/letters', rights: ['letters.write'] },
			{ name: 'outbox', path: '/outbox', rights: ['outbox.see'] },
			{ name: 'calls', path: '/calls', rights: ['calls.tell'] }
		]
	},
	{
		name: 'registers',
		places: [
			{ name: 'journal', path: '/journal', rights: ['journal.see'] },
			{ name: 'duties', path: '/duties', rights: ['people.erase', 'registers.see'] },
			{ name: 'exports', path: '/exports', rights: ['evidence.see'] }
		]
	},
	{
		name: 'centre',
		places: [
			{ name: 'about', path: '/centre', rights: ['staff.manage'] },
			{ name: 'staff', path: '/staff', rights: ['staff.manage'] },
			{ name: 'consents', path: '/consents', rights: ['staff.manage'] },
			{ name: 'words', path: '/centre/words', rights: ['words.write'] }
		]
	}
] as const satisfies { name: string; places: readonly Place[] }[];

type Part = (typeof parts)[number];
export type PartName = Part['name'] | Part['places'][number]['name'];
export interface Tab {
	name: PartName;
	/** From the desk on. */
	path: string;
	places: { name: PartName; path: string }[];
}

/** The tabs of one who is at the desk; a part of which only one place is open takes that place's name. */
export function tabsOf(visitor: Visitor): Tab[] {
	return parts.flatMap(({ name, places }) => {
		const open = (places as readonly (Place & { name: PartName })[])
			.filter(({ rights }) => rights === null || rights.some((right) => may(visitor, right)))
			.map((place) => ({ name: place.name, path: place.path }));
		if (open.length === 0) return [];
		return [{ name: open.length === 1 ? open[0]!.name : name, path: open[0]!.path, places: open }];
	});
}

/** The place somebody is at: of those that the address starts with, the one named most closely. */
export function placeOf(tabs: Tab[], path: string): { tab: Tab; path: string } | null {
	const at = tabs
		.flatMap((tab) => tab.places.map((place) => ({ tab, path: place.path })))
		.filter(({ path: start }) =>
			start === '' ? path === '' : path === start || path.startsWith(`${start}/`)
		);
	return at.toSorted((a, b) => b.path.length - a.path.length)[0] ?? null;
}
