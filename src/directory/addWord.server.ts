import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import { refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type {} from './tables.ts';
import type { WordInput } from './words.ts';
import { whyNotWord, wordKey } from './words.ts';

/** Writes down how a word gets its endings; texts made from now on follow it. A word stands there once. */
export async function addWord(ctx: Context, input: WordInput): Promise<string> {
	require(ctx, 'words.write');
	return transaction(ctx, async (tx) => {
		await refuseWord(tx, input, null);
		const id = newId();
		await tx.db
			.insertInto('kazakh_word')
			.values({ id, ...wordRow(tx, input) })
			.execute();
		await happened(tx, 'directory.word_added', id);
		return id;
	});
}

/** Two who write the same word at once meet at the lock, so the second hears a reason and not a violated index. */
export async function refuseWord(tx: Context, input: WordInput, own: string | null): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtextextended('kazakh_word', 0))`.execute(tx.db);
	const known = await tx.db
		.selectFrom('kazakh_word')
		.select('id')
		.where('key', '=', wordKey(input))
		.executeTakeFirst();
	const { count } = await tx.db
		.selectFrom('kazakh_word')
		.select((of) => of.fn.countAll<string>().as('count'))
		.executeTakeFirstOrThrow();
	refuse(whyNotWord(known, own, Number(count)));
}

export function wordRow(tx: Context, input: WordInput) {
	const { word, exception, sample } = input;
	return {
		word,
		key: wordKey(input),
		exception: JSON.stringify(exception) as never,
		sample,
		changed_at: tx.now
	};
}
