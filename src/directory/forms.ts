import * as v from 'valibot';
import { whyNotBin } from '#kazakh/bin.ts';
import type { Texts } from '#ground/language.ts';
import type { OrganisationKind } from './organisation.ts';
import { isOrganisationKind } from './organisation.ts';

// A field sent twice reads as an empty one: the pages have words for that, not for a list.
const one = v.pipe(
	v.unknown(),
	v.transform((given) => (typeof given === 'string' ? given : ''))
);
const name = v.optional(v.pipe(one, v.maxLength(300, 'name.long')), '');

const bin = v.pipe(
	v.optional(one, ''),
	v.transform((text) => text.replaceAll(/[\s\u00a0-]/g, '')),
	v.check(
		(text) => text === '' || whyNotBin(text) === null,
		({ input }) => `bin.${whyNotBin(input)}`
	),
	v.transform((text) => (text === '' ? null : text))
);

const line = (most: number) =>
	v.pipe(
		v.optional(one, ''),
		v.maxLength(most, 'head.long'),
		v.transform((text) => text || null)
	);
const email = v.pipe(
	v.optional(one, ''),
	v.maxLength(254, 'email.wrong'),
	v.check((text) => text === '' || /^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/.test(text), 'email.wrong'),
	v.transform((text) => text.toLowerCase() || null)
);

/** An organisation as its form gives it; problem codes are keys of `messages`. */
export const OrganisationForm = v.pipe(
	v.object({
		kind: v.pipe(v.optional(one, ''), v.check(isOrganisationKind, 'kind.missing')),
		name_kk: name,
		name_ru: name,
		name_en: name,
		bin,
		email,
		head_post: line(200),
		head_name: line(200),
		head_ru: line(300)
	}),
	v.forward(
		v.check(({ name_kk, name_ru }) => name_kk !== '' || name_ru !== '', 'name.missing'),
		['name_kk']
	),
	v.transform(({ name_kk, name_ru, name_en, kind, ...rest }) => ({
		...rest,
		kind: kind as OrganisationKind,
		name: written({ kk: name_kk, ru: name_ru, en: name_en })
	}))
);

type Given = v.InferOutput<typeof OrganisationForm>;
/** Where letters go may be left out: then it stays as it is. */
export type OrganisationInput = Pick<Given, 'kind' | 'bin' | 'name'> & Partial<Given>;

/** Only the languages that were written: a missing one is missing, not empty. */
function written(texts: Required<Texts>): Texts {
	return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}
