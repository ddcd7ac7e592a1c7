import { isTest, type Text } from './text.ts';

const most = 250;

/** A long file carries its reason: a comment on its first line. */
export function lengthComplaints(texts: Text[]): string[] {
	return texts
		.filter(({ path, text }) => isWritten(path) && linesOf(text) > most && !hasReason(text))
		.map(
			({ path, text }) =>
				`${path}: ${linesOf(text)} lines, over ${most}, without a reason on line 1.`
		);
}

/** How long hand-written source is, in lines. */
export function lengths(texts: Text[]): { files: number; median: number; ninth: number } {
	const sorted = texts
		.filter(({ path }) => isWritten(path))
		.map(({ text }) => linesOf(text))
		.toSorted((one, other) => one - other);
	const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
	return { files: sorted.length, median: at(0.5), ninth: at(0.9) };
}

/** Texts, grammar tables, styles and tests may be as long as they are. */
function isWritten(path: string): boolean {
	return (
		isSource(path) && !isTest(path) && !/(essages|efusals|exts|tables?)\.ts$|\.css$/.test(path)
	);
}

function isSource(path: string): boolean {
	return /\.(ts|mjs|js|svelte|css)$/.test(path);
}

function hasReason(text: string): boolean {
	return /^(\/\/|\/\*|<!--).{15}/.test(text);
}

function linesOf(text: string): number {
	return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
