import type { Context } from '#ground/context.ts';
import { every } from '#ground/jobs.server.ts';
import { log } from '#ground/log.server.ts';
import { filesOnDisk, placeOf, removeQuietly } from './place.server.ts';

const dayMs = 24 * 3_600_000;

/** Clears away the bytes of removed files, and a day later those that never got a row (rolled back, crashed). */
export async function clearAway(ctx: Context): Promise<void> {
	const gone = await ctx.db
		.deleteFrom('file')
		.where('removed_at', '<', new Date(ctx.now.getTime() - dayMs))
		.returning('id')
		.execute();
	for (const { id } of gone) {
		await removeQuietly(placeOf(ctx, id));
		await removeQuietly(placeOf(ctx, id, true));
	}
	const orphans = await clearOrphans(ctx);
	if (gone.length + orphans > 0) log('files.cleared', { removed: gone.length, orphans });
}

/** Looks only at the last month: what is older was looked at before. */
async function clearOrphans(ctx: Context): Promise<number> {
	let cleared = 0;
	let some: { place: string; id: string }[] = [];
	const clear = async () => {
		const known = await knownIds(ctx, some);
		const orphans = some.filter(({ place, id }) => place.endsWith('.part') || !known.has(id));
		for (const { place } of orphans) await removeQuietly(place);
		cleared += orphans.length;
		some = [];
	};
	for await (const file of filesOnDisk(ctx)) {
		const age = ctx.now.getTime() - file.made_at.getTime();
		if (age > dayMs && age < 30 * dayMs) some.push(file);
		if (some.length >= 500) await clear();
	}
	if (some.length > 0) await clear();
	return cleared;
}

async function knownIds(ctx: Context, some: { id: string }[]): Promise<Set<string>> {
	const ids = [...new Set(some.map(({ id }) => id))];
	const rows = await ctx.db.selectFrom('file').select('id').where('id', 'in', ids).execute();
	return new Set(rows.map(({ id }) => id));
}

every('41 20 * * *', 'files.clear_away', clearAway);
