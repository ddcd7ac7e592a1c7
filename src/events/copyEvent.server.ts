import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type { Kind, TurnKind } from './event.ts';
import { makeEvent } from './makeEvent.server.ts';
import { setAgenda } from './setAgenda.server.ts';
import { setSpeakers } from './setSpeakers.server.ts';
import type { StopGiven } from './addStop.server.ts';

/** A new draft with the texts, speakers and programme of another event; days and people are its own. */
export async function copyEvent(
	ctx: Context,
	event_id: string,
	given: { slug: string; stops?: StopGiven[] }
): Promise<{ event_id: string; stop_ids: string[] }> {
	require(ctx, 'events.write');
	return transaction(ctx, async (tx) => {
		const event = found(
			await tx.db.selectFrom('event').selectAll().where('id', '=', event_id).executeTakeFirst()
		);
		const { kind, title, lead, about, project_id, by_approval, open_from_14 } = event;
		const texts = { kind: kind as Kind, title, lead, about, project_id, by_approval, open_from_14 };
		const copy = await makeEvent(tx, { ...texts, ...given });
		const speakers = await copySpeakers(tx, event_id, copy.event_id);
		const turns = await tx.db
			.selectFrom('turn')
			.selectAll()
			.where('event_id', '=', event_id)
			.where('stop_id', 'is', null)
			.orderBy('position')
			.execute();
		await setAgenda(
			tx,
			{ event_id: copy.event_id },
			turns.map(({ kind: turn, topic, note, minutes, speaker_id }) => ({
				kind: turn as TurnKind,
				topic,
				note,
				minutes,
				speaker_id: speaker_id && (speakers.get(speaker_id) ?? null)
			}))
		);
		return copy;
	});
}

/** Old id → new id. */
async function copySpeakers(tx: Context, from: string, to: string): Promise<Map<string, string>> {
	const rows = await tx.db
		.selectFrom('speaker')
		.selectAll()
		.where('event_id', '=', from)
		.orderBy('position')
		.execute();
	const given = rows.map(({ role, surname, given: name, patronymic, post, organisation_id }) => ({
		role: role as 'moderator' | 'speaker',
		surname,
		given: name,
		patronymic,
		post,
		organisation_id
	}));
	const ids = await setSpeakers(tx, to, given);
	return new Map(rows.map(({ id }, index) => [id, ids[index]!]));
}
