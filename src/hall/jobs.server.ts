import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { whenHappened } from '#ground/jobs.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import type {} from '#events/tables.ts';
import { endFloor } from './endFloor.server.ts';
import { planTurns } from './planTurns.server.ts';

whenHappened(['join.hall_closed'], 'hall.end_floor', async (ctx, happenings) => {
	for (const { subject } of happenings) if (subject) await endFloor(ctx, subject);
});

// Their subject is the event, or one stop of it.
whenHappened(['events.agenda_set', 'events.speakers_set'], 'hall.plan_anew', async (ctx, all) => {
	for (const { subject } of all) if (subject) await planAnew(ctx, subject);
});

/** A programme that is written anew becomes the planned turns of halls in which nobody has spoken yet. */
export async function planAnew(tx: Context, subject: string): Promise<void> {
	await transaction(tx, async (own) => {
		const floors = await own.db
			.selectFrom('floor')
			.innerJoin('stop', 'stop.id', 'floor.stop_id')
			.select('floor.stop_id')
			.where((where) => where.or([where('stop.id', '=', subject), where('event_id', '=', subject)]))
			.where(
				sql<boolean>`not exists (select from floor_turn where floor_turn.stop_id = floor.stop_id and started_at is not null)`
			)
			.orderBy('floor.stop_id')
			.forUpdate(['floor'])
			.execute();
		for (const { stop_id } of floors) {
			await planTurns(own, stop_id);
			await changed(own, stop_id);
		}
	});
}
