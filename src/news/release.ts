import type { Language } from '#ground/language.ts';
import type { Declensions } from '#kazakh/withExceptions.ts';
import type { Draft, ReleaseFacts } from './facts.ts';
import { releaseKk } from './release-kk.ts';
import { releaseRu } from './release-ru.ts';

/** Languages that a release is drafted in; any other is written by hand. */
export const drafted = ['kk', 'ru'] as const satisfies Language[];

/** The draft of a press release from the facts; pure, so the same facts and words of the centre give the same text. */
export function release(
	facts: ReleaseFacts,
	language: (typeof drafted)[number],
	kazakh: Declensions
): Draft {
	return language === 'kk' ? releaseKk(facts, kazakh) : releaseRu(facts);
}

/** Why a release cannot be drafted yet; null when it can. */
export function whyNotDraft({ stops }: Pick<ReleaseFacts, 'stops'>): string | null {
	return stops.length > 0 ? null : 'news.nothing_held';
}
