import type { Hash } from 'node:crypto';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib';
import { extract, pack } from 'tar-stream';
import { syncFolder } from '#ground/files/place.server.ts';
import { Stop } from '#ground/stop.ts';
import { lock, unlock } from './cipher.server.ts';
import type { Head, Stretched } from './key.server.ts';
import { longestHead, readHead } from './key.server.ts';

// A backup is: one line in clear, then frames; in them zstd; in that an ordinary tar. What is in it is a digest of all that
// stands before: `lastName` is the last entry, and without it nothing counts.
const lastName = 'digest';

export interface Bundle {
	/** Bounded pieces only: memory holds one at a time. */
	add: (name: string, bytes: Buffer | string) => Promise<void>;
}

export interface Entry {
	name: string;
	source: AsyncIterable<Buffer>;
}

/**
 * Writes a bundle beside `place`, reads it back from its first byte to its last, and moves it there when it is
 * whole and safe on disk; gives its size in bytes. When that fails nothing is left.
 */
export async function writeBundle(
	place: string,
	key: Stretched,
	fill: (bundle: Bundle) => Promise<void>
): Promise<number> {
	const beside = `${place}.part`;
	// In a folder of everybody's somebody may have put a file or a link of theirs there: it is not written into.
	await rm(beside, { force: true });
	const file = await open(beside, 'wx', 0o600);
	try {
		const tar = pack();
		const filled = fillWhole(tar, fill).catch((error: Error) => {
			tar.destroy(error);
		});
		const packed = createZstdCompress({
			params: { [constants.ZSTD_c_compressionLevel]: 3 }
		});
		await file.appendFile(key.head.line);
		await pipeline(tar, packed, async (source: AsyncIterable<Buffer>) => {
			for await (const part of lock(key, source)) await file.appendFile(part);
		});
		await filled;
		await file.sync();
		const { size } = await file.stat();
		await file.close();
		await readBundle(beside, key, drain);
		await rename(beside, place);
		await syncFolder(dirname(place));
		return size;
	} catch (error) {
		// Whatever went wrong: half a backup stays under no name.
		await file.close().catch(() => undefined);
		await rm(beside, { force: true });
		throw error;
	}
}

async function fillWhole(
	tar: ReturnType<typeof pack>,
	fill: (bundle: Bundle) => Promise<void>
): Promise<void> {
	const digest = createHash('sha256');
	const add = (name: string, given: Buffer | string) => {
		const bytes = Buffer.from(given);
		digest.update(`${name}\n${bytes.length}\n`).update(bytes);
		// It is called when the bytes were passed on: whoever waits for it holds no more than these in memory.
		return new Promise<void>((resolve, reject) => {
			const entry = tar.entry({ name, size: bytes.length, mode: 0o600 }, (error) =>
				error ? reject(error) : resolve()
			);
			entry.on('error', reject);
			entry.end(bytes);
		});
	};
	await fill({ add });
	await add(lastName, digest.copy().digest('hex'));
	tar.finalize();
}

/** What tar-stream gives, in our words: its own types leave the bytes open. */
interface TarEntry extends AsyncIterable<Buffer> {
	header: { name: string; size?: number };
	resume: () => unknown;
}

/** Reads a bundle from its first entry to its last, in order; each entry's bytes are taken before the next comes. */
export async function readBundle(
	place: string,
	key: Stretched,
	take: (entry: Entry) => Promise<void>
): Promise<void> {
	const digest = createHash('sha256');
	const tar = extract();
	const file = createReadStream(place, { start: Buffer.byteLength(key.head.line) });
	const read = pipeline(
		file,
		(source: AsyncIterable<Buffer>) => unlock(key, source),
		createZstdDecompress(),
		tar
	);
	// The reading below hears of it as well; this one is the one that is told.
	const trouble = read.then(
		() => null,
		(error: Error) => error
	);
	let proved = false;
	try {
		for await (const entry of tar as AsyncIterable<TarEntry>) {
			const { name, size = 0 } = entry.header;
			if (proved) throw odd;
			if (name === lastName)
				proved = (await whole(entry)).toString() === digest.copy().digest('hex');
			else {
				digest.update(`${name}\n${size}\n`);
				await take({ name, source: told(entry, digest) });
			}
			entry.resume();
		}
	} catch (error) {
		tar.destroy();
		// The frames' own word goes before what became of it further on.
		const first = await trouble;
		throw first instanceof Stop ? first : error;
	}
	const first = await trouble;
	if (first) throw first;
	if (!proved) throw odd;
}

/** The first line of a backup, for choosing the key. */
export async function headOf(place: string): Promise<Head> {
	const file = await open(place, 'r').catch((error: NodeJS.ErrnoException) => {
		throw new Stop(`${place} cannot be read (${error.code}).`);
	});
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(longestHead), 0, longestHead, 0);
		return readHead(buffer.toString('latin1', 0, bytesRead).split('\n')[0]!);
	} finally {
		await file.close();
	}
}

export async function drain({ source }: Entry): Promise<void> {
	for await (const part of source) void part; // reading is the proof
}

export async function whole(source: AsyncIterable<Buffer>): Promise<Buffer> {
	const parts: Buffer[] = [];
	for await (const part of source) parts.push(part);
	return Buffer.concat(parts);
}

async function* told(parts: AsyncIterable<Buffer>, digest: Hash): AsyncGenerator<Buffer> {
	for await (const part of parts) {
		digest.update(part);
		yield part;
	}
}

const odd = new Stop(
	'The backup is not whole: its own checksum does not fit. Nothing was changed.'
);
