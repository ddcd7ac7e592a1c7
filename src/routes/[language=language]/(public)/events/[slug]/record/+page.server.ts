import { kindNames } from '#events/words.ts';
import { proposalsNow, recordOf } from '#figures/recordQueries.server.ts';
import { publicPolls } from '#figures/recordPolls.ts';
import { publicRecord, publicTable } from '#figures/recordTable.ts';
import { page } from '#ground/edge/page.server.ts';
import { minutesOfEvent } from '#minutes/published.server.ts';
import { publicPhotos } from '#photos/publicPhotos.server.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async (ctx, { params, setHeaders }: PageServerLoadEvent) => {
	const found = await recordOf(ctx, params.slug);
	setHeaders({ 'cache-control': 'public, max-age=5' });
	return {
		...found,
		record: publicRecord(found.record),
		kind: kindNames[found.record.event.kind][ctx.language],
		table: publicTable(found.record),
		polls: publicPolls(found.record),
		proposals: await proposalsNow(ctx, found.event_id),
		minutes: await minutesOfEvent(ctx, params.slug),
		// As they are shown now: a record that is frozen must not keep a picture that was taken down.
		shots: await publicPhotos(ctx, params.slug, 13),
		zone: ctx.centre.zone
	};
});
