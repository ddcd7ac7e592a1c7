import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { found } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { refuseWord, wordRow } from './addWord.server.ts';
import type { WordInput } from './words.ts';

/** Changes an entry whole; texts that were made already keep their words. */
export async function changeWord(ctx: Context, id: string, input: WordInput): Promise<void> {
	require(ctx, 'words.write');
	await transaction(ctx, async (tx) => {
		await refuseWord(tx, input, id);
		const query = tx.db.updateTable('kazakh_word').set(wordRow(tx, input)).where('id', '=', id);
		const { numUpdatedRows } = await query.executeTakeFirstOrThrow();
		found(numUpdatedRows > 0n || null);
		await happened(tx, 'directory.word_changed', id);
	});
}
