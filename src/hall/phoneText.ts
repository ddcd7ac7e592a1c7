// What a phone and the screen say of the state of the hall: the server writes it into the page, the page's script writes it
// anew at each change. Safe in the browser.
import type { Language, Texts } from '#ground/language.ts';
import { written } from '#ground/language.ts';
import { counted } from '#kazakh/numbers.ts';
import type { Clock } from './floor.ts';
import { clockState, minutesAndSeconds, secondsLeft, usedMs } from './floor.ts';

/** Somebody who speaks or comes next. */
export interface Speaker {
	id: string;
	/** Null for somebody who gave no name. */
	name: string | null;
	role: Texts;
	category: string | null;
	topic: Texts;
}

/** Somebody in the queue; who it is stays with the moderator until they get the floor. */
export interface Waiting {
	id: string;
	category: string | null;
}

/** Of the public state, what these texts are made of. */
export interface Shown {
	queue: { open: boolean; count: number; minutes: number; entries: Waiting[] };
	now: (Speaker & Clock) | null;
	/** Whom the floor is offered to comes first. */
	next: { id: string }[];
}

/** The reader: language, words for `{keys}`, names of groups, and the own place in the queue or turn. */
export interface Reader {
	language: Language;
	t: (key: string, values?: Record<string, string | number>) => string;
	category: (code: string | null) => string;
	own: string | null;
	people: { one?: string; few?: string; many?: string; other: string };
	minutes: { one?: string; few?: string; many?: string; other: string };
}

/** Name, role and topic of a speaker; a nameless one is called by the group. */
export function speakerLines(
	{ name, role, category, topic }: Pick<Speaker, 'name' | 'role' | 'category' | 'topic'>,
	{ language, t, category: called }: Reader
) {
	const group = called(category);
	return {
		name: name ?? capital(group || t('guest'), language),
		role: written(role, language).text || (name === null ? '' : group),
		topic: written(topic, language).text
	};
}

function capital(text: string, language: Language): string {
	return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** The clock of whoever speaks: time spoken, what is left of what was given, how much of the bar is full. */
export function clockLines(turn: Clock, at: number, reader: Reader) {
	const left = secondsLeft(turn, at);
	const over = clockState(turn, at) === 'over';
	const spoken = usedMs(turn, at);
	const time = minutesAndSeconds(left);
	return {
		spoken: minutesAndSeconds(Math.floor(spoken / 1000)),
		given: reader.t('given', { time: minuteWords(turn.seconds / 60, reader) }),
		left: over ? reader.t('over', { time }) : reader.t('left', { time }),
		remaining: over ? `+${time}` : time,
		paused: turn.paused_at === null ? '' : reader.t('paused'),
		full: Math.min(100, Math.round((spoken / 10 / turn.seconds) * 10) / 10),
		state: clockState(turn, at)
	};
}

/**
 * The queue as one reader sees it. `place` counts from one; null for whoever is not in it, or further back than the list
 * that is sent: they wait all the same.
 */
export function queueLines({ queue, now, next }: Shown, reader: Reader) {
	const index = queue.entries.findIndex(({ id }) => id === reader.own);
	const place = index < 0 ? null : index + 1;
	const speaks = now !== null && now.id === reader.own;
	const isFar = place === null && queue.count > queue.entries.length;
	const waits = place !== null || (reader.own !== null && !speaks && isFar);
	const isNext = place !== null && next[0]?.id === reader.own;
	const wait = place === null ? queue.minutes : (queue.minutes * index) / Math.max(1, queue.count);
	const time = minuteWords(Math.max(1, Math.round(wait)), reader);
	return {
		sum:
			queue.count === 0
				? reader.t('nobody_waits')
				: reader.t('waiting', {
						people: counted(queue.count, reader.language, reader.people),
						time
					}),
		place,
		waits,
		is_next: isNext,
		place_text: place === null ? (waits ? reader.t('asked') : '') : reader.t('place', { place }),
		place_note: isNext ? reader.t('you_next') : reader.t('place_note', { time }),
		entries: queue.entries.map((entry) => ({
			id: entry.id,
			text: entryText(entry, reader),
			own: entry.id === reader.own
		}))
	};
}

function entryText({ id, category }: Waiting, reader: Reader): string {
	const group = reader.category(category) || reader.t('guest');
	return id === reader.own ? `${reader.t('you')} · ${group}` : group;
}

export function minuteWords(n: number, { language, minutes }: Reader): string {
	return counted(Math.round(n), language, minutes);
}
