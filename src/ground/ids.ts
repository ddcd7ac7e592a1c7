import { randomFillSync, randomInt } from 'node:crypto';

// Asking the system for 16 bytes costs as much as asking for thousands: they are drawn ahead, each used once.
const pool = Buffer.allocUnsafeSlow(8192);
let used = pool.length;

function random(size: number): Buffer {
	if (used + size > pool.length) {
		randomFillSync(pool);
		used = 0;
	}
	used += size;
	return Buffer.from(pool.subarray(used - size, used));
}

let last = 0;
let counter = 0;

/** A UUIDv7 (RFC 9562): time-ordered, also within one millisecond of one process. */
export function newId(now = Date.now()): string {
	counter = now > last ? randomInt(0x400) : counter + 1;
	last = Math.max(now, last);
	if (counter > 0xfff) {
		last += 1;
		counter = 0;
	}
	const bytes = random(16);
	bytes.writeUIntBE(last, 0, 6);
	bytes.writeUInt16BE(0x7000 | counter, 6);
	bytes[8] = (bytes[8]! & 0x3f) | 0x80;
	const hex = bytes.toString('hex');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Letters and digits that nobody mixes up when reading aloud or from paper: no 0 O 1 I L, 5 S, 2 Z, 8 B, U V. */
const readable = '34679ACDEFGHJKMNPQRTWXY';

// Bytes from here on would make some signs more frequent than others.
const fair = 256 - (256 % readable.length);

/** A code people can read aloud; 23 signs, so 8 of them hold 36 bits. */
export function newCode(length: number): string {
	let code = '';
	while (code.length < length) {
		for (const byte of random(length - code.length))
			if (byte < fair) code += readable[byte % readable.length];
	}
	return code;
}

/** A secret for a link: 144 random bits, safe in addresses. */
export function newSecret(): string {
	return random(18).toString('base64url');
}
