import type { Centre } from '#ground/context.ts';
import type { Language } from '#ground/language.ts';
import { written } from '#ground/language.ts';
import type { EventPage } from './pages.server.ts';

/**
 * An event's stops for search engines (schema.org Event), as a data block. Signs that could end the block
 * are written as escapes, since people write the texts.
 */
export function structured(event: EventPage, centre: Centre, language: Language): string {
	const url = `${centre.public_url}/${language}/events/${event.slug}`;
	const blocks = event.stops.map((stop) => ({
		'@context': 'https://schema.org',
		'@type': 'Event',
		name: written(event.title, language).text,
		description: written(event.lead, language).text || undefined,
		startDate: stop.starts_at.toISOString(),
		endDate: stop.ends_at.toISOString(),
		eventStatus: `https://schema.org/${stop.cancelled_at ? 'EventCancelled' : 'EventScheduled'}`,
		eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
		inLanguage: stop.languages,
		isAccessibleForFree: true,
		maximumAttendeeCapacity: stop.capacity,
		url,
		image: `${centre.public_url}/share.png`,
		location: {
			'@type': 'Place',
			name: written(stop.venue, language).text,
			address: {
				'@type': 'PostalAddress',
				addressRegion: stop.place[language],
				addressCountry: 'KZ'
			}
		},
		organizer: {
			'@type': 'Organization',
			name: centre.name[language],
			url: `${centre.public_url}/${language}`
		}
	}));
	const json = JSON.stringify(blocks).replace(/[<>&\u2028\u2029]/g, escape);
	return `<script type="application/ld+json">${json}</script>`;
}

function escape(sign: string): string {
	return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
