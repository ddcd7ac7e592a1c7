import type { Context } from '#ground/context.ts';
import { keepFacts } from '#figures/lineFacts.server.ts';
import { grow, grown } from '#testing/growth.ts';
import { accountFor, letIn } from '#people/member.server.ts';
import { staffCookie } from '#testing/signedIn.ts';
import { newDatabase, newPool } from '#ground/database.server.ts';
import { theHouse } from '#ground/house.server.ts';
import { newId } from '#ground/ids.ts';
import type { Server } from './arna.ts';
import { withServer } from './arna.ts';
import { calibrate } from './calibrate.ts';
import { rounds } from './ground.ts';
import { startLoad } from './load.ts';
import type { Bench } from './run.ts';
import { readWhole } from './scanned.ts';

const [few, many] = [1_000, 1_000_000];
/** Asked one after the other, so that a page's own time is measured and not a queue. */
const [warm, times] = [5, 60];

/** What is looked at every day: with the same dozen of coming stops, first project and one found person in both houses. */
const pages: Record<string, string> = {
	home: '',
	events: '/events',
	'past events of a district': '/events?view=past&place=shieli',
	'event page': `/events/${grown.event_slug}`,
	'project page': `/projects/${grown.project_slug}`,
	proposals: '/proposals',
	'proposals done': '/proposals?state=done',
	'door search': `/at/${grown.stop_id}/door/find?q=${encodeURIComponent('дана')}`,
	'door counts': `/at/${grown.stop_id}/door/counts`,
	'desk: today': '/desk',
	'desk: events': '/desk/events',
	'desk: people': '/desk/people',
	'desk: people found': `/desk/people?q=${encodeURIComponent('омаровавг дана')}`,
	'desk: a person': `/desk/people/${grown.person_id}`,
	'desk: sign-ups of a stop': `/desk/events/${grown.event_slug}/stops/${grown.stop_id}`,
	'desk: outbox': '/desk/outbox',
	'desk: outbox failed': '/desk/outbox?state=failed',
	'desk: proposals': '/desk/proposals',
	'desk: proposals refused': '/desk/proposals?state=refused',
	'desk: feedback': '/desk/feedback',
	'desk: calls': '/desk/calls',
	'desk: project': `/desk/projects/${grown.project_slug}`,
	'desk: figure': `/desk/projects/${grown.project_slug}/figures/${grown.line_id}`,
	'desk: exports': '/desk/exports'
};

export const bench: Bench = {
	promise:
		'24 pages at 1,000 and at 1,000,000 registrations over ten years: p95 within 2 × of the small house, and no sequential scan of a growing table',
	async run() {
		await calibrate();
		return withServer(['--empty'], async (small) => {
			const few_cookie = await filled(small, few);
			return withServer(['--empty'], async (large) => {
				const many_cookie = await filled(large, many);
				return compared(
					{ port: small.port, cookie: few_cookie },
					{ port: large.port, cookie: many_cookie }
				);
			});
		});
	}
};

/** Ten years of a centre's life; gives an administrator's cookie. */
async function filled(server: Server, registrations: number): Promise<string> {
	const started = performance.now();
	await withoutChecks(server.ctx(), (ctx) => grow(ctx, { registrations, each: 50 }));
	// As its timer does every ten minutes.
	await keepFacts(server.ctx());
	await backedUp();
	await theHouse().commons.query('vacuum analyze');
	const seconds = (performance.now() - started) / 1000;
	console.log(
		`\n${registrations.toLocaleString('en')} registrations, filled in ${seconds.toFixed(0)} s`
	);
	return administrator(server.ctx());
}

/** The nightly backup reads every table whole; a new house would make its first one while pages are measured. */
async function backedUp(): Promise<void> {
	await theHouse().commons.query(
		`insert into backup (id, file, begun_at, done_at, bytes, row_count, file_count, lost_count)
		values ($1, 'nightly.arna', now(), now(), 0, 0, 0, 0)`,
		[newId()]
	);
}

/** The owner's connection, and no foreign key asked: a million rows in minutes. */
async function withoutChecks(ctx: Context, work: (ctx: Context) => Promise<void>): Promise<void> {
	const path = [ctx.centre.schema, 'commons'];
	const pool = newPool(theHouse().url, { path, max: 1 });
	try {
		await pool.query('set session_replication_role = replica');
		await work({ ...ctx, db: newDatabase(pool) });
	} finally {
		await pool.end();
	}
}

type House = { port: number; cookie: string };

/** Both houses in turn, page by page, three times: the machine's moods meet both alike. */
async function compared(small: House, large: House) {
	const { run, stop } = startLoad();
	const ask = async ({ port, cookie }: House, path: string, count: number) => {
		const request = `GET /kk${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept: text/html\r\nCookie: ${cookie}\r\n\r\n`;
		const { statuses, sent, answered } = await run({
			port,
			connections: 1,
			count,
			requests: [request]
		});
		if (Object.keys(statuses).join() !== '200')
			throw new Error(`${path}: ${JSON.stringify(statuses)}`);
		return p95(sent.map((at, index) => answered[index]! - at));
	};
	try {
		for (const path of Object.values(pages))
			for (const house of [small, large]) await ask(house, path, warm);
		const before = await readWhole();
		const taken = await rounds(async () => {
			const round: Record<string, [number, number]> = {};
			for (const [name, path] of Object.entries(pages))
				round[name] = [await ask(small, path, times), await ask(large, path, times)];
			return round;
		});
		return judged(taken, await readWhole(before));
	} finally {
		stop();
	}
}

function judged(taken: Record<string, [number, number]>[], scanned: string[]) {
	console.log(
		`\np95 in ms of ${times} requests, best of ${taken.length}     ${few.toLocaleString('en')}  ${many.toLocaleString('en')}`
	);
	let worst = { name: '', ratio: 0 };
	for (const name of Object.keys(pages)) {
		const [before, after] = [0, 1].map((side) =>
			Math.min(...taken.map((round) => round[name]![side]!))
		) as [number, number];
		const ratio = after / before;
		if (ratio > worst.ratio) worst = { name, ratio };
		console.log(
			`  ${name.padEnd(30)}${before.toFixed(1).padStart(9)}${after.toFixed(1).padStart(11)}  ${ratio.toFixed(2)} ×`
		);
	}
	for (const table of scanned) console.log(`✖ read from end to end: ${table}`);
	return {
		good: worst.ratio <= 2 && scanned.length === 0,
		figure: `worst ${worst.ratio.toFixed(2)} × (${worst.name}; 2 allowed), ${scanned.length} growing tables read from end to end (0 allowed)`
	};
}

export function p95(all: number[]): number {
	return all.toSorted((one, other) => one - other)[Math.floor(all.length * 0.95)]!;
}

/** The cookie of an administrator: also public pages are made for each request then, none comes from the cache. */
export async function administrator(ctx: Context): Promise<string> {
	const account = await accountFor('bench@arna.test', ctx.now);
	await letIn(ctx, account, 'administrator');
	return staffCookie(theHouse(), account, { now: ctx.now });
}
