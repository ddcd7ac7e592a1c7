import * as v from 'valibot';
import { correctionReasons, marked } from './attendance.ts';
import { contactOf } from './contact.ts';
import { ageBands } from './event.ts';

const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'form.wrong'));
const name = v.pipe(
	v.string(),
	v.transform((text) => text.trim().replaceAll(/\s+/g, ' ')),
	v.maxLength(80, 'text.too_long')
);
const flag = v.optional(
	v.pipe(
		v.union([v.boolean(), v.string()]),
		v.transform((given) => given !== '' && given !== false)
	),
	false
);
const contact = v.pipe(
	v.nullish(v.string(), ''),
	v.transform((text) => text.trim()),
	v.check((text) => text === '' || contactOf(text) !== null, 'contact.wrong'),
	v.transform((text) => (text === '' ? null : contactOf(text)!.value))
);

export const WalkInForm = v.object({
	surname: v.pipe(name, v.minLength(1, 'surname.missing')),
	given: v.pipe(v.optional(name, ''), v.minLength(1, 'given.missing')),
	patronymic: v.pipe(
		v.nullish(name, ''),
		v.transform((text) => text || null)
	),
	category: v.pipe(v.optional(v.string(), ''), v.regex(/^[A-Z]\d{2}$/, 'category.missing')),
	contact,
	age_band: v.pipe(
		v.nullish(v.union([v.literal(''), v.picklist(ageBands)], 'form.wrong'), ''),
		v.transform((band) => band || null)
	),
	consent: v.pipe(flag, v.literal(true, 'consent.missing')),
	photos: v.pipe(
		v.nullish(v.union([v.literal(''), v.picklist(['agreed', 'refused'])], 'form.wrong'), ''),
		v.transform((said) => said || null)
	)
});

export const MarkForm = v.pipe(
	v.object({
		id,
		at: v.pipe(
			v.optional(v.string(), () => new Date().toISOString()),
			v.isoTimestamp('form.wrong')
		),
		how: v.picklist(marked, 'form.wrong'),
		device: v.nullish(v.pipe(v.string(), v.maxLength(40)), null),
		ticket: v.optional(v.pipe(v.string(), v.maxLength(300, 'form.wrong'))),
		registration_id: v.optional(id),
		person: v.optional(WalkInForm),
		undoes: v.optional(id),
		decided: flag,
		paper: flag,
		offline: flag
	}),
	v.check(
		(mark) =>
			[mark.ticket, mark.registration_id, mark.person, mark.undoes].filter(
				(one) => one !== undefined
			).length === 1,
		'form.wrong'
	)
);

/** A list as it is sent: at most 500, so that a phone that was away all day needs a few. */
export const MarksForm = v.pipe(v.array(MarkForm), v.minLength(1), v.maxLength(500));

export const CorrectionForm = v.object({ reason: v.picklist(correctionReasons, 'reason.missing') });
