// The words of minutes and their rules. Safe in the browser.
import type { Kind } from '#events/event.ts';
import type { Texts } from '#ground/language.ts';

/** The parts of minutes, in the order of the paper. */
export const sections = [
	'place',
	'chair',
	'secretary',
	'present',
	'agenda',
	'heard',
	'spoke',
	'decided',
	'resolved',
	'votes'
] as const;
export type Section = (typeof sections)[number];

/** Minutes are written in both official languages and in no other. */
export const papers = ['kk', 'ru'] as const;
export type Paper = (typeof papers)[number];

/** Each section in each language is a field of its own: lines parted by line feeds. */
export type Sections = Record<Section, Record<Paper, string>>;

/** Sections of one line each, above the text. */
export const facts = ['place', 'chair', 'secretary', 'present'] as const satisfies Section[];
/** Each of their lines is an item with a number. */
export const numbered: readonly Section[] = ['agenda', 'decided', 'resolved'];

/** What was approved, as it stays: moments are ISO texts, for it is stored as JSON. */
export interface Frozen {
	year: number;
	number: number;
	event: { slug: string; kind: Kind; title: Texts };
	stop: { id: string; territory: Texts; starts_at: string };
	sections: Sections;
}

/** Builds sections field by field. */
export function eachField(text: (section: Section, paper: Paper) => string): Sections {
	const built = sections.map((section) => [
		section,
		Object.fromEntries(papers.map((paper) => [paper, text(section, paper)]))
	]);
	return Object.fromEntries(built) as Sections;
}

/** The names of the fields that differ: 'spoke.kk'. */
export function changedFields(before: Sections | null, after: Sections): string[] {
	return sections.flatMap((section) =>
		papers
			.filter((paper) => (before?.[section][paper] ?? '') !== after[section][paper])
			.map((paper) => `${section}.${paper}`)
	);
}

/** Line ends as one sign, no space at the ends, one spelling of each letter: a form sent back unchanged is the same text. */
export function plain(text: string): string {
	return text
		.normalize('NFC')
		.replaceAll(/\r\n?/g, '\n')
		.replaceAll(/[ \t]+$/gm, '')
		.trim();
}

/** «2026-7» in addresses; people read «№ 7». */
export const codeOf = ({ year, number }: { year: number; number: number }) => `${year}-${number}`;

export function codeParts(code: string): { year: number; number: number } | null {
	const [, year, number] = /^(\d{4})-(\d{1,6})$/.exec(code) ?? [];
	return year && number ? { year: Number(year), number: Number(number) } : null;
}

/** Why the minutes of a stop cannot be compiled. */
export function whyNotCompile(
	stop: { starts_at: Date; cancelled_at: Date | null; published_at: Date | null },
	now: Date
): string | null {
	if (!stop.published_at || stop.published_at > now) return 'minutes.not_published';
	if (stop.cancelled_at) return 'minutes.cancelled';
	return stop.starts_at > now ? 'minutes.not_begun' : null;
}

/** Why these minutes cannot be approved: the stop is not over, or what every minutes name is not named. */
export function whyNotApprove(
	{ approved_at, ends_at }: { approved_at: Date | null; ends_at: Date },
	text: Sections,
	now: Date
): string | null {
	if (approved_at) return 'minutes.approved_already';
	if (ends_at > now) return 'minutes.not_over';
	for (const section of ['chair', 'secretary'] as const)
		if (papers.some((paper) => !text[section][paper])) return `minutes.no_${section}`;
	return papers.some((paper) => !text.agenda[paper]) ? 'minutes.no_agenda' : null;
}
