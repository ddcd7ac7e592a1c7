import { page } from '#ground/edge/page.server.ts';
import { isId } from '#ground/isId.ts';
import { dayKey } from '#kazakh/dates.ts';
import { messages } from '#letters/messages.ts';
import { lettersToWrite, outgoing } from '#letters/queries.server.ts';
import { may } from '#people/rights.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async (ctx, { url }: PageServerLoadEvent) => {
	const after = url.searchParams.get('after') ?? '';
	const [register, toWrite] = await Promise.all([
		outgoing(ctx, isId(after) ? after : undefined),
		lettersToWrite(ctx)
	]);
	return {
		title: messages.letters[ctx.language],
		...register,
		toWrite: isId(after) ? [] : toWrite,
		first: !isId(after),
		words: may(ctx.visitor, 'letters.word'),
		today: dayKey(ctx.now, ctx.centre.zone)
	};
});
