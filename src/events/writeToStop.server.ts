import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import type { Texts } from '#ground/language.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { signedUp } from './signedUp.server.ts';
import { lockStop } from './stops.server.ts';
import { tell } from './tell.server.ts';

/** A letter of the staff's own words to everybody signed up at a stop; answers how many it goes to. */
export async function writeToStop(
	ctx: Context,
	stop_id: string,
	note: { subject: Texts; text: Texts }
): Promise<number> {
	require(ctx, 'registrations.write');
	return transaction(ctx, async (tx) => {
		await lockStop(tx, stop_id);
		const note_id = newId();
		await tx.db
			.insertInto('stop_note')
			.values({
				...note,
				id: note_id,
				stop_id,
				written_at: tx.now,
				written_by: tx.visitor.account_id
			})
			.execute();
		const people = await signedUp(tx, stop_id);
		await tell(tx, 'events.note', people, { note_id });
		await happened(tx, 'events.note_written', stop_id, { note_id, people: people.length });
		return people.length;
	});
}
