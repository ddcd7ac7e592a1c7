import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { Cast } from './cast.ts';
import { rows } from './cast.ts';
import { logged } from './logged.ts';
import { testServer } from './server.ts';

let cast: Cast;
const server = testServer(async () => {
	cast = await rows(server.ctx());
});

test('a bug tells the visitor the number that its line in the log has, and the log no name', async () => {
	// A row that no command writes: the page meets a title that is none.
	await sql`update event set title = 'null', lead = '{"kk": "Гүлнәр Сейітова"}' where id = ${cast.event_id}`.execute(
		server.ctx().db
	);
	let text = '';
	let status = 0;
	const lines = await logged(async () => {
		({ text, status } = await server.ask(`/kk/events/${cast.slug}`));
	});
	assert.equal(status, 500);
	const bug = lines.find(({ event }) => event === 'bug');
	assert.ok(bug, 'the bug stands in the log');
	assert.match(String(bug.request_id), /^[\w-]{8,}$/);
	assert.ok(text.includes(String(bug.request_id)), 'the page shows the number');
	assert.doesNotMatch(JSON.stringify(lines), /Гүлнәр|Сейітова/);
});

test('a missing page is no bug: it shows no number and leaves no line of one', async () => {
	let status = 0;
	const lines = await logged(async () => {
		({ status } = await server.ask('/kk/events/nowhere'));
	});
	assert.equal(status, 404);
	assert.equal(
		lines.some(({ event }) => event === 'bug'),
		false
	);
});
