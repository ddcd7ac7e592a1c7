import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';

/** Every version of one text, newest first: since when it is asked for. For everybody, as the texts are. */
export async function consentVersions(ctx: Context, code: string) {
	const rows = await ctx.db
		.selectFrom('consent_text')
		.select(['version', 'from_at'])
		.where('code', '=', code)
		.orderBy('version', 'desc')
		.execute();
	return found(rows.length > 0 ? rows : null, 'people.text_unknown');
}

/** The texts there are, each with its newest version as it is stored, `{centre}` unfilled. */
export async function storedTexts(ctx: Context) {
	return ctx.db
		.selectFrom('consent_text')
		.selectAll()
		.distinctOn('code')
		.orderBy('code')
		.orderBy('version', 'desc')
		.execute();
}
