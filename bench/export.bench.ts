import { setTimeout as wait } from 'node:timers/promises';
import { askExport } from '#exports/askExport.server.ts';
import type { ExportFormat } from '#exports/export.ts';
import { exportFormats, isUnderWay } from '#exports/export.ts';
import { exportOf } from '#exports/queries.server.ts';
import type { Context } from '#ground/context.ts';
import { theHouse } from '#ground/house.server.ts';
import { accountFor } from '#people/member.server.ts';
import { grow, grown } from '#testing/growth.ts';
import type { Server } from './arna.ts';
import { withServer } from './arna.ts';
import { calibrate } from './calibrate.ts';
import { administrator, p95 } from './growth.bench.ts';
import type { Loaded } from './load.ts';
import { startLoad } from './load.ts';
import { memoryOf } from './memory.bench.ts';
import type { Bench } from './run.ts';

const rows = 100_000;
/** Megabytes that the exporter may grow by between a quarter of the way and its end, and may have at most. */
const [mayGrow, mayHave] = [40, 260];
const paths = [
	'/events',
	`/events/${grown.event_slug}`,
	`/projects/${grown.project_slug}`,
	'/proposals',
	'/desk/people',
	'/desk/outbox'
];

export const bench: Bench = {
	promise:
		'100,000 sign-ups with names to XLSX and CSV while pages are served: pages’ p95 within 2 × of idle, memory flat',
	async run() {
		await calibrate();
		return withServer(['--empty'], async (server) => {
			await grow(server.ctx(), { registrations: rows, each: 50 });
			await theHouse().commons.query('vacuum analyze');
			const { run, stop } = startLoad();
			try {
				const cookie = await administrator(server.ctx());
				const requests = paths.map(
					(path) =>
						`GET /kk${path} HTTP/1.1\r\nHost: localhost:${server.port}\r\nAccept: text/html\r\nCookie: ${cookie}\r\n\r\n`
				);
				const pages = (count: number) =>
					run({ port: server.port, connections: 2, count, requests });
				await pages(200);
				const taken = [];
				for (const format of exportFormats) {
					const idle = latency([await pages(400)]);
					taken.push({ format, idle, ...(await whileExporting(server, format, pages)) });
				}
				return judged(taken);
			} finally {
				stop();
			}
		});
	}
};

type Pages = (count: number) => Promise<Loaded>;

interface Taken {
	format: ExportFormat;
	idle: number;
	busy: number;
	seconds: number;
	rows: number;
	/** Megabytes: of the exporter at a quarter, at the end and at most; of the pages' process before and at most. */
	exporter: { quarter: number; end: number; most: number };
	pages: { before: number; most: number };
}

async function whileExporting(
	server: Server,
	format: ExportFormat,
	pages: Pages
): Promise<Omit<Taken, 'format' | 'idle'>> {
	const ctx = await asker(server);
	const before = memoryOf(server.pid).node[0]!;
	const started = performance.now();
	const filter = { names: true, from: '2000-01-01', until: '2100-01-01' };
	const id = await askExport(ctx, { kind: 'registrations', format, filter, reason: 'Өлшеу' });
	const memory = { exporter: { quarter: 0, end: 0, most: 0 }, pages: { before, most: before } };
	let over = false;
	const watched = (async () => {
		for (;;) {
			const { state, done } = await exportOf(ctx, id);
			const [own = 0, ...others] = memoryOf(server.pid).node;
			const exporter = Math.max(0, ...others);
			memory.pages.most = Math.max(memory.pages.most, own);
			memory.exporter.most = Math.max(memory.exporter.most, exporter);
			if (done >= rows / 4 && memory.exporter.quarter === 0) memory.exporter.quarter = exporter;
			if (exporter > 0) memory.exporter.end = exporter;
			if (!isUnderWay(state)) return (over = true);
			await wait(100);
		}
	})();
	const loads: Loaded[] = [];
	while (!over) loads.push(await pages(30));
	await watched;
	const made = await exportOf(ctx, id);
	if (made.state !== 'made') throw new Error(`the export is ${made.state}: ${made.failure}`);
	const seconds = (performance.now() - started) / 1000;
	return { ...memory, busy: latency(loads), seconds, rows: made.done };
}

async function asker(server: Server): Promise<Context> {
	const ctx = server.ctx();
	const account_id = await accountFor('bench@arna.test', ctx.now);
	return { ...ctx, visitor: { account_id, roles: ['administrator'] } };
}

function latency(loads: Loaded[]): number {
	return p95(loads.flatMap(({ sent, answered }) => sent.map((at, index) => answered[index]! - at)));
}

function judged(taken: Taken[]) {
	console.log(
		'\n        rows  seconds  pages p95 idle → exporting   exporter ¼ → end (most)   pages before → most'
	);
	for (const { format, idle, busy, seconds, exporter, pages, rows: made } of taken)
		console.log(
			`  ${format.padEnd(5)}${String(made).padStart(7)}${seconds.toFixed(1).padStart(8)} s   ${idle.toFixed(1)} → ${busy.toFixed(1)} ms (${(busy / idle).toFixed(2)} ×)` +
				`   ${exporter.quarter.toFixed(0)} → ${exporter.end.toFixed(0)} (${exporter.most.toFixed(0)}) MB   ${pages.before.toFixed(0)} → ${pages.most.toFixed(0)} MB`
		);
	const slower = Math.max(...taken.map(({ busy, idle }) => busy / idle));
	const growth = Math.max(...taken.map(({ exporter }) => exporter.end - exporter.quarter));
	const most = Math.max(...taken.map(({ exporter }) => exporter.most));
	const whole = taken.every(({ rows: made }) => made >= rows * 0.99);
	return {
		good: whole && slower <= 2 && growth <= mayGrow && most <= mayHave,
		figure: `pages ${slower.toFixed(2)} × of idle (2 allowed); exporter grew by ${growth.toFixed(0)} MB (${mayGrow} allowed) to ${most.toFixed(0)} MB at most (${mayHave} allowed)`
	};
}
