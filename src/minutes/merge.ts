// Two texts that grew out of one, put together line by line; and what differs between two texts, word by word.
import { diff3Merge, diffComm } from 'node-diff3';
import type { Paper, Section, Sections } from './minutes.ts';
import { eachField, papers, sections } from './minutes.ts';

/** The same lines were changed in two ways: a person decides. */
export interface Collision {
	section: Section;
	paper: Paper;
	yours: string;
	theirs: string;
	/** Both, one after the other where they differ: what to begin from, with no word lost. */
	both: string;
}

export interface Merged {
	/** Where two changes collide, the text of the other. */
	sections: Sections;
	collisions: Collision[];
}

/** Puts together what two wrote who began from the same text. */
export function mergeSections(base: Sections, yours: Sections, theirs: Sections): Merged {
	const collisions: Collision[] = [];
	const merged = eachField((section, paper) => {
		const [own, other] = [yours[section][paper], theirs[section][paper]];
		const { text, both } = mergeTexts(base[section][paper], own, other);
		if (text !== null) return text;
		collisions.push({ section, paper, yours: own, theirs: other, both });
		return other;
	});
	return { sections: merged, collisions };
}

/** One field: `text` is null when the same lines were changed in two ways. */
export function mergeTexts(
	base: string,
	yours: string,
	theirs: string
): { text: string | null; both: string } {
	if (yours === theirs || yours === base) return { text: theirs, both: theirs };
	if (theirs === base) return { text: yours, both: yours };
	const parts = diff3Merge<string>(lines(yours), lines(base), lines(theirs), {
		excludeFalseConflicts: true
	});
	const both = parts
		.flatMap(({ ok, conflict }) => ok ?? [...conflict!.b, ...conflict!.a])
		.join('\n');
	return { text: parts.some(({ conflict }) => conflict) ? null : both, both };
}

export interface Piece {
	kind: 'same' | 'gone' | 'new';
	text: string;
}

/** What became of a text: pieces in their order, those that went and those that came. */
export function difference(before: string, after: string): Piece[] {
	return compared(lines(before), lines(after)).flatMap(({ same, gone, came }) => {
		if (same) return piece('same', `${same.join('\n')}\n`);
		const [old, fresh] = [gone!.join('\n'), came!.join('\n')];
		return [...words(old, fresh), ...piece('same', '\n')];
	});
}

/** Fields that differ between two revisions, with their differences. */
export function differences(before: Sections, after: Sections) {
	return sections.flatMap((section) =>
		papers
			.filter((paper) => before[section][paper] !== after[section][paper])
			.map((paper) => ({
				section,
				paper,
				pieces: difference(before[section][paper], after[section][paper])
			}))
	);
}

/** Longer pieces are shown whole, before and after: comparing costs the product of both. */
const mostWords = 500;

function words(before: string, after: string): Piece[] {
	const [old, fresh] = [before, after].map((text) => text.match(/\S+\s*|\s+/g) ?? []);
	if (old!.length > mostWords || fresh!.length > mostWords)
		return [...piece('gone', before), ...piece('new', after)];
	return compared(old!, fresh!).flatMap(({ same, gone, came }) =>
		same
			? piece('same', same.join(''))
			: [...piece('gone', gone!.join('')), ...piece('new', came!.join(''))]
	);
}

interface Compared {
	same?: string[];
	gone?: string[];
	came?: string[];
}

function compared(before: string[], after: string[]): Compared[] {
	return diffComm<string>(before, after).map((part) =>
		'common' in part ? { same: part.common } : { gone: part.buffer1, came: part.buffer2 }
	);
}

const piece = (kind: Piece['kind'], text: string): Piece[] => (text === '' ? [] : [{ kind, text }]);
const lines = (text: string) => (text === '' ? [] : text.split('\n'));
