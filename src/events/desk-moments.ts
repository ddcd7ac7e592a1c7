import { dayKey, momentOf, timeOfDay } from '#kazakh/dates.ts';
import type { StopValues } from './desk-forms.ts';

interface Dates {
	starts_at: Date;
	ends_at: Date;
	opens_at: Date;
	closes_at: Date;
}

/** A stop's form as the command takes it: days and hours of the centre's zone become moments. */
export function stopOf(values: StopValues, zone: string) {
	const { day, starts, ends, opens_day, opens_time, closes_day, closes_time, ...rest } = values;
	return {
		...rest,
		starts_at: momentOf(day, starts, zone),
		ends_at: momentOf(day, ends, zone),
		opens_at: momentOf(opens_day, opens_time, zone),
		closes_at: momentOf(closes_day, closes_time, zone)
	};
}

/** The moments of a stop as the form's days and hours. */
export function stopTimes(stop: Dates, zone: string) {
	return {
		day: dayKey(stop.starts_at, zone),
		starts: timeOfDay(stop.starts_at, zone),
		ends: timeOfDay(stop.ends_at, zone),
		opens_day: dayKey(stop.opens_at, zone),
		opens_time: timeOfDay(stop.opens_at, zone),
		closes_day: dayKey(stop.closes_at, zone),
		closes_time: timeOfDay(stop.closes_at, zone)
	};
}
