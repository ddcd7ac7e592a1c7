import type { Context } from '#ground/context.ts';
import { refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { lockPeople } from './lockPeople.server.ts';
import { openRequest } from './openRequest.server.ts';
import type { Own } from './own.server.ts';
import { lockOwnPerson } from './own.server.ts';
import { require } from './rights.ts';

/** A person asks for everything about them to be deleted. Asked twice it is asked once. */
export async function askErasure(ctx: Context, own: Own): Promise<void> {
	await transaction(ctx, async (tx) => {
		const { id } = await lockOwnPerson(tx, own);
		await openRequest(tx, { person_id: id, kind: 'erase', how: 'own' });
	});
}

/** Staff write down what a person asked for on paper or by phone. Answers the request's id. */
export async function noteErasure(ctx: Context, person_id: string): Promise<string> {
	require(ctx, 'people.write');
	return transaction(ctx, async (tx) => {
		const [row] = await lockPeople(tx, [person_id]);
		refuse(row!.erased_at !== null ? 'people.erased' : null);
		refuse(row!.merged_into !== null ? 'people.already_merged' : null);
		return openRequest(tx, { person_id, kind: 'erase', how: 'staff' });
	});
}
