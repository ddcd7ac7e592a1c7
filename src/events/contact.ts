import { normalisePhone } from '#kazakh/phone.ts';

export interface Contact {
	value: string;
	kind: 'phone' | 'email';
}

/** A phone or e-mail as it was typed, in the one form in which it is kept; null when it is neither. */
export function contactOf(text: string): Contact | null {
	const typed = text.trim();
	if (typed.includes('@')) {
		const value = typed.toLowerCase();
		return /^[^@\s<>,;]{1,64}@[^@\s<>,;]+\.[^@\s<>,;.]{2,}$/.test(value) && value.length <= 254
			? { value, kind: 'email' }
			: null;
	}
	const phone = normalisePhone(typed);
	return typeof phone === 'string' ? { value: phone, kind: 'phone' } : null;
}

/** How a message goes out: by mail, or by somebody who calls. */
export function channelOf(contact: string | null | undefined): 'mail' | 'call' | null {
	if (!contact) return null;
	return contact.includes('@') ? 'mail' : 'call';
}
