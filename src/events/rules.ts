// The rules of taking part. Pages explain with them, commands refuse with them; register_batch asks the same under the lock.
import type { AgeBand, EventFacts, StopFacts } from './event.ts';
import { eventState } from './event.ts';

/** Why nobody can take part in this at all. */
export function whyNotOpen(stop: StopFacts, event: EventFacts): string | null {
	const state = eventState(event);
	if (state === 'draft') return 'events.not_published';
	if (state === 'cancelled' || stop.cancelled_at) return 'events.cancelled';
	if (state === 'closed' || stop.closed_at) return 'events.over';
	return null;
}

/** Why a visitor cannot sign up now. Being full is no reason: then there is the line. */
export function whyNotRegister(stop: StopFacts, event: EventFacts, now: Date): string | null {
	const shut = whyNotOpen(stop, event);
	if (shut) return shut;
	if (stop.ends_at <= now) return 'events.over';
	if (now < stop.opens_at) return 'events.not_open_yet';
	return now < stop.closes_at ? null : 'events.sign_up_closed';
}

/** Staff sign somebody up before and after the days of sign-up, until the stop is over. */
export function whyNotSignUpByStaff(stop: StopFacts, event: EventFacts, now: Date): string | null {
	return whyNotOpen(stop, event) ?? (stop.ends_at <= now ? 'events.over' : null);
}

/** Why a place can no longer be changed or given up by its owner. */
export function whyNotChange(stop: StopFacts, event: EventFacts, now: Date): string | null {
	return whyNotOpen(stop, event) ?? (stop.starts_at <= now ? 'events.begun' : null);
}

/**
 * Why somebody may not sign up without a guardian: article 8 (1) of the law on personal data lets a legal
 * representative agree for a child. An open event may admit from 14 on when the centre said so.
 */
export function whyNotAlone(
	age_band: AgeBand,
	guardian: { name?: string | null | undefined; contact?: string | null | undefined },
	event: { open_from_14: boolean }
): string | null {
	if (age_band !== 'under_14' && age_band !== '14_17') return null;
	if (age_band === '14_17' && event.open_from_14) return null;
	return guardian.name && guardian.contact ? null : 'events.guardian_missing';
}

/** Why a stop cannot be published: what is missing for people to come. */
export function whyNotPublish(
	event: EventFacts & { title: { kk?: string; ru?: string } },
	stops: number
): string | null {
	if (event.cancelled_at) return 'events.cancelled';
	if (event.closed_at) return 'events.over';
	if (!event.title.kk || !event.title.ru) return 'events.title_missing';
	return stops === 0 ? 'events.no_stops' : null;
}

/**
 * Under 2 s nobody has read and filled in a form, and whoever opened it knows when; `website` stands outside the
 * screen, only robots fill it in.
 */
export function looksLikeRobot(
	form: { website?: string | undefined; shown_at?: number | undefined },
	now: Date
): boolean {
	return Boolean(form.website) || !form.shown_at || form.shown_at > now.getTime() - 2000;
}
