import { normalisePhone } from '#kazakh/phone.ts';

export interface Contact {
	kind: 'phone' | 'email';
	/** '+77001234567' or an e-mail in small letters: one spelling for one contact. */
	value: string;
}

/** Why a text is neither a phone number of Kazakhstan nor an e-mail: a code, or null. */
export function whyNotContact(text: string): string | null {
	if (text.trim() === '') return 'contact.missing';
	if (text.includes('@')) return isEmail(text.trim()) ? null : 'contact.email';
	const phone = normalisePhone(text);
	return typeof phone === 'string' ? null : `contact.${phone.code}`;
}

/** The contact in its one spelling; throws on a text for which `whyNotContact` has a reason. */
export function readContact(text: string): Contact {
	const reason = whyNotContact(text);
	if (reason) throw new Error(reason);
	if (text.includes('@')) return { kind: 'email', value: text.trim().toLowerCase() };
	return { kind: 'phone', value: normalisePhone(text) as string };
}

/** Loose on purpose: whether it arrives is told by a letter, not by its spelling. */
function isEmail(text: string): boolean {
	return text.length <= 254 && /^[^@\s<>"(),;:\\]+@[^@\s<>"(),;:\\]+$/.test(text);
}
