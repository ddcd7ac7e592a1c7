import { setTimeout as wait } from 'node:timers/promises';
import { theHouse } from '#ground/house.server.ts';
import { small } from '#testing/plans.ts';

/** How often each table was read from end to end; with an earlier answer, the growing ones that were since then. */
export async function readWhole(): Promise<Map<string, number>>;
export async function readWhole(before: Map<string, number>): Promise<string[]>;
export async function readWhole(before?: Map<string, number>) {
	// Counts of the last second are not yet told; those of a connection at rest come within ten.
	await wait(11_000);
	const { rows } = await theHouse().commons.query<{ name: string; scans: string; live: string }>(
		`select relname as name, seq_scan as scans, n_live_tup as live from pg_stat_user_tables
		where schemaname not in ('commons', 'graphile_worker')`
	);
	if (!before) return new Map(rows.map(({ name, scans }) => [name, Number(scans)]));
	return rows
		.filter(({ name, live }) => !small.includes(name) && Number(live) > mostRows)
		.flatMap(({ name, scans }) => {
			const times = Number(scans) - (before.get(name) ?? 0);
			return times > 0 ? [`${name} (${times} times)`] : [];
		});
}

/** A table of a page or two is read whole because that is quickest. */
const mostRows = 500;
