/**
 * The day that is so many working days later ('2026-07-29'). Saturdays and Sundays do not count; public
 * holidays do, so the day promised is never later than a calendar of holidays would make it.
 */
export function workingDaysAfter(day: string, count: number): string {
	const date = new Date(`${day}T00:00:00Z`);
	for (let left = count; left > 0;) {
		date.setUTCDate(date.getUTCDate() + 1);
		if (date.getUTCDay() % 6 !== 0) left--;
	}
	return date.toISOString().slice(0, 10);
}
