import * as v from 'valibot';
import { isDay } from '#kazakh/dates.ts';

const text = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(2000, 'text.long')), '');
const day = v.pipe(v.string(), v.check(isDay, 'day.wrong'));

/** One text in up to three languages; at least one of them is written. */
const words = v.pipe(
	v.object({ kk: text, ru: text, en: text }),
	v.check(({ kk, ru, en }) => kk + ru + en !== '', 'text.missing')
);

export const ProposalForm = v.object({
	stop_id: v.pipe(v.string(), v.uuid('stop.missing')),
	text: words,
	category: v.pipe(v.string('category.missing'), v.minLength(1, 'category.missing')),
	source: v.optional(v.picklist(['hall', 'staff']), 'hall'),
	addressee_id: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.uuid())]), ''),
	responsible: v.optional(v.pipe(v.string(), v.maxLength(200, 'text.long')), ''),
	due_on: v.optional(v.union([v.literal(''), day], 'day.wrong'), '')
});
/** What may be mended later: all but the stop and the source. */
export const ProposalChangeForm = v.omit(ProposalForm, ['stop_id', 'source']);
export type ProposalInput = v.InferOutput<typeof ProposalForm>;

export const MoveForm = v.variant('move', [
	v.object({ move: v.literal('send'), on: day }),
	v.object({ move: v.literal('accept'), on: day }),
	v.object({ move: v.literal('refuse'), on: day, words }),
	v.object({ move: v.literal('finish'), on: day, words })
]);
export type MoveInput = v.InferOutput<typeof MoveForm>;

/** Languages left empty are missing, not empty texts. */
export function writtenOnly(typed: { kk: string; ru: string; en: string }) {
	return Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''));
}
