import type { Context } from '#ground/context.ts';
import type { Language } from '#ground/language.ts';
import { require } from '#people/rights.ts';
import { transaction } from '#ground/transaction.server.ts';
import type { Draft } from './facts.ts';
import type { Conflict } from './merge.ts';
import { isSameText, merge } from './merge.ts';
import { lockedNews, revisionOf, textsOf, write } from './texts.server.ts';

export type Saved =
	| { saved: true; revision: number; isMerged: boolean }
	/** Somebody wrote the same place meanwhile; nothing was saved. `revision` is theirs, to save over it knowingly. */
	| { saved: false; revision: number; conflicts: Conflict[] };

const empty: Draft = { title: '', paragraphs: [] };

/**
 * Saves what somebody wrote, having begun with `revision` (0: with nothing). Where somebody else saved in between, the
 * two are merged; where both changed the same words nothing is saved and both are told. The same again changes nothing.
 */
export async function saveText(
	ctx: Context,
	slug: string,
	given: { language: Language; revision: number; text: Draft }
): Promise<Saved> {
	require(ctx, 'news.write');
	return transaction(ctx, async (tx) => {
		const { id } = await lockedNews(tx, slug);
		const { language, revision, text } = given;
		const now = (await textsOf(tx, id)).find((one) => one.language === language);
		if (isSameText(text, now ?? empty))
			return { saved: true, revision: now?.revision ?? 0, isMerged: false };
		if (!now || revision === now.revision) {
			const number = await write(tx, id, language, { text, how: 'written' });
			return { saved: true, revision: number, isMerged: false };
		}
		const before = revision > 0 ? await revisionOf(tx, id, language, revision) : empty;
		const { conflicts, ...merged } = merge(text, before, now);
		if (conflicts.length > 0) return { saved: false, revision: now.revision, conflicts };
		const number = await write(tx, id, language, { text: merged, how: 'merged' });
		return { saved: true, revision: number, isMerged: true };
	});
}

/** Brings an earlier text back as a new revision; the ones between stay. */
export async function restoreText(
	ctx: Context,
	slug: string,
	{ language, number }: { language: Language; number: number }
): Promise<void> {
	require(ctx, 'news.write');
	await transaction(ctx, async (tx) => {
		const { id } = await lockedNews(tx, slug);
		const text = await revisionOf(tx, id, language, number);
		const now = (await textsOf(tx, id)).find((one) => one.language === language);
		if (now && isSameText(text, now)) return;
		await write(tx, id, language, { text, how: 'restored' });
	});
}
