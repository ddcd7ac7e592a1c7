import { knowOrganisations } from '#directory/knownOrganisations.server.ts';
import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import type { Texts } from '#ground/language.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';

export interface SpeakerGiven {
	/** Of one who is there already; turns keep pointing to them. */
	id?: string;
	role: 'moderator' | 'speaker';
	surname: string;
	given: string;
	patronymic?: string | null;
	post?: Texts;
	organisation_id?: string | null;
}

/** Those who lead and speak, in this order; who is not in the list any more is taken off, their turns stay without a name. */
export async function setSpeakers(
	ctx: Context,
	event_id: string,
	given: SpeakerGiven[]
): Promise<string[]> {
	require(ctx, 'events.write');
	return transaction(ctx, async (tx) => {
		await knowOrganisations(
			tx,
			given.map(({ organisation_id }) => organisation_id)
		);
		const rows = given.map((speaker, position) => ({
			...speaker,
			id: speaker.id ?? newId(),
			event_id,
			position
		}));
		const ids = rows.map(({ id }) => id);
		const gone = await tx.db
			.selectFrom('speaker')
			.select('id')
			.where('event_id', '=', event_id)
			.execute();
		const lost = gone.map(({ id }) => id).filter((id) => !ids.includes(id));
		if (lost.length > 0) {
			await tx.db
				.updateTable('turn')
				.set({ speaker_id: null })
				.where('speaker_id', 'in', lost)
				.execute();
			await tx.db.deleteFrom('speaker').where('id', 'in', lost).execute();
		}
		for (const { id, ...row } of rows) {
			await tx.db
				.insertInto('speaker')
				.values({ id, ...row })
				.onConflict((conflict) =>
					conflict.column('id').doUpdateSet(row).where('speaker.event_id', '=', event_id)
				)
				.execute();
		}
		await happened(tx, 'events.speakers_set', event_id);
		return ids;
	});
}
