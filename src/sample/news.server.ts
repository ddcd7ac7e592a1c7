import { declensionsOf } from '#directory/declensions.server.ts';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import type { Draft } from '#news/facts.ts';
import { releaseFacts } from '#news/facts.server.ts';
import { quotesIn } from '#news/quote.ts';
import { drafted, release } from '#news/release.ts';
import type {} from '#news/tables.ts';

const hour = 3_600_000;

/**
 * The press release of a held event: drafted from its facts, each quote approved by its speaker, published, and printed
 * by an invented paper two days later.
 */
export async function fillNews(
	tx: Context,
	{ event_id, slug, at }: { event_id: string; slug: string; at: Date }
): Promise<void> {
	const id = newId();
	const facts = await releaseFacts(tx, event_id);
	const kazakh = await declensionsOf(tx);
	const texts = Object.fromEntries(
		drafted.map((language) => [language, release(facts, language, kazakh)])
	) as Record<(typeof drafted)[number], Draft>;
	const each = (what: (text: Draft) => string) => ({ kk: what(texts.kk), ru: what(texts.ru) });
	const published_at = new Date(at.getTime() + 5 * hour);
	await tx.db
		.insertInto('news')
		.values({
			id,
			slug,
			kind: 'release',
			event_id,
			made_at: at,
			made_by: null,
			published_at,
			title: each(({ title }) => title),
			shown_title: each(({ title }) => title),
			shown_lead: each(({ paragraphs }) => paragraphs[0]!.text),
			withdrawn_at: null,
			withdrawn_reason: null
		})
		.execute();
	for (const language of drafted) {
		const { title, paragraphs } = texts[language];
		await tx.db
			.insertInto('news_text')
			.values({ news_id: id, language, revision: 1, shown: 1, draft: texts[language] })
			.execute();
		const row = { news_id: id, language, number: 1, title, how: 'drafted' as const };
		await tx.db
			.insertInto('news_revision')
			.values({ ...row, paragraphs: JSON.stringify(paragraphs), made_at: at, made_by: null })
			.execute();
	}
	await approveAll(tx, id, texts, at);
	await tx.db
		.insertInto('news_mention')
		.values({
			id: newId(),
			news_id: id,
			outlet: '«Мысал» газеті',
			url: 'https://gazeta.example/ngos-and-volunteers',
			on_day: new Date(published_at.getTime() + 48 * hour).toISOString().slice(0, 10),
			reach: 1200,
			reach_source: 'редакцияның есептегіші',
			added_at: published_at,
			added_by: null,
			removed_at: null
		})
		.execute();
}

async function approveAll(
	tx: Context,
	news_id: string,
	texts: Record<string, Draft>,
	at: Date
): Promise<void> {
	for (const [key, words] of quotesIn(texts)) {
		const id = newId();
		const asked = { asked_at: at, asked_until: new Date(at.getTime() + 14 * 24 * hour) };
		await tx.db
			.insertInto('news_quote')
			.values({ id, news_id, key, ...asked })
			.execute();
		const answered = { at: new Date(at.getTime() + 2 * hour), approves: true, words, note: null };
		await tx.db
			.insertInto('news_answer')
			.values({ id: newId(), quote_id: id, ...answered })
			.execute();
	}
}
