import { contextFor } from '#ground/house.server.ts';
import { readSettings } from '#ground/settings.ts';
import { Stop } from '#ground/stop.ts';
import { joinInstallation } from '#installation.server.ts';
import { fillSample } from '#sample/fill.server.ts';
import { fillToday } from '#sample/today.server.ts';

/** Adds the sample to a centre that has no events yet; `--today` adds a stop for the door right now. */
export async function run(words: string[]): Promise<void> {
	const { house, close } = await joinInstallation(readSettings());
	try {
		const [slug] = [...house.centres.keys()];
		if (!slug) throw new Stop('There is no centre yet: run "./arna start" once.');
		const ctx = contextFor(house, slug);
		if (words.includes('--today')) {
			const path = `/kk/events/${await fillToday(ctx)}`;
			process.stdout.write(`Today’s round table: ${ctx.centre.public_url}${path}\n`);
			return;
		}
		const filled = await ctx.db.selectFrom('event').select('id').limit(1).executeTakeFirst();
		if (filled) throw new Stop('This centre has events already: the sample is for an empty one.');
		await fillSample(ctx);
		process.stdout.write('The sample centre is filled.\n');
	} finally {
		await close();
	}
}
