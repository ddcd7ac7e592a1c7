/** What calendar and clock on the wall show; month 1–12, weekday 1 (Monday) to 7. */
export type Civil = {
	year: number;
	month: number;
	day: number;
	weekday: number;
	hour: number;
	minute: number;
};

/** Kyzylorda oblast: UTC+5 since 21.12.2018, as the whole country since 01.03.2024. */
export const defaultZone = 'Asia/Qyzylorda';

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the wall shows in an IANA zone; throws RangeError for a zone or a moment that does not exist. */
export function civil(moment: Date, zone: string): Civil {
	const wall = new Date(asIfUtc(moment, zone));
	return {
		year: wall.getUTCFullYear(),
		month: wall.getUTCMonth() + 1,
		day: wall.getUTCDate(),
		weekday: wall.getUTCDay() || 7,
		hour: wall.getUTCHours(),
		minute: wall.getUTCMinutes()
	};
}

/** Milliseconds by which the zone's clock is ahead of UTC at that moment. */
export function offsetAt(moment: Date, zone: string): number {
	return asIfUtc(moment, zone) - Math.floor(moment.getTime() / 1000) * 1000;
}

/** The zone's clock read as if it stood in UTC: an ordinary number to reckon with, to the second. */
function asIfUtc(moment: Date, zone: string): number {
	const parts = clockOf(zone).formatToParts(moment);
	const part = (type: Intl.DateTimeFormatPartTypes) =>
		Number(parts.find((candidate) => candidate.type === type)?.value);
	const day = Date.UTC(part('year'), part('month') - 1, part('day'));
	return day + ((part('hour') * 60 + part('minute')) * 60 + part('second')) * 1000;
}

/** Making one costs far more than asking it, and a list shows hundreds of dates. */
function clockOf(zone: string): Intl.DateTimeFormat {
	const known = clocks.get(zone);
	if (known) return known;
	const clock = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
		timeZone: zone,
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		second: 'numeric'
	});
	clocks.set(zone, clock);
	return clock;
}
