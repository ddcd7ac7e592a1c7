import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { releaseFile, removeFile, withdrawFile } from '#ground/files/change.server.ts';
import { documents } from '#ground/files/kinds.ts';
import { storeFile } from '#ground/files/store.server.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import type { Texts } from '#ground/language.ts';
import { found, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type {} from './tables.ts';

export interface AttachmentGiven {
	event_id: string;
	/** Of one stop; null: of the event as a whole. */
	stop_id: string | null;
	kind: 'material';
	caption: Texts;
	file: File;
	/** Shown to everybody at once; else only staff see it until it is released. */
	release: boolean;
}

/** Adds a material to an event; pictures are another capability's. What may be uploaded is read from the bytes; Refusal `files.…`. */
export async function attachFile(ctx: Context, given: AttachmentGiven): Promise<string> {
	require(ctx, 'files.upload');
	const { file, release, ...row } = given;
	return transaction(ctx, async (tx) => {
		const event = tx.db.selectFrom('event').select('id').where('id', '=', row.event_id);
		found(await event.forUpdate().executeTakeFirst());
		await refuseOtherStop(tx, row);
		const file_id = await storeFile(tx, file, documents);
		if (release) await releaseFile(tx, file_id);
		const id = newId();
		const last = tx.db
			.selectFrom('attachment')
			.select(sql<number>`coalesce(max(position) + 1, 0)::int`.as('position'))
			.where('event_id', '=', row.event_id);
		const { position } = await last.executeTakeFirstOrThrow();
		const released_at = release ? tx.now : null;
		await tx.db
			.insertInto('attachment')
			.values({ ...row, id, file_id, position, released_at, created_at: tx.now })
			.execute();
		await happened(tx, 'events.file_attached', id, { event_id: row.event_id, file_id });
		return id;
	});
}

async function refuseOtherStop(tx: Context, row: { event_id: string; stop_id: string | null }) {
	if (row.stop_id === null) return;
	const stop = tx.db.selectFrom('stop').select('id').where('id', '=', row.stop_id);
	found(await stop.where('event_id', '=', row.event_id).executeTakeFirst());
}

/** Shows an attachment to everybody, or hides it again. Twice changes nothing. */
export async function releaseAttachment(
	ctx: Context,
	attachment_id: string,
	release: boolean
): Promise<void> {
	require(ctx, 'files.upload');
	await transaction(ctx, async (tx) => {
		const { file_id, released_at, kind } = await locked(tx, attachment_id);
		if (kind === 'sheet') throw new Refusal('ground.not_found', 404);
		// Of before pictures were asked about: nobody has looked for those who did not agree.
		if (kind === 'photo' && release) throw new Refusal('events.photo_elsewhere');
		if ((released_at !== null) === release) return;
		await (release ? releaseFile : withdrawFile)(tx, file_id);
		await tx.db
			.updateTable('attachment')
			.set({ released_at: release ? tx.now : null })
			.where('id', '=', attachment_id)
			.execute();
		await happened(tx, release ? 'events.file_released' : 'events.file_hidden', attachment_id);
	});
}

/** Takes an attachment away with its file: nobody can open it any more. */
export async function removeAttachment(ctx: Context, attachment_id: string): Promise<void> {
	require(ctx, 'files.upload');
	await transaction(ctx, async (tx) => {
		const { file_id, event_id } = await locked(tx, attachment_id);
		const frozen = tx.db.selectFrom('event').select('closed_at').where('id', '=', event_id);
		const event = await frozen.executeTakeFirstOrThrow();
		// The closed record names its photos; what it shows must stay.
		if (event.closed_at) throw new Refusal('events.over');
		await tx.db.deleteFrom('attachment').where('id', '=', attachment_id).execute();
		await removeFile(tx, file_id);
		await happened(tx, 'events.file_removed', attachment_id, { event_id, file_id });
	});
}

async function locked(tx: Context, id: string) {
	const row = tx.db
		.selectFrom('attachment')
		.select(['file_id', 'event_id', 'released_at', 'kind'])
		.where('id', '=', id);
	return found(await row.forUpdate().executeTakeFirst());
}

/** An event's attachments with their files, in order. */
export function attachmentsOf(ctx: Context, event_id: string) {
	require(ctx, 'events.see_drafts');
	return (
		ctx.db
			.selectFrom('attachment')
			.innerJoin('file', 'file.id', 'attachment.file_id')
			.select(['attachment.id', 'attachment.kind', 'attachment.stop_id', 'attachment.caption'])
			.select(['attachment.released_at', 'attachment.file_id'])
			.select(['file.name', 'file.type', 'file.size'])
			.where('attachment.event_id', '=', event_id)
			.where('file.removed_at', 'is', null)
			// A signed sheet stands beside its stop's list; it is never shown to everybody.
			.where('attachment.kind', '!=', 'sheet')
			.orderBy('attachment.position')
			.orderBy('attachment.id')
			.execute()
	);
}
