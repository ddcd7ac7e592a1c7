// What is sent about polls. Safe in the browser.
import * as v from 'valibot';
import type { Texts } from '#ground/language.ts';
import { languages } from '#ground/language.ts';
import type { PollKind } from './poll.ts';
import { fewestOptions, mostOptions } from './poll.ts';

const longestQuestion = 200;
const longestOption = 120;
const typed = v.optional(v.string('form.wrong'), '');
const plain = (text: string) => text.trim().replaceAll(/[^\S\n]+/g, ' ');
const ticked = v.pipe(
	typed,
	v.transform((text) => text === 'yes')
);
const three = <Text extends typeof typed>(text: Text) =>
	v.optional(v.object({ kk: text, ru: text, en: text }), { kk: '', ru: '', en: '' });

/** `scale` comes with how far it goes. */
export const pollChoices = ['single', 'multiple', 'scale_5', 'scale_10'] as const;

/** Answers are typed one a line; the same line of another language is its translation. */
export const PollForm = v.pipe(
	v.object({
		question: three(typed),
		kind: v.optional(v.picklist(pollChoices, 'kind.missing'), 'single'),
		answers: three(typed),
		named: ticked,
		guests: ticked
	}),
	v.transform(({ question, answers, kind, named, guests }) => ({
		question: writtenIn((language) => plain(question[language]).replaceAll('\n', ' ')),
		kind: kind.split('_')[0] as PollKind,
		options: kind.startsWith('scale')
			? Array.from({ length: Number(kind.split('_')[1]) }, (): Texts => ({}))
			: optionsOf(answers),
		anonymous: !named,
		guests
	})),
	v.forward(
		v.check(({ question }) => Object.keys(question).length > 0, 'question.missing'),
		['question']
	),
	v.forward(
		v.check(
			({ question }) => Object.values(question).every((text) => text.length <= longestQuestion),
			'question.long'
		),
		['question']
	),
	v.forward(
		v.check(({ options }) => options.length >= fewestOptions, 'options.few'),
		['options']
	),
	v.forward(
		v.check(({ options }) => options.length <= mostOptions, 'options.many'),
		['options']
	),
	v.forward(
		v.check(
			({ options }) =>
				options.every((option) =>
					Object.values(option).every((text) => text.length <= longestOption)
				),
			'options.long'
		),
		['options']
	)
);
export type PollInput = v.InferOutput<typeof PollForm>;

/** In small letters, as ids are written: a batch finds its votes by the very text. */
const id = v.pipe(v.string('form.wrong'), v.uuid('form.wrong'), v.toLowerCase());

export const VoteForm = v.object({
	poll_id: id,
	option: v.pipe(
		v.optional(v.union([v.string('form.wrong'), v.array(v.string('form.wrong'))]), []),
		v.transform((chosen) => [...new Set([chosen].flat().map((one) => one.toLowerCase()))]),
		v.array(id),
		v.minLength(1, 'option.missing'),
		v.maxLength(mostOptions, 'form.wrong')
	)
});

export const PollOnly = v.object({ poll_id: id });

/** Languages left empty are missing, not empty texts. */
function writtenIn(text: (language: keyof Texts) => string): Texts {
	return Object.fromEntries(
		languages.map((language) => [language, text(language)]).filter(([, one]) => one !== '')
	);
}

function optionsOf(answers: Record<keyof Texts, string>): Texts[] {
	const lines = Object.fromEntries(
		languages.map((language) => [language, plain(answers[language]).split(/\r?\n/).map(plain)])
	) as Record<keyof Texts, string[]>;
	const rows = Math.max(...languages.map((language) => lines[language].length));
	return Array.from({ length: rows }, (_, row) =>
		writtenIn((language) => lines[language][row] ?? '')
	).filter((option) => Object.keys(option).length > 0);
}
