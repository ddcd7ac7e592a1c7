import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { signUp, signUpAlone } from '#events/register.server.ts';
import type { Context } from '#ground/context.ts';
import { form, openStop, person } from '#testing/stop.ts';
import { wrongIn } from './exact.ts';
import { byCallers, freshHouse, ratio, rounds, show } from './ground.ts';

const callers = 64;
const [places, people] = [500, 5000];

/** The command alone, without HTTP: 64 callers, all rows of a real sign-up, beside a lone INSERT of the same moment. */
export async function databasePart(problems: string[]) {
	return freshHouse(async (ctx, url) => {
		await crowd(ctx, signUp, 500, []);
		const taken = await rounds(async () => {
			const lone = await loneInserts(url, callers);
			const batched = await crowd(ctx, signUp, people, problems);
			const alone = await crowd(ctx, signUpAlone, 1000, problems);
			return { lone, batched, alone };
		});
		show('lone INSERT', taken, ({ lone }) => lone, '/s');
		show('sign-up in batches', taken, ({ batched }) => batched, '/s');
		show('sign-up, one a transaction', taken, ({ alone }) => alone, '/s');
		return {
			reach: ratio(
				taken,
				({ batched }) => batched,
				({ lone }) => lone
			),
			gain: ratio(
				taken,
				({ batched }) => batched,
				({ alone }) => alone
			)
		};
	});
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
	problems.push(...(await wrongIn(ctx(), stop_id, places, count)));
	return count / seconds;
}

/** Rows a second, one at a time by so many callers, from a process of its own. */
export async function loneInserts(
	url: string,
	connections: number,
	rows = 20_000
): Promise<number> {
	const words = [join(import.meta.dirname, 'insert.ts'), url, String(connections), String(rows)];
	const { stdout } = await promisify(execFile)(process.execPath, words);
	return (JSON.parse(stdout) as { per_second: number }).per_second;
}
