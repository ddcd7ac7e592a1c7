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

/** An organisation as its form gives it; problem codes are keys of `messages`. */
export const OrganisationForm = v.pipe(
	v.object({
		kind: v.pipe(v.optional(one, ''), v.check(isOrganisationKind, 'kind.missing')),
		name_kk: name,
		name_ru: name,
		name_en: name,
		bin
	}),
	v.forward(
		v.check(({ name_kk, name_ru }) => name_kk !== '' || name_ru !== '', 'name.missing'),
		['name_kk']
	),
	v.transform(({ kind, bin, ...names }) => ({
		kind: kind as OrganisationKind,
		bin,
		name: written({ kk: names.name_kk, ru: names.name_ru, en: names.name_en })
	}))
);

export type OrganisationInput = v.InferOutput<typeof OrganisationForm>;

/** Only the languages that were written: a missing one is missing, not empty. */
function written(texts: Required<Texts>): Texts {
	return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}
