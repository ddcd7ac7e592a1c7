import type { Context } from '#ground/context.ts';
import { enqueue } from '#ground/happening.server.ts';
import { every, whenHappened } from '#ground/jobs.server.ts';
import { releaseOldPlace, unreleased } from './moveToStop.server.ts';

// Somebody who went to another stop's line got a place there. Its own job, for it locks the other stop alone: a command
// that held one stop and asked for a second could block another one.
whenHappened(['events.promoted'], 'events.release_old_place', async (ctx, happenings) => {
	for (const { subject } of happenings) if (subject) await releaseOldPlace(ctx, subject);
});

// One run of the sender for all that a batch wrote; its sweep finds what this does not nudge.
const told = ['registered', 'promoted', 'moved_to_stop', 'approved', 'refused', 'stop_moved'];
whenHappened(
	[...told, 'stop_cancelled', 'cancelled', 'note_written', 'stop_resized'].map(
		(kind) => `events.${kind}`
	),
	'events.send_letters',
	(ctx) => enqueue(ctx, 'mail.send', {}, { key: 'mail.send' })
);

every('*/10 * * * *', 'events.release_old_places', releaseOldPlaces);

/** What a lost job left behind. */
export async function releaseOldPlaces(ctx: Context): Promise<void> {
	for (const id of await unreleased(ctx)) await releaseOldPlace(ctx, id);
}
