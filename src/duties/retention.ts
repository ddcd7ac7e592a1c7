import * as v from 'valibot';
import type { Texts } from '#ground/language.ts';

/** The moment `months` calendar months before: 31 March less one month is the last of February. */
export function monthsBefore(now: Date, months: number): Date {
	const then = new Date(now);
	const day = then.getUTCDate();
	then.setUTCDate(1);
	then.setUTCMonth(then.getUTCMonth() - months);
	const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
	then.setUTCDate(Math.min(day, last));
	return then;
}

/** Why a list cannot be confirmed as it was seen; null: it can. A list confirmed already is not asked about. */
export function whyNotConfirm(
	list: { listed_at: Date; rows: number },
	seen_at: number
): string | null {
	if (list.rows === 0) return 'duties.nothing_due';
	return list.listed_at.getTime() === seen_at ? null : 'duties.list_changed';
}

/** What an act says, as it was true on its day. */
export interface Act {
	operator: Texts;
	responsible: Texts;
	/** The e-mail that the one who confirmed signs in with. */
	confirmed_by: string;
	confirmed_at: string;
	kinds: {
		code: string;
		name: Texts;
		how: 'destroyed' | 'anonymous';
		months: number;
		since: Texts;
		basis: Texts;
		destroyed: number;
		left_out: number;
	}[];
}

const typed = v.optional(
	v.pipe(
		v.unknown(),
		v.transform((given) => (typeof given === 'string' ? given.trim() : ''))
	),
	''
);

const Period = v.pipe(
	v.object({
		months: v.pipe(
			typed,
			v.check((text) => text === '' || /^\d{1,4}$/.test(text), 'months.wrong'),
			v.transform((text) => (text === '' ? null : Number(text))),
			v.check((months) => months === null || (months >= 1 && months <= 1200), 'months.wrong')
		),
		basis_kk: v.pipe(typed, v.maxLength(300, 'text.long')),
		basis_ru: v.pipe(typed, v.maxLength(300, 'text.long'))
	}),
	// The public reads why: a period without its basis is not decided.
	v.forward(
		v.partialCheck(
			[['months'], ['basis_kk']],
			({ months, basis_kk }) => months === null || basis_kk !== '',
			'basis.missing'
		),
		['basis_kk']
	),
	v.transform(({ months, basis_kk, basis_ru }) => ({
		months,
		basis: { ...(basis_kk && { kk: basis_kk }), ...(basis_ru && { ru: basis_ru }) } as Texts
	}))
);

/** The page of periods: `kinds.<number>.…`, with the kind's code in each. Problem codes are keys of `messages`. */
export const PeriodsForm = v.object({
	kinds: v.optional(
		v.pipe(v.array(v.intersect([v.object({ code: typed }), Period])), v.maxLength(50)),
		[]
	)
});

export type PeriodsInput = v.InferOutput<typeof PeriodsForm>['kinds'];
