import type { Language } from '#ground/language.ts';
import { say } from '#ground/language.ts';
import { listDate } from '#kazakh/dates.ts';
import { formatNumber } from '#kazakh/numbers.ts';
import { messages } from './messages.ts';
import type { Shown } from './showing.ts';
import { placesLeft, showing } from './showing.ts';

/** Places left, the line, or why one cannot sign up: the sentence beside a stop. */
export function placesText(stop: Shown, language: Language, now: Date, zone: string): string {
	const t = say(messages, language);
	const state = showing(stop, now);
	const number = (n: number) => formatNumber(n, language);
	const capacity = number(stop.capacity);
	if (state === 'cancelled') return t('cancelled');
	if (state === 'over') return t('over');
	if (state === 'now') return t('running');
	if (state === 'shut') return t('shut');
	if (state === 'early') return t('opens', { when: listDate(stop.opens_at, language, zone) });
	if (state === 'open') return t('places_left', { left: number(placesLeft(stop)), capacity });
	return stop.waiting > 0
		? t('full_waiting', { capacity, waiting: number(stop.waiting) })
		: t('full_no_line', { capacity });
}
