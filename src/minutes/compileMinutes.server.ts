import type {} from '#events/tables.ts';
import type { Context } from '#ground/context.ts';
import { nextNumber } from '#ground/counter.server.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import { found, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { dayKey } from '#kazakh/dates.ts';
import { require } from '#people/rights.ts';
import { compiledSections } from './compiled.ts';
import { factsOf } from './facts.server.ts';
import { insertRevision } from './lock.server.ts';
import { whyNotCompile } from './minutes.ts';
import type {} from './tables.ts';

/**
 * Compiles the minutes of a stop from its record and gives them the next number of the year in which it was held. A stop
 * has one: compiled twice they are the same, with the same number.
 */
export async function compileMinutes(
	ctx: Context,
	stop_id: string
): Promise<{ year: number; number: number }> {
	require(ctx, 'minutes.write');
	return transaction(ctx, async (tx) => {
		const stop = await lockedStop(tx, stop_id);
		const known = await tx.db
			.selectFrom('minutes')
			.select(['year', 'number'])
			.where('stop_id', '=', stop_id)
			.executeTakeFirst();
		if (known) return known;
		refuse(whyNotCompile(stop, tx.now));
		const sections = compiledSections(await factsOf(tx, stop_id), tx.centre.zone);
		const year = Number(dayKey(stop.starts_at, tx.centre.zone).slice(0, 4));
		const number = await nextNumber(tx, `minutes-${year}`);
		const [id, revision] = [newId(), 1];
		await tx.db
			.insertInto('minutes')
			.values({ id, stop_id, year, number, revision, compiled_at: tx.now })
			.execute();
		const first = {
			sections,
			compiled: sections,
			source: 'compiled',
			from_revision: null
		} as const;
		await insertRevision(tx, id, revision, null, first);
		await happened(tx, 'minutes.compiled', id, { stop_id, number });
		return { year, number };
	});
}

async function lockedStop(tx: Context, stop_id: string) {
	const row = await tx.db
		.selectFrom('stop')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.select(['stop.starts_at', 'stop.cancelled_at', 'event.published_at'])
		.where('stop.id', '=', stop_id)
		.forUpdate('stop')
		.executeTakeFirst();
	return found(row);
}
