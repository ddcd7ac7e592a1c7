import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import type {} from '#events/tables.ts';
import type { Contract } from './contract.server.ts';
import type { Body } from './organisations.server.ts';
import { moderator, programme, speaker, tour } from './tour.ts';

export interface NewTour {
	slug: string;
	made_at: Date;
	closed_at?: Date;
}

/** The round table with its speakers and programme, hung on its plan lines; stops are added by `addStop`. */
export async function addTour(
	tx: Context,
	bodies: Record<Body, string>,
	contract: Contract,
	{ slug, made_at, closed_at }: NewTour
): Promise<string> {
	const event_id = newId();
	await tx.db
		.insertInto('event')
		.values({
			id: event_id,
			slug,
			kind: 'round_table',
			...tour,
			project_id: contract.project_id,
			created_at: made_at,
			published_at: made_at,
			closed_at: closed_at ?? null
		})
		.execute();
	await hang(tx, event_id, contract);
	const who = {
		moderator: { id: newId(), ...moderator, organisation_id: bodies.cisc, position: 0 },
		speaker: { id: newId(), ...speaker, organisation_id: bodies.front_office, position: 1 }
	};
	await tx.db
		.insertInto('speaker')
		.values(Object.values(who).map((one) => ({ ...one, event_id })))
		.execute();
	await tx.db
		.insertInto('turn')
		.values(
			programme.map(({ who: speaks, note, ...turn }, position) => ({
				id: newId(),
				event_id,
				stop_id: null,
				position,
				...turn,
				note: note ?? {},
				speaker_id: speaks ? who[speaks].id : null
			}))
		)
		.execute();
	return event_id;
}

/** Hangs an event on every plan line it counts for. */
export async function hang(tx: Context, event_id: string, contract: Contract): Promise<void> {
	const rows = Object.values(contract.lines).map((plan_line_id) => ({ event_id, plan_line_id }));
	await tx.db.insertInto('event_plan_line').values(rows).execute();
}
