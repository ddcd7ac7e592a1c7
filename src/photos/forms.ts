import * as v from 'valibot';
import type { Texts } from '#ground/language.ts';

// A field sent twice reads as an empty one: the pages have words for that, not for a list.
const typed = v.optional(
	v.pipe(
		v.unknown(),
		v.transform((given) => (typeof given === 'string' ? given.replaceAll('\r\n', '\n') : ''))
	),
	''
);
const line = (most: number) => v.pipe(typed, v.maxLength(most, 'photos.too_long'));
const id = v.pipe(typed, v.uuid('photos.wrong'));
const ids = v.optional(
	v.pipe(
		v.unknown(),
		v.transform((given) => [...new Set([given].flat().map(String))]),
		v.array(v.pipe(v.string(), v.uuid('photos.wrong'))),
		v.minLength(1, 'photos.none_chosen')
	),
	[]
);

/** kk, ru, en; a language left empty is missing, not an empty text. */
const texts = v.pipe(
	v.optional(v.object({ kk: line(300), ru: line(300), en: line(300) }, 'photos.wrong'), {}),
	v.transform((given): Texts =>
		Object.fromEntries(Object.entries(given).filter(([, text]) => text !== ''))
	)
);
const taken_by = v.pipe(
	line(100),
	v.transform((text) => (text === '' ? null : text))
);

/** What is said of a whole batch of pictures; the files stand beside it. */
export const BatchForm = v.object({ caption: texts, taken_by });

export const DescribeForm = v.object({ caption: texts, alt: texts, taken_by });

export const PublishForm = v.object({
	photo_ids: ids,
	seen: line(100_000),
	confirmed: v.pipe(
		typed,
		v.transform((text) => text === 'yes')
	)
});

export const PersonForm = v.object({ person_id: id });

export const MoveForm = v.object({ to: v.picklist(['before', 'after'], 'photos.wrong') });

export const RemovalForm = v.object({
	text: v.pipe(typed, v.minLength(1, 'photos.say_why'), v.maxLength(1000, 'photos.too_long'))
});

export const DecisionForm = v.object({
	request_id: id,
	decision: v.picklist(['take_down', 'refuse'], 'photos.wrong'),
	reason: line(1000)
});
