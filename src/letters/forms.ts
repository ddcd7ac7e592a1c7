import * as v from 'valibot';
import { isDay } from '#kazakh/dates.ts';
import { letterLanguages } from './letter.ts';

// A field sent once reads as a text, several times as a list: boxes always give a list.
const boxes = v.pipe(
	v.optional(v.unknown(), []),
	v.transform((given) => (Array.isArray(given) ? (given as unknown[]) : [given]))
);
const day = v.pipe(v.string('day.wrong'), v.check(isDay, 'day.wrong'));
const languages = v.pipe(
	boxes,
	v.array(v.picklist(letterLanguages, 'languages.missing'), 'languages.missing'),
	v.minLength(1, 'languages.missing')
);

/** A letter about an event's proposals: `event` by its slug, `to` an organisation, `proposals` by their codes. */
export const MakeForm = v.object({
	event: v.pipe(
		v.string('form.wrong'),
		v.minLength(1, 'form.wrong'),
		v.maxLength(200, 'form.wrong')
	),
	to: v.pipe(v.string('form.wrong'), v.uuid('form.wrong')),
	proposals: v.pipe(
		boxes,
		v.array(v.pipe(v.string(), v.maxLength(40)), 'proposals.missing'),
		v.transform((codes) => [...new Set(codes)]),
		v.minLength(1, 'proposals.missing'),
		v.maxLength(200, 'proposals.many')
	),
	reply_by: day,
	languages
});
export type MakeInput = v.InferOutput<typeof MakeForm>;

const reason = v.pipe(
	v.string('reason.missing'),
	v.minLength(3, 'reason.missing'),
	v.maxLength(300, 'text.long')
);
export const RevokeForm = v.object({
	id: v.pipe(v.string('form.wrong'), v.uuid('form.wrong')),
	reason
});

export const InviteForm = v.object({
	organisations: v.pipe(
		boxes,
		v.array(v.pipe(v.string(), v.uuid('form.wrong')), 'organisations.missing'),
		v.transform((ids) => [...new Set(ids)]),
		v.minLength(1, 'organisations.missing'),
		v.maxLength(200, 'organisations.many')
	),
	reply_by: v.optional(v.union([v.literal(''), day], 'day.wrong'), ''),
	languages,
	mail: v.pipe(
		v.optional(v.unknown(), ''),
		v.transform((given) => given === 'yes')
	)
});
export type InviteInput = v.InferOutput<typeof InviteForm>;

const line = v.optional(v.pipe(v.string(), v.maxLength(500, 'text.long')), '');
const body = v.optional(v.pipe(v.string(), v.maxLength(6000, 'text.long')), '');
const wording = v.optional(v.object({ to: line, subject: line, body }), {
	to: '',
	subject: '',
	body: ''
});
/** A template as its form gives it; its places are looked at by `templateProblems`. */
export const TemplateForm = v.object({ kk: wording, ru: wording });

export const SendForm = v.object({ on: day, how: v.picklist(['mail', 'paper'], 'how.missing') });

export const AnnulForm = v.object({ reason });
