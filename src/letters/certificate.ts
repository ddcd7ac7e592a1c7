// The words of certificates and their rules. Safe in the browser.
import type { LetterLanguage } from './letter.ts';

/** What a certificate says besides the name, frozen when it was issued. */
export interface CertificateText {
	centre: string;
	event: string;
	place: string;
	date: string;
	post: string;
	signer: string;
}
export type CertificateTexts = Partial<Record<LetterLanguage, CertificateText>>;

export interface TrainingFacts {
	kind: string;
	ends_at: Date;
	cancelled_at: Date | null;
}

/** Certificates are for trainings that were held. */
export function whyNotIssue(training: TrainingFacts, now: Date): string | null {
	if (training.kind !== 'training') return 'letters.not_training';
	if (training.cancelled_at) return 'letters.cancelled';
	return training.ends_at > now ? 'letters.not_over' : null;
}

/** Twelve signs that nobody mixes up, in groups of four as the paper has them. */
export const codeLength = 12;

export function groupedCode(code: string): string {
	return code.replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** As typed from paper: small letters, spaces and dashes do not matter. */
export function plainCode(typed: string): string {
	return typed
		.toUpperCase()
		.replaceAll(/[^A-Z0-9]/g, '')
		.slice(0, 20);
}

/**
 * Whether a certificate still says the truth: it was not annulled, and somebody was marked as having been there. Where the
 * mark was taken back it is not valid, and is again when the mark is.
 */
export function standingOf(one: {
	revoked_at: Date | null;
	undone_at: Date | null;
}): 'valid' | 'revoked' | 'undone' {
	if (one.revoked_at) return 'revoked';
	return one.undone_at ? 'undone' : 'valid';
}
