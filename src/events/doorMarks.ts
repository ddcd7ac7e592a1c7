// Sends the door's marks. Going offline changes only when they are sent: a mark keeps its id and may go twice.
import type { Answer, Mark } from './attendance.ts';

/** Why a list was not taken: a refusal code, or null when it never arrived. */
export class NotTaken extends Error {
	readonly code: string | null;
	constructor(code: string | null) {
		super(code ?? 'not sent');
		this.code = code;
	}
}

/** Sends the list and gives an answer for each mark. Throws NotTaken. */
export async function sendMarks(address: string, marks: Mark[]): Promise<Answer[]> {
	const response = await fetch(address, {
		method: 'POST',
		headers: { 'content-type': 'application/json', accept: 'application/json' },
		body: JSON.stringify(marks)
	}).catch(() => {
		throw new NotTaken(null);
	});
	// 5xx and 429 pass; what is refused would be refused again.
	if (response.status >= 500 || response.status === 429) throw new NotTaken(null);
	if (response.redirected) throw new NotTaken('people.sign_in');
	const body = (await response.json()) as Answer[] | { message: string };
	if (!Array.isArray(body)) throw new NotTaken(body.message);
	return body;
}

/** A mark made on this device now. */
export function newMark(whom: Omit<Mark, 'id' | 'at' | 'device'>): Mark {
	return { ...whom, id: newMarkId(), at: new Date().toISOString(), device: deviceName() };
}

/** A UUIDv7. crypto.randomUUID is missing on plain http, as in a hall with its own hotspot. */
export function newMarkId(now = Date.now()): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	for (let at = 0; at < 6; at++) bytes[at] = Math.floor(now / 256 ** (5 - at)) % 256;
	bytes[6] = (bytes[6]! & 0x0f) | 0x70;
	bytes[8] = (bytes[8]! & 0x3f) | 0x80;
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return [0, 8, 12, 16, 20].map((from, n, all) => hex.slice(from, all[n + 1])).join('-');
}

const place = 'arna-device';

/** A name of this device's own, made once: it tells phones apart and says nothing about people. */
export function deviceName(): string {
	try {
		const known = localStorage.getItem(place);
		if (known) return known;
		const made = newMarkId().slice(-12);
		localStorage.setItem(place, made);
		return made;
	} catch {
		// Storage is shut in some private windows; marks go without it.
		return '';
	}
}
