// What people type to sign up, and what is wrong with it. Safe in the browser.
import * as v from 'valibot';
import { languages } from '#ground/language.ts';
import { contactOf } from './contact.ts';
import { ageBands, needs, partyLimit, togetherness } from './event.ts';

/** Every problem code a sign-up form can answer with; each has its text in three languages. */
export const signUpProblems = [
	'surname.missing',
	'given.missing',
	'text.too_long',
	'name.letters',
	'contact.missing',
	'contact.wrong',
	'category.missing',
	'age_band.missing',
	'needs.unknown',
	'guardian_name.missing',
	'guardian_contact.missing',
	'guardian_contact.wrong',
	'consent.missing',
	'people.missing',
	'people.too_many',
	'form.wrong'
] as const;

const short = v.pipe(
	v.string('form.wrong'),
	v.transform((text) => text.trim().replaceAll(/\s+/g, ' ').normalize('NFC')),
	v.maxLength(80, 'text.too_long'),
	v.check((text) => text === '' || /^[\p{L}\p{M}'’ʼ.\- ]+$/u.test(text), 'name.letters')
);
const named = (missing: string) =>
	v.pipe(
		v.optional(short, ''),
		v.check((text) => /\p{L}/u.test(text), missing)
	);
const nothing = (text: string) => (text === '' ? null : text);
const line = v.pipe(
	v.string('form.wrong'),
	v.transform((text) => text.trim().replaceAll(/\s+/g, ' ')),
	v.maxLength(160, 'text.too_long'),
	v.transform(nothing)
);
const contact = (wrong: string) =>
	v.pipe(
		v.optional(v.pipe(v.string('form.wrong'), v.maxLength(254, wrong)), ''),
		v.check((text) => text.trim() === '' || contactOf(text) !== null, wrong),
		v.transform((text) => contactOf(text)?.value ?? null)
	);

/** One checkbox comes as a text, several as a list, none not at all. */
const needList = v.pipe(
	v.optional(v.union([v.string(), v.array(v.string())], 'needs.unknown'), []),
	v.transform((given) => [...new Set([given].flat().filter((one) => one !== ''))]),
	v.array(v.picklist(needs, 'needs.unknown'))
);

export const ParticipantForm = v.pipe(
	v.object(
		{
			surname: named('surname.missing'),
			given: named('given.missing'),
			patronymic: v.pipe(v.optional(short, ''), v.transform(nothing)),
			contact: contact('contact.wrong'),
			category: v.pipe(
				v.optional(v.string('category.missing'), ''),
				v.regex(/^[A-Z]\d{2}$/, 'category.missing')
			),
			organisation: v.optional(line, ''),
			needs: needList,
			age_band: v.picklist(ageBands, 'age_band.missing'),
			guardian_name: v.pipe(v.optional(short, ''), v.transform(nothing)),
			guardian_contact: contact('guardian_contact.wrong')
		},
		'form.wrong'
	),
	v.forward(
		v.partialCheck(
			[['guardian_name'], ['guardian_contact']],
			(one) => one.guardian_contact === null || one.guardian_name !== null,
			'guardian_name.missing'
		),
		['guardian_name']
	),
	v.forward(
		v.partialCheck(
			[['guardian_name'], ['guardian_contact']],
			(one) => one.guardian_name === null || one.guardian_contact !== null,
			'guardian_contact.missing'
		),
		['guardian_contact']
	)
);

const ticked = v.pipe(
	v.optional(v.string('form.wrong'), ''),
	v.transform((text) => text !== '')
);
const number = v.pipe(
	v.string('form.wrong'),
	v.regex(/^\d{1,15}$/, 'form.wrong'),
	v.transform(Number)
);

/** `people.0.surname` …; names as readForm nests them. The first of a party says how to reach them. */
export const SignUpForm = v.pipe(
	v.object({
		stop_id: v.pipe(v.string('form.wrong'), v.uuid('form.wrong')),
		people: v.pipe(
			v.array(ParticipantForm, 'people.missing'),
			v.minLength(1, 'people.missing'),
			v.maxLength(partyLimit, 'people.too_many')
		),
		together: v.optional(v.picklist(togetherness, 'form.wrong'), 'as_many'),
		language: v.optional(v.picklist(languages, 'form.wrong'), 'kk'),
		consent: v.pipe(ticked, v.literal(true, 'consent.missing')),
		/** Which version of the text stood on the page. */
		consent_version: v.optional(v.pipe(number, v.maxValue(10_000, 'form.wrong')), '1'),
		photo_consent: ticked,
		photo_version: v.optional(v.pipe(number, v.maxValue(10_000, 'form.wrong')), '1'),
		website: v.optional(v.string('form.wrong'), ''),
		shown_at: v.optional(number, '0')
	}),
	v.forward(
		v.partialCheck(
			[['people', '$', 'contact']],
			({ people }) => people.length === 0 || people[0]!.contact !== null,
			'contact.missing'
		),
		['people', 0, 'contact']
	)
);

export type Participant = v.InferOutput<typeof ParticipantForm>;
export type SignUpValues = v.InferOutput<typeof SignUpForm>;
