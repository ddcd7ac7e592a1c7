// Two texts that grew out of one, put together line by line.
import { diff3Merge } from 'node-diff3';
import { difference, lines } from '#ground/difference.ts';
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
