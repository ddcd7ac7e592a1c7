import { diff3Merge } from 'node-diff3';
import type { Draft, Paragraph } from './facts.ts';

/** A paragraph that both sides changed in the same place; null where a side has taken it out. */
export interface Conflict {
	key: string;
	before: string;
	mine: string;
	theirs: string | null;
}

export interface Merged extends Draft {
	/** Where `mine` stands in the result and `theirs` is still to be looked at. */
	conflicts: Conflict[];
}

/**
 * Three texts in one: what `theirs` changed since `before` comes into `mine`, what `mine` changed stays. Paragraphs are
 * the same by their key, words by `node-diff3`. Nothing of `mine` is ever left out; nothing of `theirs` silently.
 */
export function merge(mine: Draft, before: Draft, theirs: Draft): Merged {
	const conflicts: Conflict[] = [];
	const title = mergeText('title', mine.title, before.title, theirs.title, conflicts);
	const [was, now] = [byKey(before), byKey(theirs)];
	const kept = mine.paragraphs.flatMap((own): Paragraph[] => {
		const [old, other] = [was.get(own.key), now.get(own.key)];
		if (!old) return [own];
		if (!other) {
			if (isSame(own, old)) return [];
			conflicts.push({ key: own.key, before: shown(old), mine: shown(own), theirs: null });
			return [own];
		}
		return [mergeParagraph(own, old, other, conflicts)];
	});
	return { title, paragraphs: withNew(kept, mine, before, theirs), conflicts };
}

function mergeParagraph(
	mine: Paragraph,
	before: Paragraph,
	theirs: Paragraph,
	conflicts: Conflict[]
): Paragraph {
	const found: Conflict[] = [];
	const text = mergeText(mine.key, mine.text, before.text, theirs.text, found);
	const said = mergeText(mine.key, mine.said ?? '', before.said ?? '', theirs.said ?? '', found);
	if (found.length > 0) {
		conflicts.push({
			key: mine.key,
			before: shown(before),
			mine: shown(mine),
			theirs: shown(theirs)
		});
		return mine;
	}
	const kind = mine.kind === before.kind ? theirs.kind : mine.kind;
	return { key: mine.key, kind, text, ...(kind === 'quote' ? { said } : {}) };
}

/** What is new on the other side comes after the paragraph it follows there. */
function withNew(kept: Paragraph[], mine: Draft, before: Draft, theirs: Draft): Paragraph[] {
	const [own, was] = [byKey(mine), byKey(before)];
	const all = [...kept];
	for (const [n, paragraph] of theirs.paragraphs.entries()) {
		if (own.has(paragraph.key) || was.has(paragraph.key)) continue;
		const earlier = new Set(theirs.paragraphs.slice(0, n).map(({ key }) => key));
		const at = all.findLastIndex(({ key }) => earlier.has(key));
		all.splice(at + 1, 0, paragraph);
	}
	return all;
}

function mergeText(
	key: string,
	mine: string,
	before: string,
	theirs: string,
	conflicts: Conflict[]
): string {
	if (mine === before || mine === theirs) return theirs;
	if (theirs === before) return mine;
	const regions = diff3Merge(words(mine), words(before), words(theirs), {
		excludeFalseConflicts: true
	});
	if (regions.some(({ conflict }) => conflict)) {
		conflicts.push({ key, before, mine, theirs });
		return mine;
	}
	return regions.flatMap(({ ok }) => ok ?? []).join('');
}

/** One paragraph as it was and as it is; null where it is only on the other side. */
export interface ChangedParagraph {
	key: string;
	before: string | null;
	after: string | null;
}

/** The paragraphs that differ between two texts, the title first. */
export function changedParagraphs(before: Draft, after: Draft): ChangedParagraph[] {
	const [was, is] = [byKey(before), byKey(after)];
	const keys = new Set([...is.keys(), ...was.keys()]);
	const rows = [...keys].map((key) => ({
		key,
		before: was.has(key) ? shown(was.get(key)!) : null,
		after: is.has(key) ? shown(is.get(key)!) : null
	}));
	return [{ key: 'title', before: before.title, after: after.title }, ...rows].filter(
		(row) => row.before !== row.after
	);
}

export function isSameText(one: Draft, other: Draft): boolean {
	return (
		one.title === other.title &&
		one.paragraphs.length === other.paragraphs.length &&
		one.paragraphs.every((paragraph, n) => isSame(paragraph, other.paragraphs[n]!))
	);
}

function isSame(one: Paragraph, other: Paragraph): boolean {
	return one.key === other.key && one.kind === other.kind && shown(one) === shown(other);
}

/** Words and whose they are, to compare and to show. */
function shown({ text, said }: Paragraph): string {
	return said ? `${text} — ${said}` : text;
}

function byKey({ paragraphs }: Draft): Map<string, Paragraph> {
	return new Map(paragraphs.map((paragraph) => [paragraph.key, paragraph]));
}

/** Words and the spaces between them. */
function words(text: string): string[] {
	return text.match(/\s+|[^\s]+/g) ?? [];
}
