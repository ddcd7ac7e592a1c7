import type { Texts } from '#ground/language.ts';

/** Widths in points in which a picture is kept; a smaller one is not made larger. */
export const widths = [320, 800, 1600] as const;

/** Pictures of one stop: its page, the lists beside it and the sweep stay small. */
export const mostPhotos = 300;

/** Where a picture stands. */
export type PhotoState = 'new' | 'published' | 'taken_down';

export function stateOf(photo: {
	published_at: Date | null;
	taken_down_at: Date | null;
}): PhotoState {
	if (photo.published_at) return 'published';
	return photo.taken_down_at ? 'taken_down' : 'new';
}

/** Why a person of a stop may not be in a published picture. */
export const lackKinds = ['withdrawn', 'refused', 'guardian', 'not_asked'] as const;
export type Lack = (typeof lackKinds)[number];

/** Consent of one person to pictures of one stop, as the rows say it. */
export interface Consent {
	/** The answer at sign-up; null where nobody asked: whoever came without signing up. */
	allowed: boolean | null;
	/** Agreed once and took it back. */
	took_back: boolean;
	/** Under 18, or signed up with a guardian. */
	needs_guardian: boolean;
	guardian_agreed: boolean;
}

/** Why this person may not be shown; null when they agreed (law on personal data, articles 7 (3) and 8). */
export function lackOf(consent: Consent): Lack | null {
	if (consent.allowed === null) return 'not_asked';
	if (!consent.allowed) return consent.took_back ? 'withdrawn' : 'refused';
	return consent.needs_guardian && !consent.guardian_agreed ? 'guardian' : null;
}

/**
 * Why a picture may not be shown; null when it may. `lacking`: ids of everybody of the stop without consent,
 * `confirmed`: those of whom somebody said that they are not in it.
 */
export function whyNotShow(
	marked: string[],
	lacking: string[],
	confirmed: ReadonlySet<string>
): string | null {
	if (marked.some((id) => lacking.includes(id))) return 'photos.without_consent';
	return lacking.every((id) => confirmed.has(id)) ? null : 'photos.list_changed';
}

/** Why a picture cannot be published, whatever is confirmed; null when only the confirmation is wanting. */
export function whyNotPublish(
	photo: { caption: Texts; marked: string[] },
	lacking: string[]
): string | null {
	if (!photo.caption.kk && !photo.caption.ru) return 'photos.no_caption';
	return whyNotShow(photo.marked, lacking, new Set(lacking));
}

/** One word for a list of people, whatever their order: the form sends back which list it was that was seen. */
export function listMark(ids: string[]): string {
	return ids.toSorted((one, other) => (one < other ? -1 : 1)).join(' ');
}

/** One page of rows of which one more was asked for, and the id that the next page comes after; null at the end. */
export function pageOf<Row extends { id: string }>(
	asked: Row[],
	most: number
): { rows: Row[]; next: string | null } {
	const rows = asked.slice(0, most);
	return { rows, next: asked.length > most ? rows.at(-1)!.id : null };
}
