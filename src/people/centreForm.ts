import * as v from 'valibot';
import type { Texts } from '#ground/language.ts';
import { whyNotBin } from '#kazakh/bin.ts';
import { normalisePhone } from '#kazakh/phone.ts';

// A field that was not sent, or twice, reads as an empty one.
const typed = v.optional(
	v.pipe(
		v.unknown(),
		v.transform((given) => (typeof given === 'string' ? given.trim() : ''))
	),
	''
);
const name = v.pipe(typed, v.minLength(1, 'name.missing'), v.maxLength(200, 'name.long'));
const orNull = v.transform((text: string) => text || null);
const words = v.pipe(typed, v.maxLength(200, 'name.long'));
const phone = v.pipe(
	typed,
	v.check((text) => text === '' || typeof normalisePhone(text) === 'string', 'phone.wrong'),
	v.transform((text) => (text === '' ? null : (normalisePhone(text) as string)))
);
const email = v.pipe(
	typed,
	v.maxLength(254, 'email.wrong'),
	v.check((text) => text === '' || /^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/.test(text), 'email.wrong'),
	orNull
);

/** The centre as its page at the desk gives it; problem codes are keys of `centreMessages`. */
export const CentreForm = v.pipe(
	v.object({
		name_kk: name,
		name_ru: name,
		name_en: name,
		short_kk: name,
		short_ru: name,
		short_en: name,
		bin: v.pipe(
			typed,
			v.transform((text) => text.replaceAll(/[\s\u00a0-]/g, '')),
			v.check((text) => text === '' || whyNotBin(text) === null, 'bin.wrong'),
			orNull
		),
		public_url: v.pipe(typed, v.maxLength(200, 'url.wrong'), v.check(isOrigin, 'url.wrong')),
		responsible: v.pipe(typed, v.maxLength(120, 'name.long'), orNull),
		responsible_post_kk: words,
		responsible_post_ru: words,
		responsible_phone: phone,
		responsible_email: email,
		address_kk: words,
		address_ru: words,
		contact_phone: phone,
		contact_email: email
	}),
	v.transform((given) => {
		const { name_kk, name_ru, name_en, short_kk, short_ru, short_en, ...others } = given;
		const { address_kk, address_ru, responsible_post_kk, responsible_post_ru, ...rest } = others;
		return {
			...rest,
			name: { kk: name_kk, ru: name_ru, en: name_en },
			short_name: { kk: short_kk, ru: short_ru, en: short_en },
			address: texts(address_kk, address_ru),
			responsible_post: texts(responsible_post_kk, responsible_post_ru)
		};
	})
);

export type CentreInput = v.InferOutput<typeof CentreForm>;

/** Only what was written: a missing translation stays missing. */
function texts(kk: string, ru: string): Texts {
	return { ...(kk && { kk }), ...(ru && { ru }) };
}

function isOrigin(text: string): boolean {
	return /^https?:\/\/[^/\\\s?#@]+$/.test(text) && URL.canParse(text);
}
