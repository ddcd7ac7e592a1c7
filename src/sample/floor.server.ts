import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import type { Texts } from '#ground/language.ts';
import { addTurn } from '#hall/addTurn.server.ts';
import { openFloor } from '#hall/openFloor.server.ts';
import { openQueue } from '#hall/openQueue.server.ts';
import { planTurns } from '#hall/planTurns.server.ts';
import type {} from '#hall/tables.ts';
import type {} from '#join/tables.ts';
import { programmeTheses, raisedToday, voices } from './voices.ts';

const minute = 60_000;

interface HeldStop {
	id: string;
	place: keyof typeof voices;
	starts_at: Date;
	closed_at: Date;
}

/** The hall of a stop that was held: moderator and speaker, then the voices, each turn with its time and thesis. */
export async function fillFloor(tx: Context, stop: HeldStop): Promise<void> {
	const { id: stop_id, starts_at, closed_at } = stop;
	const opened_at = new Date(starts_at.getTime() - 10 * minute);
	await tx.db
		.insertInto('hall')
		.values({ stop_id, join_code: codes[stop.place], opened_at, opened_by: null, closed_at })
		.execute();
	await tx.db
		.insertInto('floor')
		.values({ stop_id, queue_opened_at: null, held_by: null, message: null })
		.execute();
	await planTurns({ ...tx, now: opened_at }, stop_id);
	const planned = await tx.db
		.selectFrom('floor_turn')
		.innerJoin('turn', 'turn.id', 'floor_turn.turn_id')
		.select(['floor_turn.id', 'turn.kind', 'floor_turn.seconds'])
		.where('floor_turn.stop_id', '=', stop_id)
		.orderBy('floor_turn.position')
		.execute();
	let at = starts_at;
	let from: string | null = null;
	const next = (minutes: number) => {
		const begun = at;
		at = new Date(at.getTime() + minutes * minute);
		return { started_at: begun, ended_at: at };
	};
	for (const { id, kind, seconds } of planned) {
		if (kind === 'summary') from = await speakAll(tx, stop, next, from);
		// The talk took two minutes longer than planned, as talks do.
		const held = next(seconds / 60 + (kind === 'talk' ? 2 : 0));
		const thesis = kind in programmeTheses ? programmeTheses[kind as 'talk'] : {};
		await tx.db
			.updateTable('floor_turn')
			.set({ ...held, passed_from: from, thesis: JSON.stringify(thesis) as never })
			.where('id', '=', id)
			.execute();
		from = id;
	}
}

const codes = { shieli: '482913', syrdarya: '517246' };

async function speakAll(
	tx: Context,
	{ id: stop_id, place }: HeldStop,
	next: (minutes: number) => { started_at: Date; ended_at: Date },
	before: string | null
): Promise<string | null> {
	let passed_from = before;
	for (const [n, { name, category, minutes, thesis }] of voices[place].entries()) {
		const [id, held] = [newId(), next(minutes)];
		await tx.db
			.insertInto('floor_turn')
			.values({
				id,
				stop_id,
				kind: 'asked',
				position: 10 + n,
				hand: null,
				name,
				category,
				seconds: 180,
				asked_at: held.started_at,
				...held,
				passed_from,
				thesis: JSON.stringify(thesis satisfies Texts) as never
			} as never)
			.execute();
		passed_from = id;
	}
	return passed_from;
}

/** The hall of today's stop: open, with hands raised. */
export async function openFloorToday(tx: Context, stop_id: string): Promise<void> {
	const moderator: Context = { ...tx, visitor: { account_id: null, roles: ['manager'] } };
	await openFloor(moderator, stop_id);
	await openQueue(moderator, stop_id);
	for (const who of raisedToday)
		await addTurn(moderator, stop_id, { id: newId(), kind: 'asked', ...who });
}
