import type { Context } from '#ground/context.ts';
import { nextNumber } from '#ground/counter.server.ts';
import { dayKey } from '#kazakh/dates.ts';

/** The next code of the year in the centre's zone, «P-2026-7». */
export async function nextProposalCode(tx: Context): Promise<string> {
	const year = dayKey(tx.now, tx.centre.zone).slice(0, 4);
	return `P-${year}-${await nextNumber(tx, `proposal_${year}`)}`;
}
