import type { Context } from '#ground/context.ts';
import { require } from '#people/rights.ts';
import type { LetterKind, TemplateWords } from './letter.ts';
import type {} from './tables.ts';
import { defaultTemplates } from './templates.ts';

export interface Template {
	words: TemplateWords;
	/** The centre's own words; else those that come with the system. */
	own: boolean;
	changed_at: Date | null;
}

/** How a kind of letter is worded in this centre now. */
export async function templateOf(ctx: Context, kind: LetterKind): Promise<Template> {
	require(ctx, 'letters.write');
	const row = await ctx.db
		.selectFrom('letter_template')
		.select(['words', 'changed_at'])
		.where('kind', '=', kind)
		.executeTakeFirst();
	if (!row) return { words: defaultTemplates[kind], own: false, changed_at: null };
	return { words: row.words, own: true, changed_at: row.changed_at };
}
