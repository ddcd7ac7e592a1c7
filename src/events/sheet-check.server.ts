import type { Context } from '#ground/context.ts';
import { photos } from '#ground/files/kinds.ts';
import { storeFile } from '#ground/files/store.server.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import { Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { lockedStop } from './attendance-stop.server.ts';
import type { SheetCheckInput } from './sheetCheck.ts';

/**
 * Keeps the scan of a signed sheet beside the digital list, what was counted on it, and who of the list has no signature
 * there and why. The list itself stays as it is. The same form again changes nothing. Refusal `files.…`, or
 * 404 for a mark of another stop.
 */
export async function checkSheet(
	ctx: Context,
	stop_id: string,
	given: SheetCheckInput
): Promise<void> {
	require(ctx, 'files.upload');
	await transaction(ctx, async (tx) => {
		const stop = await lockedStop(tx, stop_id);
		const marks = await marksOf(tx, stop_id);
		if (given.unsigned.some((id) => !marks.has(id))) throw new Refusal('ground.not_found', 404);
		const { file, id, signed, reason } = given;
		if (!(await noted(tx, { id, stop_id, signed, marked: marks.size }))) return;
		if (file && file.size > 0)
			await tx.db
				.updateTable('sheet_check')
				.set({ attachment_id: await attach(tx, stop, file) })
				.where('id', '=', id)
				.execute();
		if (given.unsigned.length > 0 && reason !== '')
			await tx.db
				.insertInto('sheet_difference')
				.values(given.unsigned.map((attendance_id) => ({ check_id: id, attendance_id, reason })))
				.execute();
		await happened(tx, 'events.sheet_checked', stop_id, { number: signed, was: marks.size });
	});
}

/** Whether this call wrote the row; of two that are sent together one does. */
async function noted(
	tx: Context,
	row: { id: string; stop_id: string; signed: number; marked: number }
): Promise<boolean> {
	const made = await tx.db
		.insertInto('sheet_check')
		.values({
			...row,
			attachment_id: null,
			noted_at: tx.now,
			noted_by: tx.visitor.account_id
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning('id')
		.executeTakeFirst();
	return made !== undefined;
}

async function marksOf(tx: Context, stop_id: string): Promise<Set<string>> {
	const rows = await tx.db
		.selectFrom('attendance')
		.select('id')
		.where('stop_id', '=', stop_id)
		.where('undone_at', 'is', null)
		.execute();
	return new Set(rows.map(({ id }) => id));
}

/** A sheet holds names and signatures: it is never released. */
async function attach(
	tx: Context,
	stop: { id: string; event_id: string },
	file: File
): Promise<string> {
	const file_id = await storeFile(tx, file, ['pdf', ...photos]);
	const id = newId();
	await tx.db
		.insertInto('attachment')
		.values({
			id,
			event_id: stop.event_id,
			stop_id: stop.id,
			file_id,
			kind: 'sheet',
			caption: {},
			position: 0,
			released_at: null,
			created_at: tx.now
		})
		.execute();
	await happened(tx, 'events.file_attached', id, { event_id: stop.event_id, file_id });
	return id;
}
