// What staff type into minutes. Safe in the browser.
import * as v from 'valibot';
import type { Section } from './minutes.ts';
import { facts, papers, plain, sections } from './minutes.ts';

export const [mostLetters, mostLine, mostLines] = [20_000, 500, 400];

const field = (section: Section) => {
	const isLine = (facts as readonly Section[]).includes(section);
	const most = isLine ? mostLine : mostLetters;
	return v.pipe(
		v.string('minutes.wrong'),
		v.transform(plain),
		v.maxLength(most, 'minutes.too_long'),
		v.check((text) => text.split('\n').length <= (isLine ? 1 : mostLines), 'minutes.too_many_lines')
	);
};

const entries = sections.map((section) => [
	section,
	v.object(Object.fromEntries(papers.map((paper) => [paper, field(section)])))
]);

const whole = v.pipe(
	v.string('minutes.wrong'),
	v.regex(/^[1-9]\d{0,6}$/, 'minutes.wrong'),
	v.transform(Number)
);

/** Every field is there, also an empty one: a field that got lost on its way must not look like a text that was deleted. */
export const MinutesForm = v.object({
	revision: whole,
	text: v.object(
		Object.fromEntries(entries) as Record<
			Section,
			v.GenericSchema<unknown, Record<'kk' | 'ru', string>>
		>
	)
});

export const ApproveForm = v.object({ revision: whole });

export const ReasonForm = v.object({
	reason: v.pipe(
		v.string('minutes.reason_missing'),
		v.transform(plain),
		v.minLength(1, 'minutes.reason_missing'),
		v.maxLength(500, 'minutes.too_long')
	)
});

const choice = v.picklist(['take', 'replace', 'keep'], 'minutes.wrong');
const choices = sections.map((section) => [
	section,
	v.optional(v.object(Object.fromEntries(papers.map((paper) => [paper, v.optional(choice)]))), {})
]);

/** One choice for each field that was offered. */
export const RecompileForm = v.pipe(
	v.object({
		choice: v.object(
			Object.fromEntries(choices) as Record<
				Section,
				v.GenericSchema<unknown, Partial<Record<'kk' | 'ru', 'take' | 'replace' | 'keep'>>>
			>,
			'minutes.wrong'
		)
	}),
	v.transform(({ choice: chosen }) =>
		Object.fromEntries(
			sections.flatMap((section) =>
				papers.flatMap((paper) => {
					const one = chosen[section][paper];
					return one ? [[`${section}.${paper}`, one] as const] : [];
				})
			)
		)
	)
);
