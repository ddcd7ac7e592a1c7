import type { Contact } from '#people/contact.ts';
import { readContact, whyNotContact } from '#people/contact.ts';

/** A phone or e-mail as it was typed, in the one spelling in which it is kept; null when it is neither. */
export function contactOf(text: string): Contact | null {
	return whyNotContact(text) === null ? readContact(text) : null;
}

/** How a message goes out: by mail, or by somebody who calls. */
export function channelOf(contact: string | null | undefined): 'mail' | 'call' | null {
	if (!contact) return null;
	return contact.includes('@') ? 'mail' : 'call';
}
