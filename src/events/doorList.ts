// The door without the server: whom the device's own list means, what it answers, how many came. Safe in the browser.
import type { Texts, Words } from '#ground/language.ts';
import { fold } from '#kazakh/fold.ts';
import type { Answer, DoorQuestion, Mark, MarkedBy } from './attendance.ts';
import { isMinor, ticketCode } from './attendance.ts';
import type { DoorCounts } from './attendance-counts.server.ts';
import type { FoundPerson } from './door-search.server.ts';

/** Somebody as the device knows them: no more than the door needs. */
export interface Listed {
	/** The registration, or the attendance of a walk-in. */
	id: string;
	registration_id: string | null;
	/** Codes of the ticket and of second forms. */
	codes: string[];
	name: string;
	category: string;
	/** What the door must decide, one after the other. */
	asks: DoorQuestion[];
	attendance_id: string | null;
	at: string | null;
	by: MarkedBy | null;
}

/** The stop as the door shows it. */
export interface ListedStop {
	id: string;
	territory: Texts;
	starts_at: string;
	zone: string;
	capacity: number;
	taken: number;
	open_from_14: boolean;
	categories: { code: string; name: Words }[];
}

/** Somebody of the list together with what this device did since. */
export interface Here extends Listed {
	/** Marked on this device and not sent yet. */
	mine: boolean;
}

/** The list with this device's own marks laid over it, in their order. */
export function withMarks(list: Listed[], marks: Mark[]): Here[] {
	const people: Here[] = list.map((one) => ({ ...one, mine: false }));
	for (const mark of marks) {
		const known = mark.undoes
			? people.find(({ attendance_id }) => attendance_id === mark.undoes)
			: whom(people, mark);
		if (mark.undoes) {
			if (known) Object.assign(known, { attendance_id: null, at: null, by: null, mine: true });
		} else if (known) {
			if (!known.attendance_id) Object.assign(known, marked(mark));
		} else people.push(newcomer(mark));
	}
	return people;
}

const marked = (mark: Mark) => ({ attendance_id: mark.id, at: mark.at, by: null, mine: true });

/** On no list: who walked in, or a ticket of which only the server knows whose it is. */
function newcomer(mark: Mark): Here {
	const code = mark.ticket ? (ticketCode(mark.ticket) ?? '') : '';
	const name = mark.person ? `${mark.person.surname} ${mark.person.given}` : code;
	const registration_id = mark.registration_id ?? null;
	const nobody = { registration_id, codes: code ? [code] : [], asks: [] };
	const category = mark.person?.category ?? '';
	return { ...nobody, ...marked(mark), id: mark.id, name, category };
}

function whom(people: Here[], mark: Mark): Here | undefined {
	if (mark.registration_id)
		return people.find(({ registration_id }) => registration_id === mark.registration_id);
	const code = mark.ticket ? ticketCode(mark.ticket) : null;
	return code === null ? undefined : people.find(({ codes }) => codes.includes(code));
}

const most = 20;

/** Whom the door means by a code or by the beginnings of names, as the server finds them. */
export function findHere(people: Here[], typed: string): FoundPerson[] {
	const code = ticketCode(typed);
	const byCode = code ? people.filter(({ codes }) => codes.includes(code)) : [];
	if (byCode.length > 0) return byCode.map(shown);
	const words = fold(typed).split(' ').filter(Boolean).slice(0, 4);
	if (words.length === 0) return [];
	const gone = (one: Here) => one.asks.includes('left') || one.asks.includes('turned_down');
	return people
		.filter((one) => !(gone(one) && !one.attendance_id) && matches(one.name, words))
		.slice(0, most)
		.map(shown);
}

function matches(name: string, words: string[]): boolean {
	const parts = fold(name).split(' ');
	const each = words.every((word) => parts.some((part) => part.startsWith(word)));
	return each || parts.join('').startsWith(words.join(''));
}

function shown(one: Here): FoundPerson {
	return {
		registration_id: one.registration_id,
		name: one.name,
		category: one.category,
		asks: one.attendance_id ? null : (one.asks[0] ?? null),
		from_other_stop: false,
		attendance_id: one.attendance_id,
		at: one.at ? new Date(one.at) : null,
		by: one.by,
		waits: one.mine
	};
}

/**
 * What the device answers to a mark by itself. `marked`: keep it, they are let in. `ask`: decide first; a ticket that is
 * not on this list is asked about too, the server knows more of them.
 */
export function answerHere(people: Here[], mark: Mark, open_from_14: boolean): Answer {
	const nobody = { attendance_id: null, registration_id: null, at: null, by: null };
	const answer = { id: mark.id, reason: null, ...nobody, from_other_stop: false, category: '' };
	if (mark.undoes) {
		const known = people.find(({ attendance_id }) => attendance_id === mark.undoes);
		// The id came from the server or from here; whose it is, the server knows.
		return { ...answer, outcome: 'undone', name: known?.name ?? '' };
	}
	if (mark.person) {
		const name = `${mark.person.surname} ${mark.person.given}`;
		const child = needsGuardian(mark, open_from_14);
		if (child) return { ...answer, outcome: 'ask', reason: 'guardian', name };
		return { ...answer, outcome: 'marked', attendance_id: mark.id, name };
	}
	const known = whom(people, mark);
	if (!known) return notListed(answer, mark);
	const { name, category, registration_id } = known;
	const found = { ...answer, name, category, registration_id };
	if (known.attendance_id)
		return {
			...found,
			outcome: 'already',
			attendance_id: known.attendance_id,
			at: known.at,
			by: known.by
		};
	const reason = known.asks.find((question) => !isDecided(question, mark)) ?? null;
	if (reason) return { ...found, outcome: 'ask', reason };
	return { ...found, outcome: 'marked', attendance_id: mark.id };
}

function isDecided(question: DoorQuestion, { decided, paper }: Mark): boolean {
	return Boolean(question === 'guardian' ? paper : decided);
}

function needsGuardian({ person, paper }: Mark, open_from_14: boolean): boolean {
	return !paper && isMinor(person?.age_band, open_from_14);
}

function notListed(answer: Omit<Answer, 'outcome' | 'name'>, mark: Mark): Answer {
	const name = mark.ticket ? (ticketCode(mark.ticket) ?? '') : '';
	// Found by the server a moment ago, before this device had the list.
	if (mark.registration_id)
		return {
			...answer,
			outcome: 'marked',
			attendance_id: mark.id,
			registration_id: mark.registration_id,
			name
		};
	// What is no ticket at all is not kept: nobody could be let in by it.
	if (name === '') return { ...answer, outcome: 'unknown', name };
	if (mark.decided) return { ...answer, outcome: 'marked', attendance_id: mark.id, name };
	return { ...answer, outcome: 'ask', reason: 'not_listed', name };
}

/** How many came by what this device knows. */
export function countsHere(stop: ListedStop, people: Here[]): DoorCounts {
	const came = people.filter(({ attendance_id }) => attendance_id !== null);
	const walked = came.filter(({ registration_id }) => registration_id === null).length;
	const categories = stop.categories
		.map((one) => ({ ...one, came: came.filter(({ category }) => category === one.code).length }))
		.filter((one) => one.came > 0)
		.toSorted((a, b) => b.came - a.came);
	const { taken, capacity } = stop;
	const spare = Math.max(0, capacity - taken - walked);
	return { came: came.length, expected: taken, capacity, spare, categories };
}
