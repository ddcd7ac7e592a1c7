import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import type { Texts, Words } from '#ground/language.ts';
import { found } from '#ground/refusal.ts';
import type { KeptKind } from '#ground/retention.server.ts';
import { keptAlways, keptKinds } from '#ground/retention.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type { PeriodsInput } from './retention.ts';
import type {} from './tables.ts';

export interface Period {
	code: string;
	name: Words;
	since: Words;
	how: KeptKind['how'];
	/** Null: the centre has not decided, and nothing of the kind is destroyed. */
	months: number | null;
	basis: Texts;
}

/** How long each kind of record is kept, with the centre's basis; for everybody, on the page about personal data. */
export async function periods(ctx: Context): Promise<Period[]> {
	const rows = await ctx.db.selectFrom('retention').select(['code', 'months', 'basis']).execute();
	return [...keptKinds.values()].map(({ code, name, since, how }) => {
		const set = rows.find((row) => row.code === code);
		return { code, name, since, how, months: set?.months ?? null, basis: set?.basis ?? {} };
	});
}

/** What is kept under a rule of its own, each with its sentence. */
export function rulesOfKeeping(): { code: string; name: Words; rule: Words }[] {
	return [...keptAlways.values()];
}

/** Sets how long each kind is kept. A list already confirmed goes by the longer of the two. */
export async function setPeriods(ctx: Context, kinds: PeriodsInput): Promise<void> {
	require(ctx, 'staff.manage');
	await transaction(ctx, async (tx) => {
		const before = await periods(tx);
		for (const { code, months, basis } of kinds) {
			const known = found(before.find((one) => one.code === code));
			if (known.months === months && same(known.basis, basis)) continue;
			const set = { months, basis, changed_at: tx.now, changed_by: tx.visitor.account_id };
			await tx.db
				.insertInto('retention')
				.values({ code, ...set })
				.onConflict((row) => row.column('code').doUpdateSet(set))
				.execute();
			await happened(tx, 'duties.period_set', null, { code, months });
		}
	});
}

const same = (a: Texts, b: Texts) => (a.kk ?? '') === (b.kk ?? '') && (a.ru ?? '') === (b.ru ?? '');
