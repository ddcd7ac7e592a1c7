import type { Context } from './context.ts';
import type {} from './tables.ts';

/** The last number given in a row of numbers, 0 before the first; the row stays locked until the transaction ends. */
export async function lastNumber(tx: Context, name: string): Promise<number> {
	if (!tx.db.isTransaction) throw new Error('a number belongs into a transaction');
	await tx.db
		.insertInto('counter')
		.values({ name, value: 0 })
		.onConflict((known) => known.doNothing())
		.execute();
	const { value } = await tx.db
		.selectFrom('counter')
		.select('value')
		.where('name', '=', name)
		.forUpdate()
		.executeTakeFirstOrThrow();
	return value;
}

/**
 * The next number of a row of numbers that people read, from 1: the row stays locked until the transaction
 * ends, so none is skipped and none given twice.
 */
export async function nextNumber(tx: Context, name: string): Promise<number> {
	return nextNumbers(tx, name, 1);
}

/** The first of `count` numbers that follow each other, all of them given to the caller. */
export async function nextNumbers(tx: Context, name: string, count: number): Promise<number> {
	const value = await lastNumber(tx, name);
	await tx.db
		.updateTable('counter')
		.set({ value: value + count })
		.where('name', '=', name)
		.execute();
	return value + 1;
}
