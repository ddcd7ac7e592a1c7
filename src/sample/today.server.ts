import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { transaction } from '#ground/transaction.server.ts';
import { openAskedToday } from './asked.server.ts';
import { openFloorToday } from './floor.server.ts';
import { moderator, programme, speaker, tour } from './tour.ts';
import { fillPeople } from './people.server.ts';
import { tellPast } from './past.server.ts';
import { addStop, signUpAll } from './stops.server.ts';

const minute = 60_000;

/** A round table that begins in a quarter of an hour in Kyzylorda, with forty people signed up: for trying the door. */
export async function fillToday(ctx: Context): Promise<string> {
	return transaction(ctx, async (tx) => {
		const event_id = newId();
		const slug = `today-${event_id.slice(-6)}`;
		const made_at = new Date(tx.now.getTime() - 5 * 24 * 60 * minute);
		await tx.db
			.insertInto('event')
			.values({
				id: event_id,
				slug,
				kind: 'round_table',
				...tour,
				created_at: made_at,
				published_at: made_at
			})
			.execute();
		const speakers = [moderator, speaker].map((who, position) => ({
			id: newId(),
			event_id,
			...who,
			position
		}));
		await tx.db.insertInto('speaker').values(speakers).execute();
		const turns = programme.map(({ who, note, ...turn }, position) => ({
			id: newId(),
			event_id,
			stop_id: null,
			position,
			...turn,
			note: note ?? {},
			speaker_id: who ? speakers[who === 'moderator' ? 0 : 1]!.id : null
		}));
		await tx.db.insertInto('turn').values(turns).execute();
		const { count } = await tx.db
			.selectFrom('person')
			.select(({ fn }) => fn.countAll<string>().as('count'))
			.executeTakeFirstOrThrow();
		const people = await fillPeople(tx, 40, Number(count));
		const starts_at = new Date(Math.ceil(tx.now.getTime() / (15 * minute)) * 15 * minute);
		const id = await addStop(tx, {
			event_id,
			hall: 'kyzylorda',
			starts_at,
			capacity: 50,
			hours: 3
		});
		await signUpAll(tx, id, people, 50);
		await tellPast(tx, event_id);
		await openFloorToday(tx, id);
		await openAskedToday(tx, id);
		return slug;
	});
}
