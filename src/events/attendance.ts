// The words of the door: what a device sends, what it is answered, and the rules. Safe in the browser.

export const marked = ['scan', 'code', 'search', 'walk_in', 'other_stop', 'sheet'] as const;
export type How = (typeof marked)[number];

export const outcomes = ['marked', 'already', 'ask', 'undone', 'unknown', 'refused'] as const;
export type MarkOutcome = (typeof outcomes)[number];

/** Somebody who stands at the door without having signed up. */
export interface WalkIn {
	surname: string;
	given: string;
	patronymic?: string | null | undefined;
	category: string;
	contact?: string | null | undefined;
	age_band?: string | null | undefined;
	/** Said yes to the processing of personal data: by word at the door, or signed on the sheet. */
	consent: boolean;
	/** Pictures: signed on the sheet that they agree, or said no; not asked when left out. */
	photos?: 'agreed' | 'refused' | null | undefined;
}

/**
 * One mark as a device makes it, with an id of its own: sent once or ten times, now or when the network is
 * back, it is one mark. Exactly one of ticket, registration_id, person and undoes says whom.
 */
export interface Mark {
	id: string;
	at: string;
	how: How;
	device?: string | null | undefined;
	/** Code under the QR; spaces and small letters do not matter, a whole address is read too. */
	ticket?: string | undefined;
	registration_id?: string | undefined;
	person?: WalkIn | undefined;
	/** Takes back the attendance of this id. */
	undoes?: string | undefined;
	/** Let in although the list says that they wait, gave up their place or were turned down. */
	decided?: boolean | undefined;
	/** A guardian's signed paper was shown. */
	paper?: boolean | undefined;
	/** Let in by the device's own list while there was no network: they are in the hall, whatever changed meanwhile. */
	offline?: boolean | undefined;
}

/** What the door is told about one mark. */
export interface Answer {
	id: string;
	outcome: MarkOutcome;
	/** With `ask`: what to decide; `not_listed` is a device's own question. With `refused`: a refusal code. */
	reason: string | null;
	attendance_id: string | null;
	registration_id: string | null;
	name: string;
	category: string;
	/** When they were marked: for `already` the first time, and by whom. */
	at: string | null;
	by: MarkedBy | null;
	/** Signed up for another stop of this event. */
	from_other_stop: boolean;
	/** Does not fit what others marked meanwhile: noted, and staff see both. */
	noted?: boolean;
	/** Answered by the device itself; the mark waits there for the network. */
	waits?: boolean;
}

/** A helper by the name on the link, or staff by what they are called. */
export interface MarkedBy {
	kind: 'staff' | 'link';
	name: string;
}

/** What a registration and its person say that the door must know. */
export interface Known {
	confirmed_at: Date | null;
	asked_at: Date | null;
	left_at: Date | null;
	refused_at: Date | null;
	age_band: string | null;
	guardian: boolean;
	guardian_agreed: boolean;
	open_from_14: boolean;
}

export const questions = ['waiting', 'asked', 'left', 'turned_down', 'guardian'] as const;
export type DoorQuestion = (typeof questions)[number];

/** What the door must decide before this person is marked; null when nothing stands in the way. */
export function doorQuestion(
	known: Known,
	given: { decided?: boolean | undefined; paper?: boolean | undefined }
): DoorQuestion | null {
	if (needsPaper(known) && !given.paper) return 'guardian';
	if (given.decided) return null;
	if (known.left_at) return 'left';
	if (known.refused_at) return 'turned_down';
	if (known.confirmed_at) return null;
	return known.asked_at ? 'asked' : 'waiting';
}

/** Article 8 (1) of the law on personal data: for a child the legal representative agrees. */
export function needsPaper(known: Known): boolean {
	return known.guardian && !known.guardian_agreed && isMinor(known.age_band, known.open_from_14);
}

/** Whether somebody of this age needs a guardian here; an age not said counts as grown up. */
export function isMinor(age_band: string | null | undefined, open_from_14: boolean): boolean {
	return age_band === 'under_14' || (age_band === '14_17' && !open_from_14);
}

/** Why nobody can be marked at this stop any more; staff may still correct with a reason. */
export function whyNotMark(
	stop: { closed_at: Date | null; cancelled_at: Date | null },
	event: { closed_at: Date | null; cancelled_at: Date | null }
): string | null {
	if (stop.cancelled_at || event.cancelled_at) return 'events.door_cancelled';
	return stop.closed_at || event.closed_at ? 'events.door_closed' : null;
}

/** Why a correction is put into the journal: a choice, because the journal holds no free text. */
export const correctionReasons = [
	'sheet_found',
	'wrong_person',
	'twice',
	'forgotten',
	'not_there',
	'device_late'
] as const;
export type CorrectionReason = (typeof correctionReasons)[number];

/** The code in what was typed or scanned: «7f3k 22xy», «https://…/t/7F3K22XY». Null when none can be in it. */
export function ticketCode(text: string): string | null {
	const typed = text.trim();
	const tail = /^https?:\/\//i.test(typed) ? /\/t\/([^/?#]+)/.exec(typed)?.[1] : typed;
	const code = (tail ?? '').replaceAll(/[\s-]/g, '').toUpperCase();
	return /^[34679ACDEFGHJKMNPQRTWXY]{8}$/.test(code) ? code : null;
}
