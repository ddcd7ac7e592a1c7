import type { Kind } from '#events/event.ts';
import type { Language, Texts } from '#ground/language.ts';

/** What a record holds, frozen when the event was closed or corrected. Moments are ISO texts, for it is stored as JSON. */
export interface EventRecord {
	event: { slug: string; kind: Kind; title: Texts; lead: Texts };
	project: {
		name: Texts;
		number: string;
		channel: string;
		customer: Texts;
		operator: Texts;
	} | null;
	stops: RecordStop[];
	speakers: { role: string; name: string; post: Texts; organisation: Texts | null }[];
	categories: Record<string, Texts>;
	/** Attendances by stop and category, exact; the public sees them only through `hideSmall`. */
	attendance: { stop_id: string; category: string; count: number }[];
	/** Each person once over all stops. */
	people: number;
	/** Rows of paper sheets without any contact: counted once each, and they cannot be matched. */
	unmatched: number;
	feedback: {
		answers: number;
		usefulness: number | null;
		said: { stop_id: string; useful: string | null; missing: string | null }[];
	};
	proposals: RecordProposal[];
	/**
	 * Which were published then. What they show is asked for when the record is read: a picture may be taken down, and a
	 * frozen record must not keep it. Records of before named files.
	 */
	photos: { id?: string; stop_id?: string; file_id?: string }[];
	/** Who had the floor and what was said; records of before the hall have none. */
	turns?: RecordTurn[];
	/** Questions that the hall saw, without who asked. */
	questions?: RecordQuestion[];
	/** Polls whose result the hall saw. */
	polls?: RecordPoll[];
}

export interface RecordStop {
	id: string;
	territory: Texts;
	venue: Texts;
	starts_at: string;
	ends_at: string;
	cancelled: boolean;
}

export interface RecordTurn {
	stop_id: string;
	/** Of who stood in the programme. Others spoke for their group and are not named. */
	name: string | null;
	post: Texts;
	category: string | null;
	topic: Texts;
	started_at: string;
	ended_at: string | null;
	thesis: Texts;
	slides_url: string | null;
}

export interface RecordQuestion {
	stop_id: string;
	text: string;
	language: Language;
	support: number;
	answered: boolean;
	answer: string | null;
	answer_language: Language | null;
}

export interface RecordPoll {
	stop_id: string;
	question: Texts;
	kind: 'single' | 'multiple' | 'scale';
	anonymous: boolean;
	/** Of a scale the texts are empty and the place in the list is the mark. */
	options: Texts[];
	voters: number;
	guest_voters: number;
	/** By option (place in the list), category ('' for groups counted together) and guests, exact as far as it is kept. */
	counts: { option: number; category: string; guests: boolean; n: number }[];
}

export interface RecordProposal {
	code: string;
	stop_id: string;
	text: Texts;
	category: string;
	addressee: Texts | null;
	due_on: string | null;
}

/** What a complete record would have and this one lacks; closing names it and goes on. */
export const lacks = ['attendance', 'proposal', 'photo', 'kk', 'ru'] as const;
export type Lack = (typeof lacks)[number];

export function lacksOf(record: EventRecord): Lack[] {
	const held = record.stops.filter(({ cancelled }) => !cancelled);
	const counted = new Set(record.attendance.map(({ stop_id }) => stop_id));
	const has: Record<Lack, boolean> = {
		attendance: held.every(({ id }) => counted.has(id)),
		proposal: record.proposals.length > 0,
		photo: record.photos.length > 0,
		kk: written(record, 'kk'),
		ru: written(record, 'ru')
	};
	return lacks.filter((lack) => !has[lack]);
}

function written(record: EventRecord, language: Language): boolean {
	return [record.event.title, ...record.proposals.map(({ text }) => text)].every(
		(texts) => texts[language]
	);
}

/** Why an event cannot be closed yet; null when it can. A stop that is still to come or running must be over or cancelled first. */
export function whyNotClose(
	event: { closed_at: Date | null; published_at: Date | null },
	stops: { ends_at: Date; cancelled_at: Date | null }[],
	now: Date
) {
	if (event.closed_at) return 'figures.closed_already';
	if (!event.published_at) return 'figures.not_published';
	if (stops.some(({ ends_at, cancelled_at }) => !cancelled_at && ends_at > now))
		return 'figures.not_over';
	return null;
}
