import type { Context } from '#ground/context.ts';
import { newSecret } from '#ground/ids.ts';
import { say, written } from '#ground/language.ts';
import { listDate } from '#kazakh/dates.ts';
import { hashOf } from '#people/hash.server.ts';
import type { Merge } from '#people/holdings.server.ts';
import { holds, remember, remembered } from '#people/holdings.server.ts';
import type {} from '#events/tables.ts';
import { holdingMessages } from './holdingMessages.ts';
import type {} from './tables.ts';

// Only somebody checked in is known here; a guest has no person's row.
holds('join', {
	tables: ['participant'],
	async show(ctx, person_id) {
		const { participant } = await exported(ctx, person_id);
		const rows = participant.map(({ title, joined_at }) => ({
			name: written(title, ctx.language).text,
			value: listDate(joined_at, ctx.language, ctx.centre.zone)
		}));
		return rows.length > 0 ? [{ title: say(holdingMessages, ctx.language)('phones'), rows }] : [];
	},
	export: exported,
	async merge(tx, merge) {
		const moved = await tx.db
			.updateTable('participant')
			.set({ person_id: merge.into })
			.where('person_id', '=', merge.from)
			.returning('id')
			.execute();
		await remember(
			tx,
			merge,
			'participant',
			moved.map(({ id }) => id)
		);
	},
	takeApart,
	// The fact of the visit stays, as the visit itself does; the phone's key opens nothing any more.
	async erase(tx, { ids }) {
		const rows = await tx.db
			.selectFrom('participant')
			.select('id')
			.where('person_id', 'in', ids)
			.execute();
		for (const { id } of rows)
			await tx.db
				.updateTable('participant')
				.set({ secret_hash: hashOf(newSecret()), name: null })
				.where('id', '=', id)
				.execute();
	}
});

/** A phone follows the visit it was joined with: that one has gone back already. */
async function takeApart(tx: Context, merge: Merge): Promise<void> {
	const moved = (await remembered(tx, merge, 'participant')).map(({ key }) => key);
	if (moved.length > 0)
		await tx.db
			.updateTable('participant')
			.set({ person_id: merge.from })
			.where('id', 'in', moved)
			.where('person_id', '=', merge.into)
			.execute();
	await tx.db
		.updateTable('participant')
		.set({ person_id: merge.from })
		.where('person_id', '=', merge.into)
		.where('attendance_id', 'in', (db) =>
			db.selectFrom('attendance').select('attendance.id').where('person_id', '=', merge.from)
		)
		.execute();
}

async function exported(ctx: Context, person_id: string) {
	const participant = await ctx.db
		.selectFrom('participant')
		.innerJoin('stop', 'stop.id', 'participant.stop_id')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.select(['event.title', 'participant.category', 'joined_at', 'left_at'])
		.where('person_id', '=', person_id)
		.orderBy('joined_at')
		.execute();
	return { participant };
}
