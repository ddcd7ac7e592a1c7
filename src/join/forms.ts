// What a phone sends to come into the hall. Safe in the browser.
import * as v from 'valibot';
import { joinCode } from './hall.ts';

export const joinProblems = [
	'code.wrong',
	'category.missing',
	'name.long',
	'name.letters'
] as const;

const code = v.pipe(
	v.optional(v.string('code.wrong'), ''),
	v.check((text) => joinCode(text) !== null, 'code.wrong'),
	v.transform((text) => joinCode(text)!)
);

export const GuestForm = v.object({
	code,
	category: v.pipe(
		v.optional(v.string('category.missing'), ''),
		v.regex(/^\w{1,20}$/, 'category.missing')
	),
	name: v.pipe(
		v.optional(v.string('name.letters'), ''),
		v.transform((text) => text.trim().replaceAll(/\s+/g, ' ')),
		v.maxLength(120, 'name.long'),
		v.check((text) => text === '' || /^[\p{L}\p{M}'’ʼ.\- ]+$/u.test(text), 'name.letters'),
		v.transform((text) => text || null)
	)
});

export type Guest = v.InferOutput<typeof GuestForm>;

export const TicketForm = v.object({
	ticket: v.pipe(v.optional(v.string('form.wrong'), ''), v.maxLength(300, 'form.wrong')),
	contact: v.pipe(v.optional(v.string('form.wrong'), ''), v.maxLength(254, 'form.wrong'))
});
