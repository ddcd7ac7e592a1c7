// What is sent about questions. Safe in the browser.
import * as v from 'valibot';
import { longest } from './question.ts';

const plain = (text: string) => text.trim().replaceAll(/\s+/g, ' ');
const ticked = v.pipe(
	v.optional(v.string('form.wrong'), ''),
	v.transform((text) => text === 'yes')
);
const id = v.pipe(v.string('form.wrong'), v.uuid('form.wrong'));

export const QuestionForm = v.object({
	text: v.pipe(
		v.optional(v.string('question.missing'), ''),
		v.transform(plain),
		v.minLength(1, 'question.missing'),
		// As PostgreSQL counts letters: a sign outside the basic plane is one.
		v.check((text) => [...text].length <= longest, 'question.long')
	),
	anonymous: ticked
});

export const SupportForm = v.object({ question_id: id, support: ticked });

export const RefuseForm = v.object({
	question_id: id,
	reason: v.pipe(
		v.optional(v.string('reason.missing'), ''),
		v.transform(plain),
		v.minLength(1, 'reason.missing'),
		v.maxLength(longest, 'reason.long')
	)
});

export const AnswerForm = v.object({
	question_id: id,
	answer: v.pipe(
		v.optional(v.string('answer.missing'), ''),
		v.trim(),
		v.minLength(1, 'answer.missing'),
		v.maxLength(2000, 'answer.long')
	)
});

export const CarryForm = v.object({
	question_id: id,
	category: v.pipe(
		v.optional(v.string('category.missing'), ''),
		v.regex(/^\w{1,20}$/, 'category.missing')
	)
});

export const QuestionOnly = v.object({ question_id: id });
