// What the door's page shows of the device. In the browser alone.
import type { Entry } from '#ground/offline/entries.ts';
import type { NotKept } from '#ground/offline/store.ts';
import type { Answer, Mark } from './attendance.ts';

/** A mark with the name it was made under, so that its row can be read when the list is gone. */
export interface KeptMark {
	mark: Mark;
	name: string;
}
export type MarkEntry = Entry<KeptMark, Answer>;

/** What the page shows of the device. */
export interface DoorView {
	/** Whether a server of ours answers. */
	line: 'on' | 'off';
	/** When this device last met the server with everything sent. */
	merged_at: string | null;
	/** Marks not sent yet, or answered with something to look at, in their order. */
	entries: MarkEntry[];
	/** How many entries a newer page kept, which this one cannot read. */
	newer: number;
	/** Marks of this device that did not fit what others marked meanwhile. */
	noted: Answer[];
	/** Why nothing can be kept here. */
	not_kept: NotKept | null;
	/** Why this device may not go on: a refusal code. */
	refused: string | null;
	/** Whether the list is on the device. */
	listed: boolean;
}

export function newView(): DoorView {
	return {
		line: 'on',
		merged_at: null,
		entries: [],
		newer: 0,
		noted: [],
		not_kept: null,
		refused: null,
		listed: false
	};
}

/** Answers after which a mark need not stay on the device. */
export const settled = new Set(['marked', 'already', 'undone']);

/** What a mark is answered that the server does not take. */
export function refusedMark(mark: Mark, code: string): Answer {
	const nobody = { attendance_id: null, at: null, by: null, from_other_stop: false };
	const { person } = mark;
	return {
		...nobody,
		id: mark.id,
		outcome: 'refused',
		reason: code,
		registration_id: mark.registration_id ?? null,
		name: person ? `${person.surname} ${person.given}` : (mark.ticket ?? ''),
		category: person?.category ?? ''
	};
}
