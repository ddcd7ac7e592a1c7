import type { Context } from '#ground/context.ts';
import { declensionsOf } from '#directory/declensions.server.ts';
import { found } from '#ground/refusal.ts';
import type {} from '#events/tables.ts';
import { stopWords } from './matter.server.ts';
import type { Numbered } from './numberLetter.server.ts';
import type { Body } from './values.ts';

/** The stop that guests are invited to, with its event. */
export async function stopToInvite(ctx: Context, stop_id: string) {
	return found(
		await ctx.db
			.selectFrom('stop')
			.innerJoin('event', 'event.id', 'stop.event_id')
			.select(['stop.id', 'stop.starts_at', 'stop.cancelled_at', 'event.id as event_id'])
			.select(['event.slug', 'event.kind', 'event.title', 'event.published_at'])
			.select('event.cancelled_at as event_cancelled_at')
			.where('stop.id', '=', stop_id)
			.executeTakeFirst()
	);
}

export type InvitedStop = Awaited<ReturnType<typeof stopToInvite>>;

/** Guests come to what everybody can read about, that takes place and has not begun. */
export function whyNotInvite(stop: InvitedStop, now: Date): string | null {
	if (stop.cancelled_at || stop.event_cancelled_at) return 'letters.cancelled';
	if (!stop.published_at) return 'letters.draft';
	return stop.starts_at <= now ? 'letters.begun' : null;
}

/** One invitation for each body, in the order given. */
export async function invitationsFor(
	ctx: Context,
	stop: InvitedStop,
	bodies: Map<string, Body>,
	reply_by: string | null
): Promise<Numbered[]> {
	const stops = await stopWords(ctx, [stop.id]);
	const kazakh = await declensionsOf(ctx);
	return [...bodies].map(([organisation_id, organisation]) => ({
		kind: 'invitation',
		kazakh,
		event_id: stop.event_id,
		stop_id: stop.id,
		organisation_id,
		event: stop,
		stops,
		organisation,
		reply_by,
		path: `events/${stop.slug}`,
		proposals: []
	}));
}
