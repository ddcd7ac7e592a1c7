// Only for tests: makes a ZIP file and takes one apart.
import { crc32, deflateRawSync } from 'node:zlib';
import { zipEntries, zipText } from './zip.server.ts';

export type Parts = Record<string, string>;

export function unzipped(zip: Buffer): Parts {
	return Object.fromEntries(zipEntries(zip)!.map((entry) => [entry.name, zipText(zip, entry)!]));
}

export function zipped(parts: Parts): Buffer {
	const files = Object.entries(parts).map(([name, text]) => packed(name, Buffer.from(text)));
	const directory: Buffer[] = [];
	let at = 0;
	for (const { head, name, body } of files) {
		const entry = Buffer.alloc(46);
		entry.writeUInt32LE(0x02014b50, 0);
		entry.writeUInt16LE(20, 4);
		head.copy(entry, 6, 4, 30);
		entry.writeUInt32LE(at, 42);
		directory.push(entry, name);
		at += head.length + name.length + body.length;
	}
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(files.length, 8);
	end.writeUInt16LE(files.length, 10);
	end.writeUInt32LE(Buffer.concat(directory).length, 12);
	end.writeUInt32LE(at, 16);
	const bodies = files.flatMap(({ head, name, body }) => [head, name, body]);
	return Buffer.concat([...bodies, ...directory, end]);
}

function packed(fileName: string, text: Buffer) {
	const [name, body, head] = [Buffer.from(fileName), deflateRawSync(text), Buffer.alloc(30)];
	head.writeUInt32LE(0x04034b50, 0);
	head.writeUInt16LE(20, 4);
	head.writeUInt16LE(8, 8);
	head.writeUInt32LE(crc32(text), 14);
	head.writeUInt32LE(body.length, 18);
	head.writeUInt32LE(text.length, 22);
	head.writeUInt16LE(name.length, 26);
	return { head, name, body };
}
