import type { Context } from '#ground/context.ts';
import { every } from '#ground/jobs.server.ts';
import { log } from '#ground/log.server.ts';
import { Stop } from '#ground/stop.ts';
import { seal, sealRecent } from './seal.server.ts';

every('* * * * *', 'journal.seal', (ctx) => unlessLocked(ctx, sealRecent));

// At night, when it is one in Kazakhstan: looks through all that was ever written.
every('23 20 * * *', 'journal.seal_all', (ctx) => unlessLocked(ctx, seal));

/** A key that does not open is the person's at the machine to mend: no use in trying again before the next minute. */
async function unlessLocked(ctx: Context, work: (ctx: Context) => Promise<number>): Promise<void> {
	try {
		await work(ctx);
	} catch (error) {
		if (!(error instanceof Stop)) throw error;
		log('journal.locked', { centre: ctx.centre.slug, why: error.message });
	}
}
