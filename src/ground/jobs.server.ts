import type { Context } from './context.ts';
import type { Detail } from './happening.server.ts';
import type { House } from './house.server.ts';

/** A happening as its listeners get it. */
export interface Happening {
	id: string;
	kind: string;
	at: Date;
	subject: string | null;
	detail: Detail;
}

export type Job = (ctx: Context, payload: Record<string, unknown>) => Promise<void>;
export type Listener = (ctx: Context, happenings: Happening[]) => Promise<void>;

export const jobs = new Map<string, Job>();
export const listeners = new Map<string, { kinds: string[]; work: Listener }>();
export const timers = new Map<string, { cron: string; work: (ctx: Context) => Promise<void> }>();
export const houseTimers = new Map<
	string,
	{ cron: string; work: (house: House) => Promise<void> }
>();

/** Work that a command or listener can put into the queue by name. It may run twice. */
export function job(name: string, work: Job): void {
	once(jobs, name);
	jobs.set(name, work);
}

/**
 * What a capability does when something happened; each listener is a job of its own, retried alone. It may
 * run twice, and gets a batch of happenings of one kind.
 */
export function whenHappened(kinds: string[], name: string, work: Listener): void {
	once(listeners, name);
	listeners.set(name, { kinds, work });
}

/** Work by the clock, once for each centre; `cron` in UTC as in crontab(5). */
export function every(cron: string, name: string, work: (ctx: Context) => Promise<void>): void {
	once(timers, name);
	timers.set(name, { cron, work });
}

/** Work by the clock for the whole installation, once: on one of its nodes. */
export function everyHouse(
	cron: string,
	name: string,
	work: (house: House) => Promise<void>
): void {
	once(timers, name);
	once(houseTimers, name);
	houseTimers.set(name, { cron, work });
}

function once(registry: Map<string, unknown>, name: string): void {
	if (registry.has(name)) throw new Error(`two jobs are called ${name}`);
}
