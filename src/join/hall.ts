// The words of the hall and its rules. Safe in the browser.

/** The dated facts of a hall and of the stop and event around it. */
export interface HallFacts {
	hall_closed_at: Date | null;
	stop_closed_at: Date | null;
	published_at: Date | null;
	cancelled_at: Date | null;
}

/** Why nobody can join, ask, vote or pass the floor here any more, or yet. */
export function whyNotTakePart(hall: HallFacts): string | null {
	if (hall.cancelled_at) return 'events.cancelled';
	if (hall.hall_closed_at || hall.stop_closed_at) return 'join.over';
	return hall.published_at ? null : 'join.not_open';
}

/** Six digits as people read them out: «482 913». */
export function spokenCode(join_code: string): string {
	return `${join_code.slice(0, 3)} ${join_code.slice(3)}`;
}

/** The six digits in what was typed, however they are spaced; null when they are not six. */
export function joinCode(typed: string): string | null {
	const digits = typed.replaceAll(/[\s\u00a0-]/g, '');
	return /^[0-9]{6}$/.test(digits) ? digits : null;
}
