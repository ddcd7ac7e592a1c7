// The words of news and the rules that answer "why not?". Safe in the browser.
import type { Language, Texts } from '#ground/language.ts';
import type { QuoteState } from './quote.ts';

export type NewsState = 'draft' | 'published' | 'changed' | 'withdrawn';

/** The dated facts that say how a piece of news stands. */
export interface NewsFacts {
	published_at: Date | null;
	withdrawn_at: Date | null;
}

/** Its text in one language: the newest revision and the one that the public reads. */
export interface TextFacts {
	language: Language;
	revision: number;
	shown: number | null;
	isEmpty: boolean;
}

/** `changed`: published, and something was written since that the public does not read yet. */
export function newsState(news: NewsFacts, texts: TextFacts[]): NewsState {
	if (news.withdrawn_at) return 'withdrawn';
	if (!news.published_at) return 'draft';
	return texts.some(isAhead) ? 'changed' : 'published';
}

function isAhead({ revision, shown, isEmpty }: TextFacts): boolean {
	return revision !== shown && !(isEmpty && shown === null);
}

/** The law wants Kazakh and Russian from those who work for the state; English is an addition. */
const wanted: Language[] = ['kk', 'ru'];

/** Why it cannot be published as it stands; `note` is what was put right, demanded once people have read it. */
export function whyNotPublish(
	news: NewsFacts,
	texts: TextFacts[],
	quotes: QuoteState[],
	note: Texts
): string | null {
	if (newsState(news, texts) === 'published') return 'news.nothing_new';
	if (wanted.some((one) => !texts.some((text) => text.language === one && !text.isEmpty)))
		return 'news.language_missing';
	if (quotes.some((state) => state !== 'approved')) return 'news.quote_unapproved';
	if (news.published_at && wanted.some((one) => !note[one])) return 'news.no_note';
	return null;
}

export function whyNotWithdraw(news: NewsFacts, reason: Texts): string | null {
	if (!news.published_at) return 'news.not_published';
	if (news.withdrawn_at) return 'news.withdrawn_already';
	return wanted.some((one) => !reason[one]) ? 'news.no_reason' : null;
}
