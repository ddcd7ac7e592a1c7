import type { Texts } from '#ground/language.ts';

interface Written {
	title: Texts;
	lead: Texts;
	stops: { venue: Texts }[];
	turns: unknown[];
	speakers: unknown[];
	plan_lines: unknown[];
}

/** What an event still lacks, each with the part of the desk where it is mended; `must`: publishing waits for it. */
export interface Lack {
	key:
		| 'lack_title'
		| 'lack_stops'
		| 'lack_lead'
		| 'lack_english'
		| 'lack_turns'
		| 'lack_speakers'
		| 'lack_plan'
		| 'lack_venue';
	part: 'edit' | 'edit/plan' | 'edit/speakers' | 'edit/programme' | 'edit/stops';
	must: boolean;
}

const both = (texts: Texts) => Boolean(texts.kk && texts.ru);

export function lacksOf(event: Written): Lack[] {
	const lacks: (Lack | false)[] = [
		!both(event.title) && { key: 'lack_title', part: 'edit', must: true },
		event.stops.length === 0 && { key: 'lack_stops', part: 'edit/stops', must: true },
		!both(event.lead) && { key: 'lack_lead', part: 'edit', must: false },
		event.stops.some(({ venue }) => !both(venue)) && {
			key: 'lack_venue',
			part: 'edit/stops',
			must: false
		},
		event.turns.length === 0 && { key: 'lack_turns', part: 'edit/programme', must: false },
		event.speakers.length === 0 && { key: 'lack_speakers', part: 'edit/speakers', must: false },
		event.plan_lines.length === 0 && { key: 'lack_plan', part: 'edit/plan', must: false },
		!event.title.en && { key: 'lack_english', part: 'edit', must: false }
	];
	return lacks.filter((lack) => lack !== false);
}
