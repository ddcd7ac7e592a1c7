import * as v from 'valibot';
import type { Texts } from '#ground/language.ts';
import { isDay } from '#kazakh/dates.ts';

/** The registers that the law on personal data asks for; the first is written by the system alone. */
export const registers = ['exports', 'transfers', 'incidents'] as const;
export type Register = (typeof registers)[number];

export function isRegister(text: string): text is Register {
	return registers.some((one) => one === text);
}

/** A list of people that left the system. */
export interface Exported {
	what: 'participants' | 'sheet' | 'people' | 'registrations' | 'certificates';
	/** Title of the event, when it is one event's. */
	about: Texts | null;
	/** Where it is at the desk, after the language. */
	path: string;
	with_names: boolean;
	why: string | null;
	rows: number;
}

export interface Transferred {
	to_whom: string;
	basis: string;
	categories: string;
	/** The country, when it left Kazakhstan. */
	abroad: string | null;
}

export interface Incident {
	what: string;
	categories: string;
	people: number | null;
	measures: string;
	/** Whom it was reported to, and when. */
	notified: string | null;
}

export interface FieldsOf {
	exports: Exported;
	transfers: Transferred;
	incidents: Incident;
}

/** Exports are written as they happen: what the system saw is not corrected by hand. */
export function whyNotWrite(register: Register): string | null {
	return register === 'exports' ? 'duties.written_by_system' : null;
}

const typed = v.optional(
	v.pipe(
		v.unknown(),
		v.transform((given) => (typeof given === 'string' ? given.trim() : ''))
	),
	''
);
const text = v.pipe(typed, v.minLength(1, 'text.missing'), v.maxLength(1000, 'text.long'));
const textIfAny = v.pipe(
	typed,
	v.maxLength(1000, 'text.long'),
	v.transform((given) => given || null)
);
const day = v.pipe(typed, v.check(isDay, 'day.wrong'));
/** Only a correction has one; the command asks for it. */
const reason = v.pipe(typed, v.maxLength(500, 'text.long'));

const TransferForm = v.pipe(
	v.object({
		on_day: day,
		to_whom: text,
		basis: text,
		categories: text,
		leaves: v.pipe(typed, v.picklist(['no', 'yes'], 'choice.missing')),
		abroad: textIfAny,
		reason
	}),
	v.forward(
		v.partialCheck(
			[['leaves'], ['abroad']],
			({ leaves, abroad }) => leaves === 'no' || abroad !== null,
			'country.missing'
		),
		['abroad']
	),
	v.transform(({ on_day, reason, leaves, ...fields }) => ({
		on_day,
		reason,
		fields: { ...fields, abroad: leaves === 'yes' ? fields.abroad : null }
	}))
);

const IncidentForm = v.pipe(
	v.object({
		on_day: day,
		what: text,
		categories: text,
		people: v.pipe(
			typed,
			v.check((given) => /^\d{0,7}$/.test(given), 'number.wrong'),
			v.transform((given) => (given === '' ? null : Number(given)))
		),
		measures: text,
		notified: textIfAny,
		reason
	}),
	v.transform(({ on_day, reason, ...fields }) => ({ on_day, reason, fields }))
);

/** What a person writes into a register; problem codes are keys of `messages`. */
export const registerForms = { transfers: TransferForm, incidents: IncidentForm };

export type Written = v.InferOutput<typeof TransferForm> | v.InferOutput<typeof IncidentForm>;

/** Why a day cannot stand in a register; `today` as '2026-07-29'. */
export function whyNotOn(day: string, today: string): string | null {
	return day > today ? 'duties.day_to_come' : null;
}
