import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import type { Language, Texts } from '#ground/language.ts';
import { found } from '#ground/refusal.ts';
import type { Draft, Paragraph } from './facts.ts';
import type { How } from './tables.ts';

/** The newest text in one language, and what it was drafted from. */
export interface NewsText extends Draft {
	language: Language;
	revision: number;
	shown: number | null;
	draft: Draft | null;
}

/** The row of a piece of news by its address, held until the command ends: whoever writes it, writes alone. Throws 404. */
export async function lockedNews(tx: Context, slug: string) {
	return found(
		await tx.db
			.selectFrom('news')
			.selectAll()
			.where('slug', '=', slug)
			.forUpdate()
			.executeTakeFirst()
	);
}

/** The newest texts in all languages that have one. */
export async function textsOf(ctx: Context, news_id: string): Promise<NewsText[]> {
	return ctx.db
		.selectFrom('news_text')
		.innerJoin('news_revision', (on) =>
			on
				.onRef('news_revision.news_id', '=', 'news_text.news_id')
				.onRef('news_revision.language', '=', 'news_text.language')
				.onRef('news_revision.number', '=', 'news_text.revision')
		)
		.select(['news_text.language', 'revision', 'shown', 'draft', 'title', 'paragraphs'])
		.where('news_text.news_id', '=', news_id)
		.orderBy('news_text.language')
		.execute();
}

/** One saved text. Throws 404. */
export async function revisionOf(
	ctx: Context,
	news_id: string,
	language: Language,
	number: number
): Promise<Draft> {
	return found(
		await ctx.db
			.selectFrom('news_revision')
			.select(['title', 'paragraphs'])
			.where('news_id', '=', news_id)
			.where('language', '=', language)
			.where('number', '=', number)
			.executeTakeFirst()
	);
}

/**
 * Writes a new revision; the caller holds the news. `draft`, where it is given, is what the facts said when this was
 * written, to compare with later.
 */
export async function write(
	tx: Context,
	news_id: string,
	language: Language,
	given: { text: Draft; how: How; draft?: Draft | null }
): Promise<number> {
	const { text, how, draft } = given;
	const known = await tx.db
		.selectFrom('news_text')
		.select('revision')
		.where('news_id', '=', news_id)
		.where('language', '=', language)
		.executeTakeFirst();
	const number = (known?.revision ?? 0) + 1;
	const row = { news_id, language, revision: number, shown: null, draft: draft ?? null };
	await tx.db
		.insertInto('news_text')
		.values(row)
		.onConflict((same) =>
			same
				.columns(['news_id', 'language'])
				.doUpdateSet({ revision: number, ...(draft === undefined ? {} : { draft }) })
		)
		.execute();
	await tx.db
		.insertInto('news_revision')
		.values({
			news_id,
			language,
			number,
			how,
			title: text.title,
			paragraphs: JSON.stringify(text.paragraphs.map(tidy)),
			made_at: tx.now,
			made_by: tx.visitor.account_id
		})
		.execute();
	await retitle(tx, news_id, language, text.title);
	await happened(tx, 'news.written', news_id, { version: number });
	return number;
}

function tidy({ key, kind, text, said }: Paragraph): Paragraph {
	return { key, kind, text, ...(kind === 'quote' ? { said: said ?? '' } : {}) };
}

async function retitle(tx: Context, news_id: string, language: Language, title: string) {
	const news = await tx.db
		.selectFrom('news')
		.select('title')
		.where('id', '=', news_id)
		.executeTakeFirstOrThrow();
	const titles: Texts = { ...news.title, [language]: title };
	if (!title) delete titles[language];
	await tx.db.updateTable('news').set({ title: titles }).where('id', '=', news_id).execute();
}
