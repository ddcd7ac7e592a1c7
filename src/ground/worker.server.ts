import type { Runner, TaskList } from 'graphile-worker';
import { Logger, parseCronItems, run } from 'graphile-worker';
import type { Pool } from 'pg';
import type { Context } from './context.ts';
import { newPool } from './database.server.ts';
import { enqueue } from './happening.server.ts';
import type { House } from './house.server.ts';
import { contextFor, refreshCentres } from './house.server.ts';
import type { Happening } from './jobs.server.ts';
import { houseTimers, jobs, listeners, timers } from './jobs.server.ts';
import type { LogFields } from './log.server.ts';
import { bugFields, log } from './log.server.ts';
import { countJob } from './metrics.server.ts';
import { Refusal } from './refusal.ts';

// The queue prints the error of a worker that gives up, past its logger; PostgreSQL's errors quote what people typed.
// oxlint-disable-next-line no-console -- it is taken away, not used
console.trace = () => undefined;

interface Message {
	centre: string;
	payload: Record<string, unknown>;
}

/** Runs the queue's jobs in this process until it is stopped; running ones are finished first. */
export async function startWorker(house: House): Promise<{ stop: () => Promise<void> }> {
	const pool = newPool(house.url, { path: ['commons'], max: 8 });
	await freeJobs(house, pool);
	let stopping = false;
	let runner = await begin(house, pool, again);

	// A runner that cannot write down how a job ended, because the database went away at that moment, gives up for good.
	function again(error: unknown): void {
		if (stopping) return;
		log('worker.lost', bugFields(error));
		setTimeout(() => {
			if (!stopping) begin(house, pool, again).then((next) => (runner = next), again);
		}, 1000);
	}

	return {
		async stop() {
			stopping = true;
			await runner.stop().catch(() => undefined); // it may have given up a moment ago
			await pool.end();
		}
	};
}

/**
 * Jobs that a killed worker held would stay locked for hours. The embedded database belongs to this process
 * alone, so whoever holds one at the start is gone; beside other nodes the queue's own patience decides.
 */
async function freeJobs({ settings }: House, pool: Pool): Promise<void> {
	if (settings.database_url) return;
	await pool.query(
		`select graphile_worker.force_unlock_workers(array_agg(distinct locked_by)) from graphile_worker.jobs
		where locked_by is not null having count(*) > 0`
	);
}

async function begin(house: House, pool: Pool, lost: (error: unknown) => void): Promise<Runner> {
	const runner = await run({
		pgPool: pool,
		concurrency: 4,
		noHandleSignals: true,
		pollInterval: 2000,
		// Batched, how a job ended is written down again and again while the database is away; alone, one failure of that would
		// end this whole process.
		preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
		logger: new Logger(() => () => undefined),
		taskList: taskList(house),
		parsedCronItems: parseCronItems(
			[...timers, ...houseTimers].map(([name, { cron }]) => ({
				task: `timer:${name}`,
				match: cron,
				identifier: name,
				options: { backfillPeriod: 0 }
			}))
		)
	});
	runner.promise.catch(lost);
	return runner;
}

/** Every task of the queue: plain jobs, the fan-out of happenings, one task per listener, one per timer. */
export function taskList(house: House): TaskList {
	const tasks: TaskList = {
		happened: (message) => attempt(house, 'happened', message, tellListeners)
	};
	for (const [name, work] of jobs) tasks[name] = (message) => attempt(house, name, message, work);
	for (const [name, { work }] of listeners) {
		tasks[`listener:${name}`] = (message) =>
			attempt(house, name, message, async (ctx, payload) =>
				work(ctx, await happeningsOf(ctx, payload))
			);
	}
	for (const [name, { work }] of timers) {
		tasks[`timer:${name}`] = async () => {
			await refreshCentres(house);
			for (const slug of house.centres.keys())
				await attempt(house, name, { centre: slug, payload: {} }, work);
		};
	}
	for (const [name, { work }] of houseTimers)
		tasks[`timer:${name}`] = async () => {
			await refreshCentres(house);
			await work(house);
		};
	return tasks;
}

async function tellListeners(ctx: Context, payload: Record<string, unknown>): Promise<void> {
	const names = [...listeners]
		.filter(([, { kinds }]) => kinds.includes(String(payload.kind)))
		.map(([name]) => name);
	if (names.length === 0) return;
	await ctx.db.transaction().execute(async (db) => {
		for (const name of names) await enqueue({ ...ctx, db }, `listener:${name}`, payload);
	});
}

async function happeningsOf(ctx: Context, payload: Record<string, unknown>): Promise<Happening[]> {
	const rows = await ctx.db
		.selectFrom('happening')
		.select(['id', 'kind', 'at', 'subject', 'detail'])
		.where('id', 'in', payload.happenings as string[])
		.orderBy('id')
		.execute();
	return rows as Happening[];
}

async function attempt(
	house: House,
	name: string,
	message: unknown,
	work: (ctx: Context, payload: Record<string, unknown>) => Promise<void>
): Promise<void> {
	const { centre, payload } = message as Message;
	if (!house.centres.has(centre)) await refreshCentres(house);
	const started = performance.now();
	const line: LogFields = { job: name, centre };
	try {
		const ctx = contextFor(house, centre);
		const requests = await requestsBehind(ctx, payload);
		line.request_id = requests.join(' ') || undefined;
		await work({ ...ctx, request_id: requests[0] ?? ctx.request_id }, payload);
		countJob('done');
		log('job.done', { ...line, ms: Math.round(performance.now() - started) });
	} catch (error) {
		// A rule said no: trying again would hear the same no. Everything else is tried again by the queue.
		if (error instanceof Refusal) countJob('refused');
		if (error instanceof Refusal) return log('job.refused', { ...line, code: error.code });
		countJob('failed');
		log('job.failed', { ...line, ...bugFields(error) });
		throw error;
	}
}

/** The requests whose happenings a job is about; a batch may have several, of which five are named. */
async function requestsBehind(ctx: Context, payload: Record<string, unknown>): Promise<string[]> {
	const happenings = payload.happenings as string[] | undefined;
	if (!happenings?.length) return [];
	const rows = await ctx.db
		.selectFrom('happening')
		.select('request_id')
		.distinct()
		.where('id', 'in', happenings)
		.where('request_id', 'is not', null)
		.limit(5)
		.execute();
	return rows.map(({ request_id }) => request_id!);
}
