import type { Words } from '#ground/language.ts';

export type LineStatus = 'done' | 'on_track' | 'late';

export const statusWords = {
	done: { kk: 'Орындалды', ru: 'Выполнено', en: 'Done' },
	on_track: { kk: 'Кесте бойынша', ru: 'По графику', en: 'On schedule' },
	late: { kk: 'Артта қалды', ru: 'Отстаёт', en: 'Behind schedule' }
} satisfies Record<LineStatus, Words>;

interface Line {
	target: number;
	/** Days as '2026-07-29'. */
	starts_on: string;
	due_on: string;
}

/**
 * How much should be done before this day begins, if the work went evenly from the project's first day to
 * the end of the due day; whole ones, rounded down. The day after `due_on` it is the whole target.
 */
export function whereWeShouldBe({ target, starts_on, due_on }: Line, today: string): number {
	const whole = dayNumber(due_on) + 1 - dayNumber(starts_on);
	const gone = dayNumber(today) - dayNumber(starts_on);
	const share = whole > 0 ? gone / whole : 1;
	return Math.floor(target * Math.min(1, Math.max(0, share)));
}

export function lineStatus(line: Line, fact: number, today: string): LineStatus {
	if (fact >= line.target) return 'done';
	return fact < whereWeShouldBe(line, today) ? 'late' : 'on_track';
}

function dayNumber(day: string): number {
	return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
