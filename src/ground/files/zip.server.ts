import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
	name: string;
	method: number;
	packed: number;
	size: number;
	at: number;
}

const endLength = 22;

/**
 * The entries of a ZIP file, or null when it is not one from its first byte to its last: something glued
 * in front or behind would make it two files at once (APPNOTE 4.3). ZIP64 and encryption are not read.
 */
export function zipEntries(zip: Buffer): ZipEntry[] | null {
	const end = zip.length - endLength;
	if (end < 0 || zip.readUInt32LE(0) !== 0x04034b50 || zip.readUInt32LE(end) !== 0x06054b50)
		return null;
	const count = zip.readUInt16LE(end + 10);
	const start = zip.readUInt32LE(end + 16);
	// The directory stands directly before the end, and the end has no comment.
	if (start + zip.readUInt32LE(end + 12) !== end || zip.readUInt16LE(end + 20) !== 0) return null;
	const entries: ZipEntry[] = [];
	let at = start;
	for (let turn = 0; turn < count; turn++) {
		if (at + 46 > end || zip.readUInt32LE(at) !== 0x02014b50) return null;
		if ((zip.readUInt16LE(at + 8) & 1) !== 0) return null;
		const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
		entries.push({
			name: zip.toString('utf8', at + 46, nameEnd),
			method: zip.readUInt16LE(at + 10),
			packed: zip.readUInt32LE(at + 20),
			size: zip.readUInt32LE(at + 24),
			at: zip.readUInt32LE(at + 42)
		});
		at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
	}
	return at === end ? entries : null;
}

/** The text of one entry of at most 1 MB unpacked; null when it cannot be read. */
export function zipText(zip: Buffer, entry: ZipEntry): string | null {
	if (entry.at + 30 > zip.length || zip.readUInt32LE(entry.at) !== 0x04034b50) return null;
	const from = entry.at + 30 + zip.readUInt16LE(entry.at + 26) + zip.readUInt16LE(entry.at + 28);
	const packed = zip.subarray(from, from + entry.packed);
	try {
		if (entry.method === 0) return packed.toString('utf8');
		if (entry.method !== 8) return null;
		return inflateRawSync(packed, { maxOutputLength: 1024 * 1024 }).toString('utf8');
	} catch {
		return null; // damaged, or a bomb
	}
}
