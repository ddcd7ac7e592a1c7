import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import type { Texts } from '#ground/language.ts';
import { found } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type { TurnKind } from './event.ts';

export interface TurnGiven {
	kind: TurnKind;
	topic: Texts;
	note?: Texts;
	minutes: number;
	speaker_id?: string | null;
}

/** Writes the event's programme, or the agenda of one stop, anew, in this order. */
export async function setAgenda(
	ctx: Context,
	whose: { event_id: string } | { stop_id: string },
	turns: TurnGiven[]
): Promise<void> {
	require(ctx, 'events.write');
	await transaction(ctx, async (tx) => {
		const { event_id, stop_id } = await placeInEvent(tx, whose);
		await knowSpeakers(tx, event_id, turns);
		await tx.db
			.deleteFrom('turn')
			.where('event_id', '=', event_id)
			.where('stop_id', stop_id ? '=' : 'is', stop_id)
			.execute();
		const rows = turns.map((turn, position) => ({
			...turn,
			id: newId(),
			event_id,
			stop_id,
			position
		}));
		if (rows.length > 0) await tx.db.insertInto('turn').values(rows).execute();
		await happened(tx, 'events.agenda_set', stop_id ?? event_id);
	});
}

/** A speaker of another event is as good as none. */
async function knowSpeakers(tx: Context, event_id: string, turns: TurnGiven[]): Promise<void> {
	const rows = await tx.db
		.selectFrom('speaker')
		.select('id')
		.where('event_id', '=', event_id)
		.execute();
	const own = new Set(rows.map(({ id }) => id));
	for (const { speaker_id } of turns)
		if (speaker_id) found(own.has(speaker_id) ? speaker_id : null);
}

async function placeInEvent(
	tx: Context,
	whose: { event_id: string } | { stop_id: string }
): Promise<{ event_id: string; stop_id: string | null }> {
	if ('event_id' in whose) {
		const { id } = found(
			await tx.db
				.selectFrom('event')
				.select('id')
				.where('id', '=', whose.event_id)
				.forUpdate()
				.executeTakeFirst()
		);
		return { event_id: id, stop_id: null };
	}
	const { id, event_id } = found(
		await tx.db
			.selectFrom('stop')
			.select(['id', 'event_id'])
			.where('id', '=', whose.stop_id)
			.forUpdate()
			.executeTakeFirst()
	);
	return { event_id, stop_id: id };
}

/** The programme becomes the stop's own agenda, unless the stop has one. */
export async function copyProgramme(tx: Context, event_id: string, stop_id: string): Promise<void> {
	const turns = await tx.db
		.selectFrom('turn')
		.selectAll()
		.where('event_id', '=', event_id)
		.where((where) => where.or([where('stop_id', 'is', null), where('stop_id', '=', stop_id)]))
		.orderBy('position')
		.execute();
	const programme = turns.filter((turn) => turn.stop_id === null);
	if (programme.length === 0 || programme.length < turns.length) return;
	const rows = programme.map((turn) => ({ ...turn, id: newId(), stop_id }));
	await tx.db.insertInto('turn').values(rows).execute();
}
