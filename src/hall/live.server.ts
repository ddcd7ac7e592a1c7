import type { Context } from '#ground/context.ts';
import { noKeys, registerView } from '#ground/live/view.server.ts';
import { found, refuse } from '#ground/refusal.ts';
import { hallOf } from '#join/halls.server.ts';
import { keyOf, keysThatHold } from '#join/keys.server.ts';
import { may, require } from '#people/rights.ts';
import { consoleState } from './consoleState.server.ts';
import { liveState } from './publicState.server.ts';

// What phones and the screen follow, and what the consoles do. Importing this file opens both addresses.

registerView('hall', {
	read: liveState,
	async admit(ctx, stop_id, cookies) {
		await knowHall(ctx, stop_id);
		if (may(ctx.visitor, 'hall.run', stop_id)) return null;
		return found(await keyOf(ctx, cookies, stop_id), 'join.not_here');
	},
	async still(ctx, stop_id, keys) {
		await knowHall(ctx, stop_id);
		return keysThatHold(ctx, stop_id, keys);
	}
});

async function knowHall(ctx: Context, stop_id: string): Promise<void> {
	const hall = found(await hallOf(ctx, stop_id), 'join.not_open');
	refuse(hall.cancelled_at ? 'events.cancelled' : null);
	// What is not published is not there, for whoever asks.
	found(hall.published_at, 'join.not_open');
}

registerView('host', {
	read: (ctx, stop_id) => consoleState(asModerator(ctx, stop_id), stop_id),
	async admit(ctx, stop_id) {
		require(ctx, 'hall.run', stop_id);
		return null;
	},
	still: noKeys
});

/** The one state that all consoles of a stop get is what its moderator sees; who listens was asked when they came. */
function asModerator(ctx: Context, stop_id: string): Context {
	return {
		...ctx,
		visitor: { account_id: null, stop: { stop_id, role: 'moderator', link_id: '' } }
	};
}
