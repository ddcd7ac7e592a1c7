import type { PoolClient } from 'pg';
import { theHouse } from '#ground/house.server.ts';

/** Work on the tables of commons in one transaction; for one account never two at once. */
export async function underAccount<Result>(
	account_id: string,
	work: (commons: PoolClient) => Promise<Result>
): Promise<Result> {
	const commons = await theHouse().commons.connect();
	let broken = true;
	try {
		await commons.query('begin');
		await commons.query('select from account where id = $1 for update', [account_id]);
		const result = await work(commons);
		await commons.query('commit');
		broken = false;
		return result;
	} finally {
		// A connection that is closed rolls back.
		commons.release(broken);
	}
}
