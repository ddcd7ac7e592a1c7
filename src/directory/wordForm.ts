import * as v from 'valibot';
import type { Exception } from '#kazakh/cases.ts';
import { alphabet } from '#kazakh/order.ts';
import type { FormCase, WordInput } from './words.ts';
import { formCases } from './words.ts';

const letters = alphabet.join('');
/** A word of Kazakh letters, perhaps in parts: «әдет-ғұрып». */
const kazakh = new RegExp(`^[${letters}]+(-[${letters}]+)*$`, 'iu');
/** What is read otherwise than written: an abbreviation or a foreign word, in letters of one kind, perhaps with digits. */
const read = new RegExp(
	`^(?=.*\\D)(([${letters}\\d]+(-[${letters}\\d]+)*)|([a-z\\d]+(-[a-z\\d]+)*))$`,
	'iu'
);

// A field sent twice reads as an empty one.
const one = v.pipe(
	v.unknown(),
	v.transform((given) => (typeof given === 'string' ? given : ''))
);
const form = v.optional(
	v.pipe(
		one,
		v.maxLength(60, 'word.long'),
		v.check((text) => text === '' || kazakh.test(text), 'form.letters'),
		// `kazakh/` keeps forms small and writes them as the word is written.
		v.transform((text) => text.toLowerCase())
	),
	''
);
const forms = Object.fromEntries(formCases.map((name) => [name, form])) as Record<
	FormCase,
	typeof form
>;

const fields = v.object({
	word: v.optional(
		v.pipe(
			one,
			v.minLength(1, 'word.missing'),
			v.maxLength(40, 'word.long'),
			v.check((text) => text === '' || !/\s/.test(text), 'word.one'),
			v.check((text) => text === '' || kazakh.test(text) || read.test(text), 'word.letters')
		),
		''
	),
	reading: form,
	endings: v.optional(v.picklist(['', 'front', 'back', 'mixed'], 'choice.wrong'), ''),
	possessed: form,
	already: v.optional(v.picklist(['', 'yes', 'no'], 'choice.wrong'), ''),
	stem: form,
	...forms,
	sample: v.optional(v.pipe(one, v.maxLength(300, 'sample.long')), '')
});
type Fields = v.InferOutput<typeof fields>;

/** An entry as its form gives it; problem codes are keys of `wordMessages`. */
export const WordForm = v.pipe(
	fields,
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		for (const [key, message] of problemsOf(dataset.value)) {
			const path = { type: 'object', origin: 'value', input: {}, key, value: '' } as const;
			addIssue({ message, path: [path] });
		}
	}),
	v.transform((given): WordInput => {
		const { word, sample } = given;
		return { word, exception: exceptionOf(given), sample: sample || null };
	})
);

/** What does not go together, by the field it is said at. */
function problemsOf(given: Fields): [string, string][] {
	const { word, reading, already } = given;
	const own = (['possessed', 'stem', ...formCases] as const).filter((name) => given[name] !== '');
	if (!kazakh.test(word) && !read.test(word)) return []; // said already
	if (reading === '' && !kazakh.test(word)) return [['reading', 'reading.missing']];
	if (reading !== '' && (own.length > 0 || already !== '')) return [['reading', 'reading.alone']];
	if (already === 'yes' && !/[ыі]$/i.test(word)) return [['already', 'already.ending']];
	if (Object.keys(exceptionOf(given)).length === 0) return [['endings', 'word.nothing']];
	return own.filter((name) => !beginsAs(word, given[name])).map((name) => [name, 'form.other']);
}

/** «халқы» begins as «халық», «ғұрпы» as the last part of «әдет-ғұрып». */
function beginsAs(word: string, form: string): boolean {
	const small = word.toLowerCase();
	return [small, small.slice(small.lastIndexOf('-') + 1)].some((part) => part[0] === form[0]);
}

function exceptionOf(given: Fields): Exception {
	const { reading, endings, possessed, already, stem } = given;
	const own = formCases.flatMap((name) => (given[name] ? [[name, given[name]]] : []));
	return {
		...(reading && { reading }),
		...(endings === 'mixed' && { mixed: true }),
		...((endings === 'front' || endings === 'back') && { harmony: endings }),
		...(possessed && { possessed }),
		...(already && { isPossessed: already === 'yes' }),
		...(stem && { stem }),
		...(own.length > 0 && { forms: Object.fromEntries(own) })
	};
}

/** The fields of an entry as its form has them. */
export function typedWord({ word, exception, sample }: WordInput): Record<string, string> {
	const { reading, mixed, harmony, possessed, isPossessed, stem, forms: own } = exception;
	const already = isPossessed ? 'yes' : 'no';
	return {
		word,
		reading: reading ?? '',
		endings: mixed ? 'mixed' : (harmony ?? ''),
		possessed: possessed ?? '',
		already: isPossessed === undefined ? '' : already,
		stem: stem ?? '',
		...Object.fromEntries(formCases.map((name) => [name, own?.[name] ?? ''])),
		sample: sample ?? ''
	};
}
