import type { Language } from '#ground/language.ts';
import { say } from '#ground/language.ts';
import type { PlaceState } from './event.ts';
import { ticketMessages } from './ticketMessages.ts';

interface Facts {
	state: PlaceState;
	position: number | null;
	cancelled_at: Date | null;
	ends_at: Date;
}

/** How a ticket stands, in one sentence: the event's fate before the place's. */
export function ticketState(ticket: Facts, now: Date, language: Language): string {
	const t = say(ticketMessages, language);
	if (ticket.cancelled_at) return t('place_cancelled');
	if (ticket.state === 'left') return t('place_left');
	if (ticket.state === 'refused') return t('place_refused');
	if (ticket.ends_at <= now) return t('place_over');
	if (ticket.state === 'asked') return t('place_asked');
	return ticket.state === 'waiting'
		? t('place_waiting', { n: ticket.position ?? 1 })
		: t('place_yours');
}
