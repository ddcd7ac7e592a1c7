import type { Centre } from '#ground/context.ts';
import type { Language } from '#ground/language.ts';
import { written } from '#ground/language.ts';
import type { Entry } from './calendar.ts';
import type { Kind } from './event.ts';
import type { ListedStop } from './pages.server.ts';
import { kindNames } from './words.ts';

/** A stop as an entry of a calendar file; its UID stays, so that a calendar moves what was moved. */
export function entryOf(stop: ListedStop, centre: Centre, language: Language, now: Date): Entry {
	const url = `${centre.public_url}/${language}/events/${stop.slug}`;
	return {
		uid: `${stop.id}@${new URL(centre.public_url).hostname}`,
		starts_at: stop.starts_at,
		ends_at: stop.ends_at,
		made_at: now,
		summary: `${kindNames[stop.kind as Kind][language]}: ${written(stop.title, language).text}`,
		place: `${stop.place[language]}, ${written(stop.venue, language).text}`,
		description: `${written(stop.lead, language).text}\n${url}`.trim(),
		url,
		cancelled: stop.cancelled_at !== null
	};
}
