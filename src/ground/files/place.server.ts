import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { Context } from '#ground/context.ts';
import { theHouse } from '#ground/house.server.ts';
import { newSecret } from '#ground/ids.ts';
import { isId } from '#ground/isId.ts';

/** The folder of one centre's files. */
export function filesFolder(ctx: Context): string {
	return join(theHouse().settings.data, 'files', ctx.centre.slug);
}

/** Where a file lies: made from its id alone, never from a name that somebody typed. */
export function placeOf(ctx: Context, id: string, small = false): string {
	return join(filesFolder(ctx), spotOf(id, small));
}

/** The same inside the centre's folder. */
export function spotOf(id: string, small = false): string {
	if (!isId(id)) throw new Error('not an id');
	// The last signs: those in front are the time, and would put a whole year into one folder.
	return join(id.slice(-2), small ? `${id}.small` : id);
}

/** Writes a file that is there whole or not at all, also after the power failed. */
export async function writeWhole(place: string, bytes: Buffer): Promise<void> {
	await writeStreamed(place, [bytes]);
}

/** The same for bytes that come piece by piece; when they break off, nothing of them is left. */
export async function writeStreamed(
	place: string,
	pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
): Promise<void> {
	const folder = dirname(place);
	await mkdir(folder, { recursive: true, mode: 0o750 });
	const beside = `${place}.${newSecret()}.part`;
	const file = await open(beside, 'wx', 0o640);
	try {
		await file.writeFile(pieces);
		await file.sync();
		await rename(beside, place);
	} catch (error) {
		await removeQuietly(beside);
		throw error;
	} finally {
		await file.close();
	}
	for (const made of [folder, dirname(folder)]) await syncFolder(made);
}

/** A new name is safe on disk only when its folder is. */
export async function syncFolder(folder: string): Promise<void> {
	const handle = await open(folder, 'r');
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}

export async function removeQuietly(place: string): Promise<void> {
	await rm(place, { force: true });
}

export async function sizeOf(place: string): Promise<number | null> {
	return stat(place).then(
		({ size }) => size,
		() => null
	);
}

export function streamOf(place: string): ReadableStream<Uint8Array> {
	return Readable.toWeb(createReadStream(place)) as ReadableStream<Uint8Array>;
}

/** Every file of the centre, with the id and the moment that its name tells. */
export async function* filesOnDisk(
	ctx: Context
): AsyncGenerator<{ place: string; id: string; made_at: Date }> {
	const folder = filesFolder(ctx);
	for (const shelf of await readdir(folder).catch(() => [])) {
		for (const name of await readdir(join(folder, shelf)).catch(() => [])) {
			const id = name.split('.')[0]!;
			if (isId(id)) yield { place: join(folder, shelf, name), id, made_at: momentOfId(id) };
		}
	}
}

/** The first 48 bits of a UUIDv7 are milliseconds (RFC 9562, 5.7). */
function momentOfId(id: string): Date {
	return new Date(Number.parseInt(id.replace('-', '').slice(0, 12), 16));
}
