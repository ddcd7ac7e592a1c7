import type { LetterKind, LetterLanguage, TemplateWords, Wording } from './letter.ts';
import { letterLanguages } from './letter.ts';

type Field = keyof Wording;

/** The places of one kind of letter that a template may hold, and those without which a letter is none. */
const shared = ['event', 'kind', 'centre', 'date', 'place', 'site'] as const;
const may: Record<LetterKind, Record<Field, readonly string[]>> = {
	proposals: {
		to: ['addressee', 'head'],
		subject: ['event', 'kind', 'date'],
		body: [...shared, 'addressee', 'proposals', 'count', 'reply_by']
	},
	invitation: {
		to: ['addressee', 'head'],
		subject: ['event', 'kind', 'date'],
		body: [...shared, 'addressee', 'venue', 'time', 'reply_by']
	}
};
const must: Record<LetterKind, Record<Field, readonly string[]>> = {
	proposals: { to: ['addressee'], subject: [], body: ['proposals', 'event', 'reply_by'] },
	invitation: { to: ['addressee'], subject: [], body: ['event', 'date', 'time', 'place'] }
};

/** Kazakh alone has an ending for "in Shieli district"; Russian texts name the place after a colon. */
export function placesIn(kind: LetterKind, language: LetterLanguage, field: Field): string[] {
	const known = may[kind][field];
	return language === 'kk' && field === 'body' ? [...known, 'place_in'] : [...known];
}

export function mustHave(kind: LetterKind, field: Field): readonly string[] {
	return must[kind][field];
}

const place = /\{(\w+)\}/g;

/** What is wrong with the places of a text: a code and the place, as «place.unknown:adressee»; null when nothing. */
export function whyNotPlaces(
	kind: LetterKind,
	language: LetterLanguage,
	field: Field,
	text: string
): string | null {
	const found = [...text.matchAll(place)].map(([, name]) => name!);
	if (/[{}]/.test(text.replaceAll(place, ''))) return 'place.broken';
	const known = placesIn(kind, language, field);
	const unknown = found.find((name) => !known.includes(name));
	if (unknown !== undefined) return about('place.unknown', unknown);
	// «in the place» names the place as well.
	const has = (name: string) =>
		found.includes(name) || (name === 'place' && found.includes('place_in'));
	const missing = mustHave(kind, field).find((name) => !has(name));
	if (missing !== undefined) return about('place.missing', missing);
	return found.filter((name) => name === 'proposals').length > 1
		? about('place.twice', 'proposals')
		: null;
}

const about = (code: string, name: string) => `${code}:${name}`;

/** Problems by field name, «kk.body»; empty when the template is good. */
export function templateProblems(kind: LetterKind, words: TemplateWords): Record<string, string> {
	const problems: Record<string, string> = {};
	for (const language of letterLanguages)
		for (const field of ['to', 'subject', 'body'] as const) {
			const text = words[language][field];
			const problem = text === '' ? 'text.missing' : whyNotPlaces(kind, language, field, text);
			if (problem) problems[`${language}.${field}`] = problem;
		}
	return problems;
}

/**
 * The text line by line with its places filled. A line with a place that has nothing to say is left out, so a
 * template may ask for what not every letter has. What is filled in is never looked at for places again.
 */
export function filledLines(text: string, values: Record<string, string>): string[] {
	return text
		.split(/\r\n|\r|\n/)
		.filter((line) => [...line.matchAll(place)].every(([, name]) => values[name!] !== ''))
		.map((line) => line.replaceAll(place, (whole, name: string) => values[name] ?? whole).trim())
		.filter(Boolean);
}
