import { showPhone } from '#kazakh/phone.ts';

/** Whom to ask about a stop, by name and phone; empty when the centre named nobody. */
export function contactLine(stop: {
	contact_name: string | null;
	contact_phone: string | null;
}): string {
	const phone = stop.contact_phone && showPhone(stop.contact_phone);
	return [stop.contact_name, phone].filter(Boolean).join(', ');
}
