import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { nextNumber } from '#ground/counter.server.ts';
import { happened } from '#ground/happening.server.ts';
import { emailsOf } from '#people/emails.server.ts';
import { operatorOf, reachOf } from '#people/operator.ts';
import { periods } from './periods.server.ts';
import type { Act } from './retention.ts';
import type {} from './tables.ts';

/** Ends a list: the act of destruction with its number. Where everything was left out, nothing was destroyed and no act is made. */
export async function makeAct(
	tx: Context,
	list: { id: string; confirmed_at: Date; confirmed_by: string | null }
): Promise<void> {
	await tx.db
		.updateTable('destruction')
		.set({ finished_at: tx.now })
		.where('id', '=', list.id)
		.execute();
	const kinds = await counted(tx, list.id);
	const rows = kinds.reduce((sum, { destroyed }) => sum + destroyed, 0);
	if (rows === 0) return;
	const emails = await emailsOf([list.confirmed_by]);
	const frozen: Act = {
		operator: operatorOf(tx.centre),
		responsible: reachOf(tx.centre),
		confirmed_by: emails.get(list.confirmed_by ?? '') ?? '',
		confirmed_at: list.confirmed_at.toISOString(),
		kinds
	};
	const number = await nextNumber(tx, 'destruction_act');
	await tx.db
		.insertInto('destruction_act')
		.values({ destruction_id: list.id, number, made_at: tx.now, frozen: JSON.stringify(frozen) })
		.execute();
	await happened(tx, 'duties.destroyed', list.id, { number, rows });
}

async function counted(tx: Context, id: string): Promise<Act['kinds']> {
	const rows = await tx.db
		.selectFrom('destruction_kind as kind')
		.innerJoin('destruction_row as row', (join) =>
			join
				.onRef('row.destruction_id', '=', 'kind.destruction_id')
				.onRef('row.code', '=', 'kind.code')
		)
		.select(['kind.code', 'kind.months'])
		.select(sql<number>`(count(*) filter (where row.destroyed))::int`.as('destroyed'))
		.select(sql<number>`(count(*) filter (where not row.destroyed))::int`.as('left_out'))
		.where('kind.destruction_id', '=', id)
		.groupBy(['kind.code', 'kind.months'])
		.orderBy('kind.code')
		.execute();
	const known = await periods(tx);
	return rows.flatMap((row) => {
		const kind = known.find(({ code }) => code === row.code);
		if (!kind) return [];
		const { name, since, how, basis } = kind;
		return [{ ...row, name, since, how, basis }];
	});
}
