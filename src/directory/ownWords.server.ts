import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import { compare } from '#kazakh/order.ts';
import { require } from '#people/rights.ts';
import type {} from './tables.ts';
import type { OwnWord } from './words.ts';

const columns = ['id', 'word', 'exception', 'sample'] as const;
const pageLong = 50;

/** All words of the centre, a thousand at most. */
export async function ownWords(ctx: Context): Promise<OwnWord[]> {
	return ctx.db.selectFrom('kazakh_word').select(columns).execute();
}

/** A page of 50 in the order of the alphabet; `after` is the `next` of the page before, null when there is no more. */
export async function wordsPage(ctx: Context, after = '') {
	require(ctx, 'words.write');
	const all = (await ownWords(ctx)).toSorted(inOrder);
	const [word, id] = after.split('~');
	const rest = id ? all.filter((one) => inOrder(one, { word: word!, id }) > 0) : all;
	const rows = rest.slice(0, pageLong);
	const last = rows.at(-1);
	return { rows, next: rest.length > pageLong ? `${last!.word}~${last!.id}` : null };
}

type Placed = Pick<OwnWord, 'word' | 'id'>;

function inOrder(one: Placed, other: Placed): number {
	return compare(one.word, other.word) || compare(one.id, other.id);
}

export async function ownWord(ctx: Context, id: string): Promise<OwnWord> {
	require(ctx, 'words.write');
	return found(
		await ctx.db.selectFrom('kazakh_word').select(columns).where('id', '=', id).executeTakeFirst()
	);
}
