// Makes the door's marks: each has an id of its own and may be sent twice.
import type { Mark } from './attendance.ts';

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
