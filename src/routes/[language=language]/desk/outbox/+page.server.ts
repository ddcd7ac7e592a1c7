import { page } from '#ground/edge/page.server.ts';
import { isId } from '#ground/isId.ts';
import { say } from '#ground/language.ts';
import { messages } from '#ground/mail/messages.ts';
import { hasMailServer, outboxPage } from '#ground/mail/outbox.server.ts';
import { outboxStates } from '#ground/mail/outbox.ts';
import { require } from '#people/rights.ts';
import type { PageServerLoad, PageServerLoadEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { url }: PageServerLoadEvent) => {
	require(ctx, 'outbox.see');
	const asked = (name: string) => url.searchParams.get(name)?.trim() ?? '';
	const state = outboxStates.find((name) => name === asked('state'));
	const find = asked('find').slice(0, 120);
	const before = isId(asked('before')) ? asked('before') : undefined;
	return {
		title: say(messages, ctx.language)('outbox'),
		...(await outboxPage(ctx, { state, find, before })),
		state: state ?? '',
		find,
		before: before ?? '',
		has_server: hasMailServer(),
		zone: ctx.centre.zone
	};
});
