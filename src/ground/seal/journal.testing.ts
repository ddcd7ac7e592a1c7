import type { Context } from '#ground/context.ts';
import type { House } from '#ground/house.server.ts';
import { happenedToMany } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import { transaction } from '#ground/transaction.server.ts';
import { findingLine } from './findings.ts';
import type { Verified } from './verify.server.ts';
import { verify } from './verify.server.ts';

/** So many happenings in one transaction. */
export async function happen(ctx: Context, count: number): Promise<void> {
	const rows = Array.from({ length: count }, (_, at) => ({ subject: newId(), detail: { at } }));
	await transaction(ctx, (tx) => happenedToMany(tx, 'test.done', rows));
}

export async function look(
	ctx: Context,
	upTo?: number
): Promise<{ lines: string[]; seen: Verified }> {
	const lines: string[] = [];
	const steps = verify(ctx, upTo);
	for (;;) {
		const step = await steps.next();
		if (step.done) return { lines, seen: step.value };
		lines.push(findingLine(step.value));
	}
}

const tables = ['seal_key', 'happening', 'counter', 'seal_block', 'happening_seal'];

/** Does with the owner's rights what a centre may not, looks, and puts everything back as it was. */
export async function behind<Result>(
	house: House,
	statements: string[],
	work: () => Promise<Result>
): Promise<Result> {
	const { commons } = house;
	for (const table of tables)
		await commons.query(`create table public.kept_${table} as table kyzylorda.${table}`);
	try {
		await commons.query(
			`begin; set local search_path = kyzylorda; ${statements.join('; ')}; commit`
		);
		return await work();
	} finally {
		const all = tables.map((table) => `kyzylorda.${table}`).join(', ');
		const back = tables.map(
			(table) =>
				`insert into kyzylorda.${table} table public.kept_${table}; drop table public.kept_${table}`
		);
		await commons.query(`begin; truncate ${all}; ${back.join('; ')}; commit`);
	}
}
