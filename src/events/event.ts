// The words of events and the rules that answer "why not?". Safe in the browser.

export const kinds = ['round_table', 'hearing', 'training', 'forum', 'meeting'] as const;
export type Kind = (typeof kinds)[number];

/** What somebody needs to take part: `speak` means that they would like the floor. */
export const needs = ['sign_language', 'ramp', 'interpreter', 'large_print', 'speak'] as const;
export type Need = (typeof needs)[number];

export const ageBands = ['under_14', '14_17', '18_35', '36_49', '50_plus'] as const;
export type AgeBand = (typeof ageBands)[number];

export const turnKinds = ['arrival', 'opening', 'talk', 'floor', 'summary', 'break'] as const;
export type TurnKind = (typeof turnKinds)[number];

/** All of a party or none of it, or as many as there is room for. */
export const togetherness = ['all', 'as_many'] as const;
export type Together = (typeof togetherness)[number];

/** What a form is answered: a place, a place in the line, or "staff will answer". */
export type Outcome = 'confirmed' | 'waiting' | 'asked';

/** A party has at most ten people. */
export const partyLimit = 10;

/** The dated facts of an event that its rules read. */
export interface EventFacts {
	published_at: Date | null;
	cancelled_at: Date | null;
	closed_at: Date | null;
}

/** The dated facts of a stop that its rules read. */
export interface StopFacts {
	opens_at: Date;
	closes_at: Date;
	starts_at: Date;
	ends_at: Date;
	cancelled_at: Date | null;
	closed_at: Date | null;
}

/** The dated facts of a registration. */
export interface PlaceFacts {
	asked_at: Date | null;
	confirmed_at: Date | null;
	left_at: Date | null;
	refused_at: Date | null;
}

export type EventState = 'draft' | 'published' | 'closed' | 'cancelled';

export function eventState(event: EventFacts): EventState {
	if (event.cancelled_at) return 'cancelled';
	if (event.closed_at) return 'closed';
	return event.published_at ? 'published' : 'draft';
}

export type StopState = 'cancelled' | 'over' | 'running' | 'upcoming';

export function stopState(stop: StopFacts, event: EventFacts, now: Date): StopState {
	if (stop.cancelled_at || event.cancelled_at) return 'cancelled';
	if (stop.closed_at || stop.ends_at <= now) return 'over';
	return stop.starts_at <= now ? 'running' : 'upcoming';
}

export type PlaceState = Outcome | 'left' | 'refused';

export function placeState(place: PlaceFacts): PlaceState {
	if (place.left_at) return 'left';
	if (place.refused_at) return 'refused';
	if (place.asked_at) return 'asked';
	return place.confirmed_at ? 'confirmed' : 'waiting';
}

/** Places that nobody has; a line before them is not counted. */
export function freePlaces(stop: { capacity: number; taken: number }): number {
	return Math.max(0, stop.capacity - stop.taken);
}
