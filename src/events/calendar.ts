/** One entry of a calendar file, as RFC 5545 wants it. */
export interface Entry {
	uid: string;
	starts_at: Date;
	ends_at: Date;
	made_at: Date;
	summary: string;
	place: string;
	description: string;
	url: string;
	cancelled: boolean;
}

/** A calendar file (text/calendar). Moments stand in UTC, so no time zone table is needed. */
export function calendarFile(name: string, entries: Entry[]): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Arna//Events//KK',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`X-WR-CALNAME:${escaped(name)}`,
		'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
		...entries.flatMap(entryLines),
		'END:VCALENDAR'
	];
	return lines.map(folded).join('\r\n') + '\r\n';
}

function entryLines(entry: Entry): string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${entry.uid}`,
		`DTSTAMP:${stamp(entry.made_at)}`,
		`DTSTART:${stamp(entry.starts_at)}`,
		`DTEND:${stamp(entry.ends_at)}`,
		`SUMMARY:${escaped(entry.summary)}`,
		`LOCATION:${escaped(entry.place)}`,
		`DESCRIPTION:${escaped(entry.description)}`,
		`URL:${entry.url}`,
		`STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
		'END:VEVENT'
	];
}

function stamp(moment: Date): string {
	return moment.toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function escaped(text: string): string {
	return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|[\r\n]/g, '\\n');
}

/** Lines of at most 75 octets (section 3.1), never cut inside a letter. */
function folded(line: string): string {
	const parts: string[] = [];
	let part = '';
	let octets = 0;
	for (const letter of line) {
		const size = Buffer.byteLength(letter);
		if (octets + size > 75) {
			parts.push(part);
			part = '';
			octets = 1;
		}
		part += letter;
		octets += size;
	}
	return [...parts, part].join('\r\n ');
}
