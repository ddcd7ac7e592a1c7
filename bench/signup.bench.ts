import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { signUp, signUpAlone } from '#events/register.server.ts';
import type { Context } from '#ground/context.ts';
import { form, openStop, person } from '#testing/stop.ts';
import { byCallers, freshHouse, median } from './ground.ts';
import type { Bench } from './run.ts';

const callers = 64;
const [places, people] = [500, 5000];

export const bench: Bench = {
	promise:
		'500 places, 5,000 people, 64 callers: exact, ≥ 0.4 × a lone INSERT, ≥ 5 × one person a transaction',
	run: () => freshHouse(measure)
};

async function measure(ctx: () => Context, url: string) {
	const problems: string[] = [];
	const [lone, batched, single] = [[], [], []] as number[][];
	await crowd(ctx, signUp, 500, []);
	for (let round = 0; round < 3; round++) {
		lone!.push(await reference(url));
		batched!.push(await crowd(ctx, signUp, people, problems));
		single!.push(await crowd(ctx, signUpAlone, 1000, problems));
	}
	const [reach, gain] = [median(batched!) / median(lone!), median(batched!) / median(single!)];
	show('lone INSERT', lone!);
	show('sign-up in batches', batched!);
	show('sign-up, one a transaction', single!);
	for (const problem of problems) console.log(`  ✖ ${problem}`);
	return {
		good: problems.length === 0 && reach >= 0.4 && gain >= 5,
		figure:
			`${Math.round(median(batched!))} people/s, ${reach.toFixed(2)} of the lone INSERT (0.4 wanted), ` +
			`${gain.toFixed(1)} times one a transaction (5 wanted), ${problems.length === 0 ? 'places exact' : 'WRONG'}`
	};
}

/** People a second; a fresh stop, everybody new, and afterwards every row is looked at. */
async function crowd(
	ctx: () => Context,
	command: typeof signUp,
	count: number,
	problems: string[]
): Promise<number> {
	const { stop_id } = await openStop(ctx(), { capacity: places });
	const forms = Array.from({ length: count }, () => form(stop_id, [person()]));
	const seconds = await byCallers(callers, count, (index) => command(ctx(), forms[index]!));
	problems.push(...(await wrongIn(ctx(), stop_id, count)));
	return count / seconds;
}

async function wrongIn(ctx: Context, stop_id: string, count: number): Promise<string[]> {
	const { rows } = await sql<Record<string, number>>`select s.taken, s.waiting, s.arrivals,
		count(*)::int as rows, count(distinct arrival)::int as arrived, max(arrival) as last,
		count(*) filter (where confirmed_at is not null)::int as confirmed,
		max(arrival) filter (where confirmed_at is not null) as last_confirmed,
		(select count(*)::int from consent c where c.subject in (select id from registration where stop_id = s.id)) as consents,
		(select count(*)::int from happening h where h.subject in (select id from registration where stop_id = s.id)) as happenings,
		(select count(*)::int from outbox o join registration x on x.id = (o.about ->> 'registration_id')::uuid where x.stop_id = s.id) as letters,
		count(distinct person_id)::int as people
		from stop s join registration g on g.stop_id = s.id where s.id = ${stop_id} group by s.id`.execute(
		ctx.db
	);
	const confirmed = Math.min(places, count);
	const wanted: Record<string, number> = {
		taken: confirmed,
		confirmed,
		last_confirmed: confirmed,
		waiting: count - confirmed,
		arrivals: count,
		rows: count,
		arrived: count,
		last: count,
		people: count,
		consents: count,
		happenings: count,
		letters: count
	};
	return Object.entries(wanted)
		.filter(([name, value]) => rows[0]![name] !== value)
		.map(([name, value]) => `${name}: ${rows[0]![name]} instead of ${value}`);
}

async function reference(url: string): Promise<number> {
	const words = [join(import.meta.dirname, 'insert.ts'), url, String(callers), '20000'];
	const { stdout } = await promisify(execFile)(process.execPath, words);
	return (JSON.parse(stdout) as { per_second: number }).per_second;
}

function show(what: string, numbers: number[]): void {
	const rounds = numbers.map((number) => String(Math.round(number)).padStart(6)).join(' ');
	console.log(`${what.padEnd(28)}${rounds} /s`);
}
