import type { Context } from '#ground/context.ts';
import type { Words } from '#ground/language.ts';
import { languages } from '#ground/language.ts';
import { operatorOf } from './operator.ts';
import { found } from '#ground/refusal.ts';

/** The law on personal data and their protection, article 8 (4), asks for seven. */
export const fieldCount = 7;

export interface ConsentText {
	code: string;
	version: number;
	words: Words;
	/** In the order of the law: operator, whose data, term, third parties, abroad, published, which data. */
	fields: { name: Words; text: Words }[];
}

/** The version of a text that is asked for now, or the one named, with the centre filled in as the operator. */
export async function consentText(
	ctx: Context,
	code: string,
	version?: number
): Promise<ConsentText> {
	let query = ctx.db
		.selectFrom('consent_text')
		.select(['code', 'version', 'words', 'fields'])
		.where('code', '=', code);
	query =
		version === undefined
			? query.where('from_at', '<=', ctx.now)
			: query.where('version', '=', version);
	const row = found(await query.orderBy('version', 'desc').limit(1).executeTakeFirst());
	const { words, fields } = row as ConsentText;
	const { name: operator } = ctx.centre;
	return {
		...row,
		words: fill(words, operator),
		fields: fields.map(({ name, text }) => ({ name, text: fill(text, operatorOf(ctx.centre)) }))
	};
}

/** Every text that is asked for now, one a code, as it reads today. */
export async function consentTexts(ctx: Context): Promise<ConsentText[]> {
	const codes = await ctx.db
		.selectFrom('consent_text')
		.select('code')
		.where('from_at', '<=', ctx.now)
		.groupBy('code')
		.orderBy('code', 'desc')
		.execute();
	return Promise.all(codes.map(({ code }) => consentText(ctx, code)));
}

function fill(words: Words, operator: Words): Words {
	const pairs = languages.map((language) => [
		language,
		words[language].replaceAll('{centre}', operator[language])
	]);
	return Object.fromEntries(pairs) as Words;
}
