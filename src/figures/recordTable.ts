import type { Language } from '#ground/language.ts';
import { written } from '#ground/language.ts';
import { messages } from './record-messages.ts';
import type { EventRecord, RecordTurn } from './record.ts';
import type { ShownTable } from './smallGroups.ts';
import { hideSmall, smallGroup } from './smallGroups.ts';

/** Who came, by category and stop, as anybody may see it. Columns are the stops that took place. */
export function publicTable(record: EventRecord): ShownTable {
	const columns = record.stops.filter(({ cancelled }) => !cancelled).map(({ id }) => id);
	const rows = Object.keys(record.categories);
	const counts = rows.map((category) =>
		columns.map(
			(stop_id) =>
				record.attendance.find((cell) => cell.category === category && cell.stop_id === stop_id)
					?.count ?? 0
		)
	);
	return hideSmall({ rows, columns, counts });
}

/**
 * The record as anybody may have it, with how many attendances there were. Counts by category and stop stay behind
 * (`publicTable` and `publicPolls` give those that may be shown), and so do the mean of a few marks and the group of who
 * spoke where it is one of the small.
 */
export function publicRecord(record: EventRecord): EventRecord & { attendances: number } {
	const { attendance, feedback, turns = [] } = record;
	const groups = new Set(publicTable(record).rows.map(({ key }) => key));
	const isShown = (category: string | null) => category === null || groups.has(category);
	const { answers, usefulness } = feedback;
	return {
		...record,
		attendance: [],
		turns: turns.map((turn) => (isShown(turn.category) ? turn : { ...turn, category: null })),
		polls: [],
		attendances: attendance.reduce((sum, { count }) => sum + count, 0),
		feedback: { ...feedback, usefulness: answers < smallGroup ? null : usefulness }
	};
}

export function categoryName(record: EventRecord, code: string, language: Language): string {
	const { text } = written(record.categories[code] ?? {}, language);
	return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** Who had the floor, as the public reads it: a name of the programme, else the group, else a participant. */
export function speakerName(record: EventRecord, turn: RecordTurn, language: Language): string {
	if (turn.name) return turn.name;
	if (turn.category) return categoryName(record, turn.category, language);
	return messages.participant[language];
}

export function stopName(record: EventRecord, id: string, language: Language): string {
	const stop = record.stops.find((one) => one.id === id);
	return stop ? written(stop.territory, language).text : '';
}
