import { declensionsOf } from '#directory/declensions.server.ts';
import type { Context } from '#ground/context.ts';
import type { Language } from '#ground/language.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { releaseFacts } from './facts.server.ts';
import type { Draft } from './facts.ts';
import type { ChangedParagraph, Conflict } from './merge.ts';
import { changedParagraphs, isSameText, merge } from './merge.ts';
import { drafted, release } from './release.ts';
import type { NewsText } from './texts.server.ts';
import { lockedNews, textsOf, write } from './texts.server.ts';

/** What the facts say otherwise than when the text was drafted. */
export interface FactsNow {
	language: Language;
	/** Draft then and draft now, where they differ. */
	changed: ChangedParagraph[];
	/** Places where staff wrote something else too: theirs stays unless they choose the facts'. */
	conflicts: Conflict[];
}

type Compared = FactsNow & { now: Draft; merged: Draft };

/** The languages of a release in which the facts have changed since. Nothing for an article. */
export async function factsNow(
	ctx: Context,
	news: { kind: string; event_id: string | null },
	texts: NewsText[]
): Promise<Compared[]> {
	if (news.kind !== 'release' || !news.event_id) return [];
	const facts = await releaseFacts(ctx, news.event_id);
	// Every stop called off afterwards: there is nothing to say from the facts.
	if (facts.stops.length === 0) return [];
	const kazakh = await declensionsOf(ctx);
	return drafted.flatMap((language) => {
		const text = texts.find((one) => one.language === language);
		const now = release(facts, language, kazakh);
		if (!text?.draft || isSameText(now, text.draft)) return [];
		const { conflicts, ...merged } = merge(text, text.draft, now);
		return [{ language, changed: changedParagraphs(text.draft, now), conflicts, now, merged }];
	});
}

/**
 * Takes over what the facts changed, and leaves what staff wrote; of paragraphs named in `theirs` (keys) the facts' wording
 * is taken whole. From then on this is the draft to compare with. Nothing changed, nothing done.
 */
export async function takeFacts(
	ctx: Context,
	slug: string,
	{ language, theirs }: { language: Language; theirs: string[] }
): Promise<void> {
	require(ctx, 'news.write');
	await transaction(ctx, async (tx) => {
		const news = await lockedNews(tx, slug);
		const texts = await textsOf(tx, news.id);
		const compared = (await factsNow(tx, news, texts)).find((one) => one.language === language);
		if (!compared) return;
		const { conflicts, merged, now } = compared;
		const chosen = new Set(conflicts.map(({ key }) => key).filter((key) => theirs.includes(key)));
		await write(tx, news.id, language, {
			text: withTheirs(merged, now, chosen),
			how: 'facts',
			draft: now
		});
	});
}

function withTheirs(merged: Draft, now: Draft, chosen: Set<string>): Draft {
	const their = new Map(now.paragraphs.map((one) => [one.key, one]));
	return {
		title: chosen.has('title') ? now.title : merged.title,
		paragraphs: merged.paragraphs.flatMap((one) =>
			chosen.has(one.key) ? (their.get(one.key) ?? []) : one
		)
	};
}
