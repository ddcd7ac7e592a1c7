import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import { found } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type { MentionInput } from './forms.ts';
import { lockedNews } from './texts.server.ts';

/** Notes where others published it. The same address again mends what was noted of it. */
export async function addMention(ctx: Context, slug: string, input: MentionInput): Promise<void> {
	require(ctx, 'news.write');
	await transaction(ctx, async (tx) => {
		const { id: news_id } = await lockedNews(tx, slug);
		const { url, ...facts } = input;
		const by = { added_at: tx.now, added_by: tx.visitor.account_id };
		await tx.db
			.insertInto('news_mention')
			.values({ id: newId(), news_id, url, ...facts, ...by, removed_at: null })
			.onConflict((same) =>
				same.columns(['news_id', 'url']).doUpdateSet({ ...facts, removed_at: null })
			)
			.execute();
		await happened(tx, 'news.mention_added', news_id);
	});
}

/** Removes a link that was noted wrongly; twice changes nothing. */
export async function removeMention(ctx: Context, slug: string, id: string): Promise<void> {
	require(ctx, 'news.write');
	await transaction(ctx, async (tx) => {
		const { id: news_id } = await lockedNews(tx, slug);
		const { removed_at } = found(
			await tx.db
				.selectFrom('news_mention')
				.select('removed_at')
				.where('id', '=', id)
				.where('news_id', '=', news_id)
				.executeTakeFirst()
		);
		if (removed_at) return;
		await tx.db
			.updateTable('news_mention')
			.set({ removed_at: tx.now })
			.where('id', '=', id)
			.execute();
		await happened(tx, 'news.mention_removed', news_id);
	});
}
