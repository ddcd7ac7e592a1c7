import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type { Screen } from './floor.ts';
import { lockFloor } from './turns.server.ts';

/** What the screen in the hall shows from now on; a message stays until another is written. Twice changes nothing. */
export async function setScreen(
	ctx: Context,
	stop_id: string,
	{ screen, message }: { screen: Screen; message?: string | null }
): Promise<void> {
	require(ctx, 'floor.moderate', stop_id);
	await transaction(ctx, async (tx) => {
		const floor = await lockFloor(tx, stop_id);
		const next = { screen, message: message === undefined ? floor.message : message };
		if (next.screen === floor.screen && next.message === floor.message) return;
		await tx.db.updateTable('floor').set(next).where('stop_id', '=', stop_id).execute();
		await happened(tx, 'hall.screen_set', stop_id);
		await changed(tx, stop_id);
	});
}
