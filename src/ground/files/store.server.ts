import { createHash } from 'node:crypto';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { Refusal } from '#ground/refusal.ts';
import type { FileKind } from './kinds.ts';
import { fileKinds, mostBytes } from './kinds.ts';
import { cleanName } from './name.ts';
import { redraw } from './photo.server.ts';
import { placeOf, writeWhole } from './place.server.ts';
import { sniff } from './sniff.server.ts';

/**
 * Keeps an uploaded file and returns its id. Its kind is read from the bytes; photos are drawn anew. The
 * bytes are safe on disk before the row is written, so a row always has its file; when the caller's
 * transaction rolls back, the bytes are cleared away later.
 *
 * Refuses with files.empty 422, files.too_big 413, files.wrong_type 415, files.unreadable 422.
 */
export async function storeFile(ctx: Context, file: File, allowed: FileKind[]): Promise<string> {
	const { sent, kind } = await sentFile(file, allowed);
	const id = newId();
	const kept = await keep(ctx, id, kind, sent);
	await ctx.db
		.insertInto('file')
		.values({
			id,
			name: cleanName(file.name, kind),
			type: fileKinds[kind].type,
			size: kept.length,
			sha256: createHash('sha256').update(kept).digest('hex'),
			created_at: ctx.now,
			created_by: ctx.visitor.account_id
		})
		.execute();
	return id;
}

/** The bytes of an uploaded file and what they are. Refuses as `storeFile` does, but for what cannot be drawn. */
export async function sentFile(
	file: File,
	allowed: FileKind[]
): Promise<{ sent: Buffer; kind: FileKind }> {
	if (file.size === 0) throw new Refusal('files.empty', 422);
	if (file.size > mostBytes)
		throw new Refusal('files.too_big', 413, { most: mostBytes / 1024 / 1024 });
	const sent = Buffer.from(await file.arrayBuffer());
	const kind = await sniff(sent);
	if (kind === null || !allowed.includes(kind)) throw wrongType(allowed);
	return { sent, kind };
}

async function keep(ctx: Context, id: string, kind: FileKind, sent: Buffer): Promise<Buffer> {
	if (!fileKinds[kind].photo) {
		await writeWhole(placeOf(ctx, id), sent);
		return sent;
	}
	const { large, small } = await redraw(sent, kind);
	await writeWhole(placeOf(ctx, id, true), small);
	await writeWhole(placeOf(ctx, id), large);
	return large;
}

function wrongType(allowed: FileKind[]): Refusal {
	const kinds = allowed.map((kind) => fileKinds[kind].ending.toUpperCase()).join(', ');
	return new Refusal('files.wrong_type', 415, { kinds });
}
