// The signed sheet beside the digital list. Safe in the browser.
import * as v from 'valibot';

/** Why somebody is on the list and did not sign: a choice, since it is read and counted. */
export const unsignedReasons = [
	'not_asked',
	'left_early',
	'wrong_person',
	'twice',
	'not_there'
] as const;
export type UnsignedReason = (typeof unsignedReasons)[number];

const id = v.pipe(v.string(), v.uuid('form.wrong'));

export const SheetCheckForm = v.pipe(
	v.object({
		id,
		file: v.optional(v.instance(File)),
		signed: v.pipe(
			v.optional(v.string(), ''),
			v.regex(/^\d{1,5}$/, 'sheet.signed'),
			v.transform(Number)
		),
		unsigned: v.pipe(
			v.optional(v.union([v.string(), v.array(v.string())]), []),
			v.transform((given) => [given].flat()),
			v.array(id)
		),
		reason: v.optional(v.union([v.literal(''), v.picklist(unsignedReasons)], 'sheet.reason'), '')
	}),
	v.forward(
		v.partialCheck(
			[['unsigned'], ['reason']],
			({ unsigned, reason }) => unsigned.length === 0 || reason !== '',
			'sheet.reason'
		),
		['reason']
	)
);
export type SheetCheckInput = v.InferOutput<typeof SheetCheckForm>;
