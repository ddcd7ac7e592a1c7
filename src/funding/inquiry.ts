import type { Texts, Words } from '#ground/language.ts';
import { personalPatterns } from '#kazakh/markPersonal.ts';

export const inquiryKinds = {
	question: { kk: 'Сұрақ', ru: 'Вопрос', en: 'Question' },
	complaint: { kk: 'Шағым', ru: 'Жалоба', en: 'Complaint' }
} satisfies Record<string, Words>;

export type InquiryKind = keyof typeof inquiryKinds;

/**
 * Within so many working days we answer. Our own promise: the law (12.04.2005 No. 36, article 6-4 (2-3),
 * (2-4)) obliges to inform and to consider complaints, and the texts we have read name no number of days.
 */
export const answerWithin = 15;

/** Why an inquiry may not be shown to everybody yet. */
export function whyNotRelease(inquiry: { answer: Texts | null }): string | null {
	return inquiry.answer ? null : 'funding.not_answered';
}

/** A visitor's text as everybody may read it: phones, addresses and numbers of persons are covered. */
export function covered(text: string): string {
	const spans = personalPatterns(text);
	return spans.reduceRight(
		(kept, { start, end }) => `${kept.slice(0, start)}•••${kept.slice(end)}`,
		text
	);
}
