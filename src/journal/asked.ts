import { isId } from '#ground/isId.ts';
import { isDay } from '#kazakh/dates.ts';
import { kinds } from './kinds.ts';

/** What the journal is narrowed to; an empty text asks for all. Safe in the browser. */
export interface Asked {
	/** An account's id, or `nobody`: visitors and the system. */
	by: string;
	kind: string;
	subject: string;
	/** Days of the centre's calendar, both counted in. */
	from: string;
	to: string;
}

/** What stands in an address; unknown values count as left out. */
export function askedOf(search: URLSearchParams): Asked {
	const given = (name: string) => search.get(name)?.trim() ?? '';
	const when = (name: string, fits: (text: string) => boolean) =>
		fits(given(name)) ? given(name) : '';
	return {
		by: when('by', (text) => text === 'nobody' || isId(text)),
		kind: when('kind', (text) => Object.hasOwn(kinds, text)),
		subject: when('subject', isId),
		from: when('from', isDay),
		to: when('to', isDay)
	};
}

/** The same as an address's query, with what is empty left out. */
export function queryOf(asked: Asked, more: Record<string, string> = {}): string {
	const pairs = Object.entries({ ...asked, ...more }).filter(([, value]) => value);
	return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
}
