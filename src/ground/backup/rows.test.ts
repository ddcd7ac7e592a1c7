import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { testHouse } from '#testing/database.ts';
import { dumpRows, tablesOf } from './rows.server.ts';

const { house } = testHouse();

test('a table’s rows are counted, however the server cuts what it sends into pieces', async () => {
	// PostgreSQL sends 8 KB at a time: among these lengths the last row and the word how many there were part.
	const lengths = Array.from({ length: 6 }, (_, n) => 8163 - n);
	const client = new pg.Client({ connectionString: house().url });
	await client.connect();
	try {
		await client.query('begin; create schema dumped');
		for (const length of lengths)
			await client.query(
				`create table dumped.t${length} as select repeat('x', 4000) as words union all select repeat('y', ${length - 4000})`
			);
		const tables = await tablesOf(client, ['dumped']);
		const two = Object.fromEntries(lengths.map((length) => [`dumped.t${length}`, 2]));
		for (let round = 0; round < 250; round++) {
			const { rows } = await dumpRows(client, { tables }, { add: () => Promise.resolve() });
			assert.deepEqual(rows, two);
		}
	} finally {
		await client.end();
	}
});
