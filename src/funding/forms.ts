import * as v from 'valibot';
import { isDay } from '#kazakh/dates.ts';
import { normalisePhone } from '#kazakh/phone.ts';
import { isId } from '#ground/isId.ts';
import type { Texts } from '#ground/language.ts';
import { isArea } from './areas.ts';
import { isChannel } from './project.ts';

// A field sent twice reads as an empty one: the pages have words for that, not for a list.
const one = v.pipe(
	v.unknown(),
	v.transform((given) => (typeof given === 'string' ? given : ''))
);
// A field that was not sent at all is an empty one: otherwise the schema's own words come instead of a code.
const typed = v.optional(one, '');
const name = v.optional(v.pipe(one, v.maxLength(500, 'name.long')), '');
const text = (most: number, code: string) => v.optional(v.pipe(one, v.maxLength(most, code)), '');
const day = v.pipe(typed, v.check(isDay, 'day.missing'));
const id = v.pipe(typed, v.check(isId, 'organisation.missing'));

/** «24 850 000,50» as '24850000.50'. */
const sum = v.pipe(
	typed,
	v.transform((typed) => typed.replaceAll(/[\s\u00a0₸]/g, '').replace(',', '.')),
	v.regex(/^\d{1,13}(\.\d{1,2})?$/, 'sum.wrong')
);

/** A project as its form gives it; problem codes are keys of `messages`. */
export const ProjectForm = v.pipe(
	v.object({
		channel: v.pipe(typed, v.check(isChannel, 'channel.missing')),
		name_kk: v.pipe(name, v.minLength(1, 'name.missing')),
		name_ru: name,
		name_en: name,
		number: v.pipe(typed, v.minLength(1, 'number.missing'), v.maxLength(100, 'name.long')),
		signed_on: day,
		sum,
		starts_on: day,
		ends_on: day,
		area: v.pipe(typed, v.check(isArea, 'area.missing')),
		customer_id: id,
		operator_id: id
	}),
	v.forward(
		v.check(({ starts_on, ends_on }) => ends_on >= starts_on, 'period.backwards'),
		['ends_on']
	),
	v.transform(({ name_kk, name_ru, name_en, ...rest }) => ({
		...rest,
		name: written({ kk: name_kk, ru: name_ru, en: name_en })
	}))
);

export type ProjectInput = v.InferOutput<typeof ProjectForm>;

/** A line of the plan; one without indicator and target is an empty row of the form. */
const line = v.object({
	id: v.optional(
		v.pipe(
			one,
			v.transform((typed) => (isId(typed) ? typed : undefined))
		)
	),
	indicator: v.optional(one, ''),
	target: v.optional(one, ''),
	due_on: v.optional(one, ''),
	remove: v.optional(one)
});

const fullLine = v.object({
	id: v.optional(one),
	indicator: v.pipe(one, v.minLength(1, 'indicator.missing')),
	target: v.pipe(
		one,
		v.transform((typed) => Number(typed.replaceAll(/[\s\u00a0]/g, ''))),
		v.integer('target.wrong'),
		v.minValue(1, 'target.wrong'),
		v.maxValue(10_000_000, 'target.wrong')
	),
	due_on: day
});

type FullLine = v.InferInput<typeof fullLine>;

/** The plan as its form gives it: empty rows and rows to remove are left out. */
export const PlanForm = v.object({
	lines: v.pipe(
		v.optional(v.array(line), []),
		// A row keeps its place, so that a problem stands beside the row it belongs to.
		v.transform((rows) => rows.map((row): FullLine | null => (isEmpty(row) ? null : row))),
		v.array(v.nullable(fullLine)),
		v.transform((rows) => rows.filter((row) => row !== null))
	)
});

function isEmpty(row: v.InferOutput<typeof line>): boolean {
	return row.remove !== undefined || (row.indicator === '' && row.target === '');
}

/** A question or complaint; problem codes are keys of `messages`. */
export const InquiryForm = v.pipe(
	v.object({
		kind: v.pipe(typed, v.picklist(['question', 'complaint'], 'kind.missing')),
		text: v.pipe(typed, v.minLength(1, 'text.missing'), v.maxLength(4000, 'text.long')),
		name: v.pipe(text(200, 'name.long'), v.transform(orNull)),
		contact: v.pipe(
			text(200, 'contact.wrong'),
			v.transform(contactOf),
			v.check((contact) => contact !== 'wrong', 'contact.wrong')
		),
		consent: v.optional(one)
	}),
	v.forward(
		v.check(({ contact, consent }) => contact === null || consent === 'yes', 'consent.missing'),
		['consent']
	)
);

export type InquiryInput = v.InferOutput<typeof InquiryForm>;

export const AnswerForm = v.pipe(
	v.object({ answer_kk: text(8000, 'text.long'), answer_ru: text(8000, 'text.long') }),
	v.forward(
		v.check(({ answer_kk, answer_ru }) => answer_kk !== '' || answer_ru !== '', 'answer.missing'),
		['answer_kk']
	),
	v.transform(({ answer_kk, answer_ru }) => written({ kk: answer_kk, ru: answer_ru }))
);

function orNull(typed: string): string | null {
	return typed === '' ? null : typed;
}

/** A phone as +7…, an e-mail in small letters, null for none, 'wrong' for what is neither. */
function contactOf(typed: string): string | null {
	if (typed === '') return null;
	if (typed.includes('@'))
		return /^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/.test(typed) ? typed.toLowerCase() : 'wrong';
	const phone = normalisePhone(typed);
	return typeof phone === 'string' ? phone : 'wrong';
}

function written(texts: Required<Texts> | Texts): Texts {
	return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}
