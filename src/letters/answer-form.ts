import * as v from 'valibot';
import { isDay } from '#kazakh/dates.ts';

const words = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(2000, 'text.long')), '');

/** An answer to a letter: `verdicts` by the proposals' codes, one reason for all that were refused. */
export const AnswerForm = v.pipe(
	v.object({
		received_on: v.pipe(v.string('day.wrong'), v.check(isDay, 'day.wrong')),
		number: v.optional(v.pipe(v.string(), v.maxLength(60, 'text.long')), ''),
		file: v.pipe(
			v.instance(File, 'file.missing'),
			v.check(({ size }) => size > 0, 'file.missing')
		),
		verdicts: v.optional(
			v.record(v.string(), v.picklist(['', 'accept', 'refuse'], 'form.wrong')),
			{}
		),
		reason: v.optional(v.object({ kk: words, ru: words }), { kk: '', ru: '' })
	}),
	v.forward(
		v.check(
			({ verdicts, reason }) =>
				!Object.values(verdicts).includes('refuse') || reason.kk + reason.ru !== '',
			'refused.why'
		),
		['reason', 'kk']
	)
);
export type AnswerInput = v.InferOutput<typeof AnswerForm>;
