import * as v from 'valibot';
import { correctionReasons } from './attendance.ts';
import { WalkInForm } from './attendance-forms.ts';

const id = v.pipe(v.string(), v.uuid('form.wrong'));
const typed = (row: unknown) =>
	['surname', 'given', 'category', 'contact'].some((field) =>
		Boolean((row as Record<string, unknown> | undefined)?.[field])
	);

/** Rows of a signed paper sheet: who of the list signed, and who was written in by hand. Rows left empty do not count. */
export const SheetForm = v.object({
	signed: v.pipe(
		v.optional(v.union([v.string(), v.array(v.string())]), []),
		v.transform((given) => [given].flat()),
		v.array(id)
	),
	// A signature on the sheet is the consent.
	rows: v.array(
		v.union([
			v.pipe(
				v.custom<Record<string, unknown>>((row) => !typed(row)),
				v.transform(() => null)
			),
			v.pipe(
				v.custom<Record<string, unknown>>((row) => typed(row)),
				v.transform((row) => ({ ...row, consent: true })),
				v.object({ ...WalkInForm.entries, id })
			)
		])
	),
	reason: v.optional(v.union([v.literal(''), v.picklist(correctionReasons)], 'reason.missing'), '')
});
export type SheetInput = v.InferOutput<typeof SheetForm>;
