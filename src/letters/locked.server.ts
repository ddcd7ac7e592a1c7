import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import type {} from './tables.ts';

/** The letter's row, held until the transaction ends; 404 when there is none. */
export async function lockedLetter(tx: Context, code: string) {
	return found(
		await tx.db
			.selectFrom('letter')
			.selectAll()
			.where('code', '=', code)
			.forUpdate()
			.executeTakeFirst()
	);
}

/** Ids of the proposals in a letter. */
export async function proposalsIn(tx: Context, letter_id: string): Promise<string[]> {
	const rows = await tx.db
		.selectFrom('letter_proposal')
		.select('proposal_id')
		.where('letter_id', '=', letter_id)
		.orderBy('position')
		.execute();
	return rows.map(({ proposal_id }) => proposal_id);
}
