// A rehearsal for whoever runs PostgreSQL: 64 clients sign up for one event, the primary is killed in the middle, and
// afterwards another server must answer and have every row that was acknowledged. On an EMPTY database of the cluster
// that is rehearsed; the command finds the primary's address in $PRIMARY (patroni.md, "The rehearsal"):
//   DATABASE_URL=postgres://… node_modules/.bin/node deploy/kill-primary.ts 'ssh "$PRIMARY" …'
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { signUp } from '#events/register.server.ts';
import { refuseFilled } from '#ground/backup/restoring.server.ts';
import { closeHouse, contextFor, openHouse } from '#ground/house.server.ts';
import { newCode } from '#ground/ids.ts';
import { readSettings } from '#ground/settings.ts';
import { Stop } from '#ground/stop.ts';
import { addCentre, migrate } from '#migrate.ts';
import { form, openStop, person } from '#testing/stop.ts';
import { testCentre } from '#testing/template.ts';

const [clients, before, after] = [64, 2000, 2000];
const capacity = before + after / 2;

try {
	await rehearse();
} catch (error) {
	if (!(error instanceof Stop)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}

async function rehearse(): Promise<void> {
	const [settings, command] = [readSettings(), process.argv[2]];
	const url = settings.database_url;
	if (!url || !command)
		throw new Stop('DATABASE_URL=… node deploy/kill-primary.ts COMMAND-THAT-KILLS-THE-PRIMARY');
	await refuseFilled(url);
	await migrate(url);
	await addCentre(url, testCentre);
	const house = await openHouse(settings, url, newCode(40));
	const ctx = contextFor(house, testCentre.slug);
	const { stop_id } = await openStop(ctx, { capacity });
	const crowd = startCrowd(() => signUp({ ...ctx, now: new Date() }, form(stop_id, [person()])));
	await crowd.reach(before);
	const first = await primaryOf(url);
	console.log(
		`${crowd.codes.length} sign-ups acknowledged to ${clients} clients; ${first} is primary; now: ${command}`
	);
	const env = { ...process.env, PRIMARY: first };
	// Beside the crowd, never in its place: it must go on signing up to the last moment.
	const [status] = await once(spawn('sh', ['-c', command], { stdio: 'inherit', env }), 'close');
	if (status !== 0) throw new Stop(`The command ended with ${status}.`);
	await crowd.reach(crowd.codes.length + after);
	await crowd.stop();
	await closeHouse(house);
	await prove(url, stop_id, crowd);
	const second = await primaryOf(url);
	// A server that only came back reads its own disk: whether another one has the rows was never asked.
	if (second === first)
		throw new Stop(`${first} answers again: no other server took over. Kill the whole machine.`);
	console.log(`It holds: ${second} took over.`);
}

/** The address of the server that answers behind the proxy. */
async function primaryOf(url: string): Promise<string> {
	const { rows } = await ask<{ address: string }>(
		url,
		'select host(inet_server_addr()) as address'
	);
	return rows[0]!.address;
}

async function ask<Row extends pg.QueryResultRow>(url: string, words: string, values?: unknown[]) {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		return await client.query<Row>(words, values);
	} finally {
		await client.end(); // also when the question failed
	}
}

interface Crowd {
	codes: string[];
	/** The longest time in which nothing was acknowledged. */
	gapMs: () => number;
	/** Answers that were an error: nobody was told that they are signed up. */
	errors: () => number;
	reach: (count: number) => Promise<void>;
	stop: () => Promise<unknown>;
}

function startCrowd(one: () => Promise<{ codes: { code: string }[] }>): Crowd {
	const codes: string[] = [];
	let [last, longest, errors, stopping] = [performance.now(), 0, 0, false];
	const client = async () => {
		while (!stopping)
			try {
				codes.push((await one()).codes[0]!.code);
				longest = Math.max(longest, performance.now() - last);
				last = performance.now();
			} catch {
				errors += 1; // the primary is away; the client tries again as somebody new
				await wait(50);
			}
	};
	const all = Promise.all(Array.from({ length: clients }, client));
	return {
		codes,
		gapMs: () => Math.round(longest),
		errors: () => errors,
		async reach(count) {
			for (let turn = 0; codes.length < count; turn++) {
				if (turn > 6000)
					throw new Stop('For ten minutes nothing came of it: the cluster did not come back.');
				await wait(100);
			}
		},
		stop: () => ((stopping = true), all)
	};
}

async function prove(url: string, stop_id: string, crowd: Crowd): Promise<void> {
	const { rows } = await ask<{ code: string; placed: boolean }>(
		url,
		`select code, confirmed_at is not null as placed from ${testCentre.slug}.registration where stop_id = $1`,
		[stop_id]
	);
	const there = new Set(rows.map(({ code }) => code));
	const lost = crowd.codes.filter((code) => !there.has(code));
	const placed = rows.filter((row) => row.placed).length;
	console.log(
		`${crowd.codes.length} acknowledged, ${lost.length} lost; ${placed} places given of ${capacity}; ${rows.length - crowd.codes.length + lost.length} written but not acknowledged; ${crowd.errors()} errors; ${(crowd.gapMs() / 1000).toFixed(1)} s without sign-ups.`
	);
	if (lost.length > 0 || placed !== capacity)
		throw new Stop(
			'It does not hold: see the line above. Look at synchronous_commit and synchronous_mode.'
		);
}
