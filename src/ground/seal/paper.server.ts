import type { Context } from '#ground/context.ts';
import type { Language } from '#ground/language.ts';
import { say } from '#ground/language.ts';
import { messages } from './messages.ts';
import { newestBlock } from './newest.server.ts';

/** The journal's newest seal and how to check it, for the end of a paper; null before the first block. */
export async function sealLine(ctx: Context, language: Language): Promise<string | null> {
	const block = await newestBlock(ctx);
	return block && say(messages, language)('on_paper', block);
}
