// What somebody said on paper about pictures of a stop. Safe in the browser.
import * as v from 'valibot';
import { isMinor } from './attendance.ts';

const id = v.pipe(v.string(), v.uuid('form.wrong'));

export const PhotoAnswerForm = v.pipe(
	v.object({
		id,
		stop_id: v.optional(v.union([id], 'stop.missing'), ''),
		answer: v.picklist(['agreed', 'refused'], 'answer.missing'),
		by_guardian: v.pipe(
			v.optional(v.string(), ''),
			v.transform((given) => given !== '')
		),
		proof: v.optional(v.union([v.literal(''), v.picklist(['sheet', 'paper'])], 'form.wrong'), ''),
		file: v.optional(v.instance(File))
	}),
	v.forward(
		v.partialCheck(
			[['answer'], ['proof']],
			({ answer, proof }) => answer === 'refused' || proof !== '',
			'proof.missing'
		),
		['proof']
	),
	v.forward(
		v.partialCheck(
			[['answer'], ['proof'], ['file']],
			({ answer, proof, file }) => answer === 'refused' || proof !== 'paper' || !!file?.size,
			'file.missing'
		),
		['file']
	)
);
export type PhotoAnswerInput = v.InferOutput<typeof PhotoAnswerForm>;

/** Why an answer cannot be noted; null when it can. For a minor a guardian agrees (law on personal data, articles 7 and 8). */
export function whyNotNote(
	{ answer, by_guardian }: { answer: string; by_guardian: boolean },
	who: { age_band: string | null; has_guardian: unknown }
): string | null {
	if (answer !== 'agreed' || by_guardian) return null;
	return isMinor(who.age_band, false) || who.has_guardian ? 'events.guardian_signs' : null;
}
