import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type {} from './tables.ts';

/** Takes an entry away: the rules decide again. The same again changes nothing. */
export async function takeAwayWord(ctx: Context, id: string): Promise<void> {
	require(ctx, 'words.write');
	await transaction(ctx, async (tx) => {
		const gone = tx.db.deleteFrom('kazakh_word').where('id', '=', id);
		const { numDeletedRows } = await gone.executeTakeFirstOrThrow();
		if (numDeletedRows > 0n) await happened(tx, 'directory.word_taken_away', id);
	});
}
