import { sql } from 'kysely';
import { declensionsOf } from '#directory/declensions.server.ts';
import { slugOf } from '#events/desk-slug.ts';
import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import type { Language } from '#ground/language.ts';
import { found, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { releaseFacts } from './facts.server.ts';
import { drafted, release, whyNotDraft } from './release.ts';
import { write } from './texts.server.ts';
import type {} from './tables.ts';

/**
 * Drafts the press release of an event in Kazakh and Russian from what is known of it now, and gives its address. An
 * event has one: asked again, the one that is there. Refuses news.nothing_held.
 */
export async function draftRelease(ctx: Context, event_id: string): Promise<string> {
	require(ctx, 'news.write');
	return transaction(ctx, async (tx) => {
		const event = found(
			await tx.db
				.selectFrom('event')
				.select('slug')
				.where('id', '=', event_id)
				.forUpdate()
				.executeTakeFirst()
		);
		const known = await tx.db
			.selectFrom('news')
			.select('slug')
			.where('event_id', '=', event_id)
			.where('kind', '=', 'release')
			.executeTakeFirst();
		if (known) return known.slug;
		const facts = await releaseFacts(tx, event_id);
		refuse(whyNotDraft(facts));
		const kazakh = await declensionsOf(tx);
		const { id, slug } = await addNews(tx, { kind: 'release', event_id, wish: event.slug });
		for (const language of drafted) {
			const text = release(facts, language, kazakh);
			await write(tx, id, language, { text, how: 'drafted', draft: text });
		}
		return slug;
	});
}

/** An article begun by hand, about an event or about none; gives its address. */
export async function beginArticle(
	ctx: Context,
	given: { title: string; language: Language; event_id: string | null }
): Promise<string> {
	require(ctx, 'news.write');
	return transaction(ctx, async (tx) => {
		const wish = slugOf(given.title);
		const { id, slug } = await addNews(tx, { kind: 'article', event_id: given.event_id, wish });
		const text = { title: given.title, paragraphs: [] };
		await write(tx, id, given.language, { text, how: 'written' });
		return slug;
	});
}

interface New {
	kind: 'release' | 'article';
	event_id: string | null;
	wish: string;
}

async function addNews(tx: Context, { kind, event_id, wish }: New) {
	const id = newId();
	const slug = await freeSlug(tx, wish || 'news');
	const row = { id, slug, kind, event_id, made_at: tx.now, made_by: tx.visitor.account_id };
	const open = { published_at: null, withdrawn_at: null, withdrawn_reason: null };
	await tx.db
		.insertInto('news')
		.values({ ...row, ...open })
		.execute();
	await happened(tx, 'news.begun', id, event_id ? { event_id } : {});
	return { id, slug };
}

/** "forum", else "forum-2" …; two who look at once follow each other. */
async function freeSlug(tx: Context, wish: string): Promise<string> {
	await sql`select pg_advisory_xact_lock(hashtextextended('news.slug', 0))`.execute(tx.db);
	const rows = await tx.db
		.selectFrom('news')
		.select('slug')
		.where('slug', 'like', `${wish}%`)
		.execute();
	const taken = new Set(rows.map(({ slug }) => slug));
	for (let number = 1; ; number++) {
		const slug = number === 1 ? wish : `${wish}-${number}`;
		if (!taken.has(slug)) return slug;
	}
}
