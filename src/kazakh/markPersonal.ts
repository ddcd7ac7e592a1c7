import { whyNotIin } from './bin.ts';

/** A stretch of the text, `text.slice(start, end)`. */
export type PersonalSpan = { kind: 'phone' | 'email' | 'iin'; start: number; end: number };

// No look-behind: Safari before 16.4 cannot read it. Group 1 is what may stand before, group 2 the find.
const gap = '[ \\t\\u00a0\\u2009\\u202f().\\-–‑]{0,3}';
const patterns: [PersonalSpan['kind'], RegExp][] = [
	['email', /()([\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63})/gu],
	['iin', /(^|[^\d])(\d{12})(?!\d)/g],
	['iin', /(^|[^\d])(\d(?:[ \u00a0-]?\d){11})(?![ \u00a0-]?\d)/g],
	[
		'phone',
		new RegExp(`(^|[^\\d])((?:(?:\\+?7|8)${gap})?\\(?(?:7\\d\\d|800)(?:${gap}\\d){7})(?!\\d)`, 'g')
	],
	['phone', new RegExp(`(^|[^\\d])(\\+[1-9](?:${gap}\\d){9,13})(?!\\d)`, 'g')]
];

/**
 * Phone numbers, e-mail addresses and IIN in free text, in the order of the text, none over another, so
 * that staff see them before it is released. Twelve digits in a row count as IIN whatever they are (a BIN
 * too); in groups only when day of birth and check digit are right. Rather marks too much than too little.
 */
export function personalPatterns(text: string): PersonalSpan[] {
	const spans: PersonalSpan[] = [];
	for (const [kind, pattern] of patterns) {
		for (const span of found(text, kind, pattern)) {
			if (!spans.some((other) => span.start < other.end && other.start < span.end))
				spans.push(span);
		}
	}
	return spans.sort((a, b) => a.start - b.start);
}

function found(text: string, kind: PersonalSpan['kind'], pattern: RegExp): PersonalSpan[] {
	const matches = [...text.matchAll(pattern)];
	const spans = matches.map((match) => {
		const end = match.index + match[0].length;
		return { kind, start: end - match[2]!.length, end };
	});
	return spans.filter(({ start, end }) => kind !== 'iin' || isIin(text.slice(start, end)));
}

function isIin(digits: string): boolean {
	return /^\d{12}$/.test(digits) || whyNotIin(digits.replace(/\D/g, '')) === null;
}
