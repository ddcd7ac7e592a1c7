import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import { transaction } from '#ground/transaction.server.ts';
import { dayKey } from '#kazakh/dates.ts';
import type { Exported } from './registers.ts';
import type {} from './tables.ts';

/**
 * Writes into the register of exports that a list of people leaves the system: who takes it, why and how many rows.
 * Every command that makes such a file calls it, after asking its own right and before the file is made.
 */
export async function exported(tx: Context, list: Exported): Promise<void> {
	const id = newId();
	const { account_id, stop } = tx.visitor;
	await transaction(tx, async (inner) => {
		await inner.db
			.insertInto('register_entry')
			.values({
				id,
				register: 'exports',
				first_id: id,
				on_day: dayKey(inner.now, inner.centre.zone),
				fields: JSON.stringify(list),
				written_at: inner.now,
				by_account: account_id,
				by_link: stop?.link_id ?? null
			})
			.execute();
		await happened(inner, 'duties.exported', id, { what: list.what, rows: list.rows });
	});
}
