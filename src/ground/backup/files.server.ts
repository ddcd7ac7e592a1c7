import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { isPhoto } from '#ground/files/kinds.ts';
import { spotOf } from '#ground/files/place.server.ts';
import type { Bundle } from './bundle.server.ts';
import type { Counts } from './manifest.ts';
import { nameOf } from './rows.server.ts';

interface Row {
	id: string;
	type: string;
	sha256: string;
	removed: boolean;
}

/**
 * Copies the files that the snapshot's rows name, and no others. They never change once they are written, so
 * reading them beside running work is safe; one that was removed may be cleared away meanwhile.
 */
export async function dumpFiles(
	client: pg.ClientBase,
	slugs: string[],
	data: string,
	bundle: Bundle
): Promise<Pick<Counts, 'files' | 'lost'>> {
	const told = { files: 0, lost: [] as string[] };
	for (const slug of slugs)
		for await (const row of rowsOf(client, slug)) {
			const added = await dumpFile(row, { slug, folder: join(data, 'files', slug), bundle });
			told.files += added;
			if (added === 0 && !row.removed) told.lost.push(`${slug}/${row.id}`);
		}
	return told;
}

/** How many were added: none when it is not there as it was stored, two for a photo with its small copy. */
async function dumpFile(
	{ id, type, sha256 }: Row,
	{ slug, folder, bundle }: { slug: string; folder: string; bundle: Bundle }
): Promise<number> {
	const kept = await bytesOf(join(folder, spotOf(id)));
	if (!kept || createHash('sha256').update(kept).digest('hex') !== sha256) return 0;
	await bundle.add(`files/${slug}/${spotOf(id)}`, kept);
	const small = isPhoto(type) ? await bytesOf(join(folder, spotOf(id, true))) : null;
	if (!small) return 1;
	await bundle.add(`files/${slug}/${spotOf(id, true)}`, small);
	return 2;
}

/** With a cursor: the list of many files is never in memory at once. */
async function* rowsOf(client: pg.ClientBase, slug: string): AsyncGenerator<Row> {
	await client.query(
		`declare files no scroll cursor for select id, type, sha256, removed_at is not null as removed
		from ${nameOf({ schema: slug, name: 'file' })} order by id`
	);
	for (;;) {
		const { rows } = await client.query<Row>('fetch 500 from files');
		if (rows.length === 0) break;
		yield* rows;
	}
	await client.query('close files');
}

/** At most what may be uploaded, 10 MB. */
async function bytesOf(place: string): Promise<Buffer | null> {
	try {
		return await readFile(place);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}
