// The words of outgoing letters and the rules that answer "why not?". Safe in the browser.

export const letterKinds = ['proposals', 'invitation'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Office letters are written in the state language and in Russian. */
export const letterLanguages = ['kk', 'ru'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

/** What staff word: the lines "to whom", the subject and the text, with places in braces. */
export interface Wording {
	to: string;
	subject: string;
	body: string;
}
export type TemplateWords = Record<LetterLanguage, Wording>;

/** A paragraph, or the numbered list of proposals. */
export type LetterPart = { paragraph: string } | { items: { code: string; text: string }[] };

/** One language of a letter, frozen when it got its number: names and contacts of that day. */
export interface LetterText {
	sender: string;
	/** Under the sender's name: BIN, address, phone, e-mail. */
	contacts: string[];
	to: string[];
	subject: string;
	parts: LetterPart[];
	post: string;
	name: string;
}
export type LetterTexts = Partial<Record<LetterLanguage, LetterText>>;

export interface LetterFacts {
	sent_on: string | null;
	annulled_at: Date | null;
}

export type LetterState = 'made' | 'sent' | 'annulled';

export function letterState({ sent_on, annulled_at }: LetterFacts): LetterState {
	if (annulled_at) return 'annulled';
	return sent_on ? 'sent' : 'made';
}

/** Days as '2026-11-26'. A letter is sent once, not before its date and not in the future. */
export function whyNotSend(
	letter: LetterFacts & { dated_on: string },
	on: string,
	today: string
): string | null {
	if (letter.annulled_at) return 'letters.annulled';
	if (letter.sent_on) return 'letters.sent';
	if (on > today) return 'letters.future';
	return on < letter.dated_on ? 'letters.before_date' : null;
}

/** What left the house stays: only a letter that was not sent is annulled. */
export function whyNotAnnul(letter: LetterFacts): string | null {
	if (letter.sent_on) return 'letters.sent';
	return letter.annulled_at ? 'letters.annulled' : null;
}

/** An answer follows the letter. */
export function whyNotAnswer(letter: LetterFacts, on: string, today: string): string | null {
	if (letter.annulled_at) return 'letters.annulled';
	if (!letter.sent_on) return 'letters.not_sent';
	if (on > today) return 'letters.future';
	return on < letter.sent_on ? 'letters.before_sent' : null;
}

/** The day an answer is asked for lies after the letter's own. */
export function whyNotReplyBy(reply_by: string, dated_on: string): string | null {
	return reply_by <= dated_on ? 'letters.reply_early' : null;
}
