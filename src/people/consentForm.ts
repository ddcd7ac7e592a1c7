import * as v from 'valibot';
import type { Words } from '#ground/language.ts';
import { languages } from '#ground/language.ts';

/**
 * What staff write of the seven that the law asks for (law on personal data, article 8 (4)), in its order. The
 * first, the operator with name and BIN, is filled in from what the centre says of itself.
 */
export const ownFields = ['whose', 'term', 'third', 'abroad', 'public', 'which'] as const;

const long = 2000;
const text = v.optional(
	v.pipe(
		v.unknown(),
		v.transform((given) => (typeof given === 'string' ? given.trim() : '')),
		v.minLength(1, 'text.missing'),
		v.maxLength(long, 'text.long')
	),
	''
);
const words = v.optional(v.object({ kk: text, ru: text, en: text }, 'text.missing'), {});

/** A new version of a consent's text: all of it, in three languages. Problem codes are keys of `consentMessages`. */
export const ConsentTextForm = v.object({
	words,
	whose: words,
	term: words,
	third: words,
	abroad: words,
	public: words,
	which: words
});

export type ConsentTextInput = v.InferOutput<typeof ConsentTextForm>;

/** The form's fields as they stand in a version, by field name: `term.kk`. */
export function typedOfText(text: {
	words: Words;
	fields: { text: Words }[];
}): Record<string, string> {
	const parts: [string, Words | undefined][] = [
		['words', text.words],
		...ownFields.map((name, index): [string, Words | undefined] => [
			name,
			text.fields[index + 1]?.text
		])
	];
	return Object.fromEntries(
		parts.flatMap(([name, said]) =>
			languages.map((language) => [`${name}.${language}`, said?.[language] ?? ''])
		)
	);
}
