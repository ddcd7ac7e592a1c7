// The reference: how many rows a second this machine's PostgreSQL takes one at a time. A process of its own:
// node bench/insert.ts URL CALLERS ROWS → one line of JSON.
import pg from 'pg';
import { byCallers } from './ground.ts';

const [url, callers, rows] = process.argv.slice(2);
const clients = await Promise.all(
	Array.from({ length: Number(callers) }, async () => {
		const client = new pg.Client({ connectionString: url! });
		await client.connect();
		return client;
	})
);
const text = 'insert into public.lone (id, who, at) values ($1, $2, $3)';
const at = new Date();
const idle = [...clients];
const insert = async (index: number) => {
	const client = idle.pop()!;
	await client.query({ name: 'lone', text, values: [index, `somebody ${index}`, at] });
	idle.push(client);
};
await clients[0]!.query(
	'create table if not exists public.lone (id int primary key, who text, at timestamptz)'
);
await clients[0]!.query('truncate public.lone');
await byCallers(clients.length, Number(callers) * 4, (index) => insert(1_000_000 + index));
const seconds = await byCallers(clients.length, Number(rows), insert);
await Promise.all(clients.map((client) => client.end()));
console.log(JSON.stringify({ per_second: Number(rows) / seconds }));
