import type { Context } from '#ground/context.ts';
import type { Declensions } from '#kazakh/withExceptions.ts';
import { withExceptions } from '#kazakh/withExceptions.ts';
import { ownWords } from './ownWords.server.ts';

/** How this centre declines: by the rules of `kazakh/` and by its own words. Ask once per text that is made. */
export async function declensionsOf(ctx: Context): Promise<Declensions> {
	return withExceptions(exceptionsIn(await ownWords(ctx)));
}

type Words = Awaited<ReturnType<typeof ownWords>>;

/** How it declines without a word (by its id) and with another entry for it. */
export async function declensionsWith(
	ctx: Context,
	entry: Pick<Words[number], 'word' | 'exception'>,
	own: string | null
): Promise<{ before: Declensions; after: Declensions }> {
	const others = exceptionsIn((await ownWords(ctx)).filter(({ id }) => id !== own));
	return {
		before: withExceptions(others),
		after: withExceptions({ ...others, [entry.word]: entry.exception })
	};
}

function exceptionsIn(words: Pick<Words[number], 'word' | 'exception'>[]) {
	return Object.fromEntries(words.map(({ word, exception }) => [word, exception]));
}
