import { createHash } from 'node:crypto';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { placeOf, writeStreamed } from './place.server.ts';

/** A file of our own making that lies safe on disk and has no row yet. */
export interface Made {
	id: string;
	size: number;
	sha256: string;
}

/** Writes a file while it is being made; when that breaks off, nothing is left of it. */
export async function writeMade(ctx: Context, pieces: AsyncIterable<Uint8Array>): Promise<Made> {
	const id = newId();
	const hash = createHash('sha256');
	let size = 0;
	const counted = async function* () {
		for await (const piece of pieces) {
			hash.update(piece);
			size += piece.length;
			yield piece;
		}
	};
	await writeStreamed(placeOf(ctx, id), counted());
	return { id, size, sha256: hash.digest('hex') };
}

/** The row of a file that was made; without it the bytes are cleared away a day later. */
export async function addMade(
	tx: Context,
	{ id, size, sha256 }: Made,
	{ name, type }: { name: string; type: string }
): Promise<void> {
	await tx.db
		.insertInto('file')
		.values({
			id,
			name,
			type,
			size,
			sha256,
			created_at: tx.now,
			created_by: tx.visitor.account_id
		})
		.execute();
}
