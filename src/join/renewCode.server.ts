import { randomInt } from 'node:crypto';
import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { openHallFor } from './halls.server.ts';

/**
 * Draws new digits for the hall of a stop: the ones that went around lead in no more, who has joined stays. `code` is what
 * the moderator saw, so that the same press sent twice, or by two moderators, draws once.
 */
export async function renewCode(
	ctx: Context,
	stop_id: string,
	{ code }: { code: string }
): Promise<void> {
	require(ctx, 'floor.moderate', stop_id);
	await transaction(ctx, async (tx) => {
		await lockHall(tx, stop_id);
		const { join_code } = await openHallFor(tx, stop_id);
		if (join_code !== code) return;
		await tx.db
			.updateTable('hall')
			.set({ join_code: await freeDigits(tx) })
			.where('stop_id', '=', stop_id)
			.execute();
		await happened(tx, 'join.code_renewed', stop_id);
		await changed(tx, stop_id);
	});
}

async function lockHall(tx: Context, stop_id: string): Promise<void> {
	await tx.db
		.selectFrom('hall')
		.select('stop_id')
		.where('stop_id', '=', stop_id)
		.forUpdate()
		.execute();
}

/** Digits that no open hall has now; the unique index is the last guard. */
export async function freeDigits(tx: Context): Promise<string> {
	for (let turn = 0; turn < 50; turn++) {
		const join_code = String(randomInt(1_000_000)).padStart(6, '0');
		const taken = tx.db
			.selectFrom('hall')
			.select('stop_id')
			.where('join_code', '=', join_code)
			.where('closed_at', 'is', null);
		if (!(await taken.executeTakeFirst())) return join_code;
	}
	throw new Error('no six digits are free');
}
