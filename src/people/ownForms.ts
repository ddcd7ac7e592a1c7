import * as v from 'valibot';
import { readContact, whyNotContact } from './contact.ts';

// Problem codes are keys of `ownMessages`.
const typed = v.optional(
	v.pipe(
		v.unknown(),
		v.transform((given) => (typeof given === 'string' ? given.trim() : ''))
	),
	''
);
const contact = v.pipe(
	typed,
	v.check((text) => whyNotContact(text) === null, 'contact.wrong'),
	v.transform(readContact)
);
const name = v.pipe(
	typed,
	v.transform((text) => text.replaceAll(/\s+/g, ' ')),
	v.maxLength(80, 'name.long')
);
// A field that was not sent is an empty one.
const id = v.optional(v.pipe(v.string('form.wrong'), v.uuid('form.wrong')), '');

export const ContactForm = v.object({ contact });
export const ProofForm = v.object({
	contact,
	code: v.pipe(
		typed,
		v.transform((text) => text.replaceAll(/\D/g, '')),
		v.length(6, 'code.digits')
	)
});
export const PersonForm = v.object({ person_id: id });
export const WithdrawForm = v.object({ person_id: id, consent_id: id });
/** Deleting is confirmed by a tick. */
export const EraseForm = v.object({
	person_id: id,
	sure: v.pipe(typed, v.literal('yes', 'sure.missing'))
});
export const CorrectionForm = v.object({
	person_id: id,
	surname: v.pipe(name, v.minLength(1, 'surname.missing')),
	given: v.pipe(name, v.minLength(1, 'given.missing')),
	patronymic: v.pipe(
		name,
		v.transform((text) => text || null)
	),
	age_band: v.pipe(
		typed,
		v.picklist(['', 'under_14', '14_17', '18_35', '36_49', '50_plus'], 'form.wrong'),
		v.transform((text) => text || null)
	),
	language: v.pipe(typed, v.picklist(['kk', 'ru', 'en'], 'form.wrong'))
});

export type Correction = Omit<v.InferOutput<typeof CorrectionForm>, 'person_id'>;
