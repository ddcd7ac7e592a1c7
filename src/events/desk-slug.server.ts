import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { written } from '#ground/language.ts';
import { slugOf } from './desk-slug.ts';
import type {} from './tables.ts';

/** Two who look for a free address at once follow each other, while each is in a transaction. */
export async function lockSlugs(tx: Context): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtextextended('event.slug', 0))`.execute(tx.db);
}

/**
 * An address from the title that no other event has: "forum", else "forum-2", "forum-3" … In the transaction
 * that makes the event it stays free.
 */
export async function freeSlug(ctx: Context, title: Texts, own?: string): Promise<string> {
	await lockSlugs(ctx);
	const wish = slugOf(written(title, 'kk').text) || 'event';
	const rows = await ctx.db
		.selectFrom('event')
		.select(['id', 'slug'])
		.where('slug', 'like', `${wish}%`)
		.execute();
	const taken = new Set(rows.filter(({ id }) => id !== own).map(({ slug }) => slug));
	for (let number = 1; ; number++) {
		const slug = number === 1 ? wish : `${wish}-${number}`;
		if (!taken.has(slug)) return slug;
	}
}
