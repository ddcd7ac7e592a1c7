import type { Language } from '#ground/language.ts';
import { say } from '#ground/language.ts';
import { normalisePhone } from '#kazakh/phone.ts';
import { problemTexts } from './signUpMessages.ts';

/** The text beside a field; for a phone number it counts the digits that are missing or too many. */
export function problemText(code: string, typed: string, language: Language): string {
	const t = say(problemTexts, language);
	if (code.endsWith('contact.wrong') && !typed.includes('@')) {
		const phone = normalisePhone(typed);
		if (typeof phone !== 'string' && phone.code in problemTexts && phone.given > 0)
			return t(phone.code, { needed: phone.needed, given: phone.given });
	}
	return t(code in problemTexts ? code : 'form.wrong');
}
