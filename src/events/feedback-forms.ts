import * as v from 'valibot';

const words = v.pipe(
	v.optional(v.string(), ''),
	v.transform((text) => text.trim()),
	v.maxLength(2000, 'text.long'),
	v.transform((text) => text || null)
);

export const FeedbackForm = v.object({
	usefulness: v.pipe(
		v.optional(v.picklist(['', '1', '2', '3', '4', '5'], 'form.wrong'), ''),
		v.transform((text) => (text === '' ? null : Number(text)))
	),
	useful: words,
	missing: words,
	proposal: words
});

export const TicketForm = v.object({ code: v.optional(v.pipe(v.string(), v.maxLength(300)), '') });
