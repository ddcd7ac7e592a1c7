// A process of its own that writes rows one after the other and notes each number that was acknowledged:
// node writer.ts URL FILE. It lives through a lost database and ends with SIGTERM.
import { appendFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

const [url, file] = process.argv.slice(2) as [string, string];
let next = 1;
for (;;) {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
	client.on('error', () => undefined);
	try {
		await client.connect();
		await client.query('create table if not exists public.written (n int primary key)');
		for (;;) {
			const n = next++;
			await client.query('insert into public.written values ($1)', [n]);
			appendFileSync(file, `${n}\n`);
		}
	} catch {
		await wait(100); // the database is away; it is asked again
	}
	await client.end().catch(() => undefined);
}
