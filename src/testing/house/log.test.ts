import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import pg from 'pg';
import { bugFields } from '#ground/log.server.ts';
import { startEmbedded } from '#ground/postgres/embedded.server.ts';
import { databaseOf, newFolder, serving, sweep } from './arna.ts';

after(sweep);

// An invented person: what must appear in no log.
const name = 'Айгерім Сәрсенқызы';
const mail = 'aigerim.sarsenkyzy@example.kz';
const personal = /Айгерім|Сәрсен|aigerim|sarsenkyzy/;

/** Each fails in a way that makes PostgreSQL quote what was typed. */
const failing: [string, unknown[]][] = [
	['insert into known values ($1, $2)', [mail, name]],
	['select $1::text::uuid', [name]],
	[`select '${name}'::int`, []],
	[`selekt '${name}'`, []],
	['insert into known values ($1, $2)', [`other ${mail}`, null]]
];

test('what people typed stands neither in our log nor in that of PostgreSQL', async () => {
	const { ours, postgres } = await logsOf({});
	assert.equal(ours.length, failing.length);
	assert.match(ours[0]!, /"code":"23505"/);
	assert.doesNotMatch(ours.join('\n'), personal);
	assert.match(postgres, /ready to accept connections/);
	assert.doesNotMatch(postgres, personal);
});

test("with PostgreSQL's own settings the name would stand in its log", async () => {
	const { postgres } = await logsOf({
		log_min_messages: 'warning',
		log_min_error_statement: 'error',
		log_error_verbosity: 'default'
	});
	assert.match(postgres, personal);
});

test('every line is JSON, a request has its number in the log and in the answer, a bug quotes nobody', async () => {
	const running = await serving();
	const client = new pg.Client({ connectionString: databaseOf(running.data) });
	await client.connect();
	// Something no page expects: the queue that /health asks is away.
	await client.query('alter schema graphile_worker rename to elsewhere');
	await client.query('alter schema kyzylorda rename to away');
	const address = `${running.url}/kk/ticket?name=${encodeURIComponent(name)}&mail=${mail}`;
	const answers = [
		await fetch(`${running.url}/kk`),
		await fetch(address),
		await fetch(`${running.url}/${encodeURIComponent(name)}`),
		await fetch(`${running.url}/health`)
	];
	await client.query('alter schema away rename to kyzylorda');
	await client.query('alter schema elsewhere rename to graphile_worker');
	await client.end();
	assert.equal(answers.at(-1)!.status, 503);
	await running.stop();
	const lines = running.said.err.trim().split('\n');
	const requests = lines
		.map((line) => JSON.parse(line) as Record<string, unknown>)
		.filter(({ event }) => event === 'request');
	for (const answer of answers) {
		const number = answer.headers.get('x-request-id');
		assert.ok(requests.some(({ request_id }) => request_id === number));
	}
	assert.doesNotMatch(running.said.err, personal);
	assert.doesNotMatch(readFileSync(join(running.data, 'postgres.log'), 'utf8'), personal);
});

/** Provokes each failure and gives what our log would keep of it, and what PostgreSQL's own kept. */
async function logsOf(config: Record<string, string>) {
	const data = join(newFolder(), 'data');
	const server = await startEmbedded(data, { config });
	const client = new pg.Client({ connectionString: server.url });
	await client.connect();
	await client.query('create table known (mail text primary key, name text not null)');
	await client.query('insert into known values ($1, $2)', [mail, name]);
	const ours: string[] = [];
	for (const [statement, values] of failing) {
		await client
			.query(statement, values)
			.catch((error: unknown) => ours.push(JSON.stringify(bugFields(error))));
	}
	await client.end();
	await server.stop();
	return { ours, postgres: readFileSync(join(data, 'postgres.log'), 'utf8') };
}
