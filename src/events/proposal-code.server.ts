import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { dayKey } from '#kazakh/dates.ts';

/** The next code of the year, «P-2026-7»: the counter's row stays locked until the command ends, so no number is skipped. */
export async function nextProposalCode(tx: Context): Promise<string> {
	const year = dayKey(tx.now, tx.centre.zone).slice(0, 4);
	const name = `proposal_${year}`;
	await tx.db
		.insertInto('counter')
		.values({ name, value: 0 })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	const { value } = await tx.db
		.selectFrom('counter')
		.select('value')
		.where('name', '=', name)
		.forUpdate()
		.executeTakeFirstOrThrow();
	await tx.db
		.updateTable('counter')
		.set({ value: sql<number>`value + 1` })
		.where('name', '=', name)
		.execute();
	return `P-${year}-${value + 1}`;
}
