import pg from 'pg';

/** Does `work` while nobody else on this database does work of the same name; others wait for their turn. */
export async function alone<Result>(
	url: string,
	name: string,
	work: () => Promise<Result>
): Promise<Result> {
	const client = new pg.Client({ connectionString: url, application_name: 'arna' });
	// A broken connection gives the lock back; the work's own connections tell of it better.
	client.on('error', () => undefined);
	await client.connect();
	try {
		await client.query('select pg_advisory_lock(hashtext($1))', [`arna ${name}`]);
		return await work();
	} finally {
		await client.end();
	}
}
