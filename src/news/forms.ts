// What is typed about news, at the desk and by speakers. Safe in the browser.
import * as v from 'valibot';
import { languages } from '#ground/language.ts';
import type { Texts } from '#ground/language.ts';
import { isDay } from '#kazakh/dates.ts';
import { personalPatterns } from '#kazakh/markPersonal.ts';
import type { Paragraph } from './facts.ts';

const line = (most: number) =>
	v.optional(v.pipe(v.string('news.wrong'), v.trim(), v.maxLength(most, 'news.long')), '');
const language = v.picklist(languages, 'news.wrong');
const orNull = v.transform((text: string) => text || null);
const id = v.pipe(v.string('news.wrong'), v.uuid('news.wrong'));
const key = v.pipe(v.string('news.wrong'), v.regex(/^[\w-]{1,80}$/, 'news.wrong'));

const texts = v.pipe(
	v.optional(v.object({ kk: line(500), ru: line(500), en: line(500) }), {}),
	v.transform((given): Texts =>
		Object.fromEntries(Object.entries(given).filter(([, text]) => text !== ''))
	)
);

const typedParagraph = v.object({
	key: v.optional(v.string('news.wrong'), ''),
	kind: v.optional(v.picklist(['text', 'item', 'quote'], 'news.wrong'), 'text'),
	text: line(5000),
	said: line(300)
});

export const TextForm = v.object({
	revision: v.pipe(v.string('news.wrong'), v.regex(/^\d{1,6}$/, 'news.wrong'), v.transform(Number)),
	title: v.pipe(line(200), v.minLength(1, 'news.no_title')),
	p: v.optional(v.array(typedParagraph, 'news.wrong'), [])
});
export type TypedText = v.InferOutput<typeof TextForm>;

export const ArticleForm = v.object({
	language,
	title: v.pipe(line(200), v.minLength(1, 'news.no_title')),
	event: v.pipe(v.optional(v.union([v.literal(''), id], 'news.wrong'), ''), orNull)
});

const email = v.pipe(
	line(254),
	v.check((text) => text === '' || /^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/.test(text), 'news.email'),
	orNull
);
export const AskForm = v.object({ key, email, language });
export const QuoteForm = v.object({ key });
export const NoteForm = v.object({ note: texts });
export const ReasonForm = v.object({ reason: texts });
export const RestoreForm = v.object({
	number: v.pipe(v.string('news.wrong'), v.regex(/^\d{1,6}$/, 'news.wrong'), v.transform(Number))
});
export const FactsForm = v.object({
	language: v.picklist(['kk', 'ru'], 'news.wrong'),
	theirs: v.pipe(
		v.optional(v.union([key, v.array(key)], 'news.wrong'), []),
		v.transform((given) => [given].flat())
	)
});

/** Everybody reads it: no phone, address or number of a person. */
const open = v.check((text: string) => personalPatterns(text).length === 0, 'news.personal');

export const MentionForm = v.pipe(
	v.object({
		outlet: v.pipe(line(200), v.minLength(1, 'news.no_outlet'), open),
		url: v.pipe(
			line(1000),
			v.check((text) => /^https?:\/\/[^\s/]+/.test(text) && URL.canParse(text), 'news.url')
		),
		on_day: v.pipe(line(10), v.check(isDay, 'news.day')),
		reach: v.pipe(line(9), v.regex(/^(\d{1,9})?$/, 'news.reach')),
		reach_source: v.pipe(line(200), open, orNull)
	}),
	v.forward(
		v.partialCheck(
			[['reach'], ['reach_source']],
			({ reach, reach_source }) => reach === '' || reach_source !== null,
			'news.reach_source'
		),
		['reach_source']
	),
	v.transform(({ reach, reach_source, ...rest }) => ({
		...rest,
		reach: reach === '' ? null : Number(reach),
		// Who says it, of what nobody said, is nothing.
		reach_source: reach === '' ? null : reach_source
	}))
);
export type MentionInput = v.InferOutput<typeof MentionForm>;
export const RemoveForm = v.object({ id });

const said = v.optional(v.object({ kk: line(2000), ru: line(2000), en: line(2000) }), {});
export const AnswerForm = v.variant('answer', [
	v.object({ answer: v.literal('yes'), seen: v.string('news.wrong') }),
	v.object({
		answer: v.literal('other'),
		seen: v.string('news.wrong'),
		words: said,
		note: v.pipe(line(1000), orNull)
	})
]);

/**
 * The paragraphs of a form: emptied ones go, an empty line begins a new one, and each has a key of its own. `newKey` makes
 * one that nothing else has.
 */
export function paragraphsOf(typed: TypedText['p'], newKey: () => string): Paragraph[] {
	const keys = new Set<string>();
	return typed.flatMap(({ key: given, kind, text, said: whose }) =>
		text
			.split(/(?:\r?\n){2,}/)
			.map((part) => part.trim())
			.filter(Boolean)
			.map((part): Paragraph => {
				const own = /^[\w-]{1,80}$/.test(given) && !keys.has(given) ? given : newKey();
				keys.add(own);
				return { key: own, kind, text: part, ...(kind === 'quote' ? { said: whose } : {}) };
			})
	);
}
