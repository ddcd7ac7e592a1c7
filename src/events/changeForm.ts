import * as v from 'valibot';
import { needs } from './event.ts';

/** What the holder of a ticket may change about it. */
export const ChangeForm = v.object({
	category: v.pipe(v.string(), v.regex(/^[A-Z]\d{2}$/)),
	organisation: v.pipe(
		v.optional(v.pipe(v.string(), v.maxLength(160)), ''),
		v.transform((text) => (text === '' ? null : text))
	),
	needs: v.pipe(
		v.optional(v.union([v.string(), v.array(v.string())]), []),
		v.transform((given) => [given].flat()),
		v.array(v.picklist(needs))
	)
});
