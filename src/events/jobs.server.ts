import type { Context } from '#ground/context.ts';
import { enqueue } from '#ground/happening.server.ts';
import { every, whenHappened } from '#ground/jobs.server.ts';
import { releaseOldPlace, unreleased } from './moveToStop.server.ts';

// Somebody who went to another stop's line got a place there. Its own job, for it locks the other stop alone: a command
// that held one stop and asked for a second could block another one.
whenHappened(['events.promoted'], 'events.release_old_place', async (ctx, happenings) => {
	for (const { subject } of happenings) if (subject) await releaseOldPlace(ctx, subject);
});

// A batch of sign-ups writes its letters itself: one run of the sender for all of them, its sweep finds what this misses.
whenHappened(['events.registered'], 'events.send_letters', (ctx) =>
	enqueue(ctx, 'mail.send', {}, { key: 'mail.send' })
);

every('*/10 * * * *', 'events.release_old_places', releaseOldPlaces);

/** What a lost job left behind. */
export async function releaseOldPlaces(ctx: Context): Promise<void> {
	for (const id of await unreleased(ctx)) await releaseOldPlace(ctx, id);
}
