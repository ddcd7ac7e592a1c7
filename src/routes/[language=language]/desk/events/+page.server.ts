import { askedOf, deskEvents, deskPlaces, states } from '#events/desk-list.server.ts';
import { deskMessages } from '#events/desk-messages.ts';
import { kinds } from '#events/event.ts';
import { page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { may } from '#people/rights.ts';

export const load = page(async (ctx, { url }) => {
	const asked = askedOf(url.searchParams);
	const [events, places] = await Promise.all([deskEvents(ctx, asked), deskPlaces(ctx)]);
	const narrowed = Boolean(asked.state || asked.kind || asked.place || asked.text);
	const further = new URLSearchParams(url.searchParams);
	if (events.next) further.set('after', events.next);
	return {
		title: say(deskMessages, ctx.language)('events'),
		asked,
		narrowed,
		places,
		states,
		kinds,
		rows: events.rows,
		further: events.next ? `?${further}` : null,
		writes: may(ctx.visitor, 'events.write'),
		zone: ctx.centre.zone
	};
});
