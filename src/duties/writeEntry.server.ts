import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import { found, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { dayKey } from '#kazakh/dates.ts';
import { require } from '#people/rights.ts';
import type { Register, Written } from './registers.ts';
import { whyNotOn, whyNotWrite } from './registers.ts';
import type {} from './tables.ts';

/** Writes a transfer or an incident into its register; gives the entry's id. */
export async function writeEntry(
	ctx: Context,
	register: Register,
	{ on_day, fields }: Pick<Written, 'on_day' | 'fields'>
): Promise<string> {
	require(ctx, 'registers.write');
	refuse(whyNotWrite(register));
	const id = newId();
	await write(ctx, { id, register, first_id: id, on_day, fields, reason: null });
	return id;
}

/** Corrects an entry by a new row with its reason; what was written before stays readable. Throws 404, `duties.no_reason`. */
export async function correctEntry(
	ctx: Context,
	register: Register,
	first_id: string,
	{ on_day, fields, reason }: Written
): Promise<void> {
	require(ctx, 'registers.write');
	refuse(whyNotWrite(register));
	refuse(reason === '' ? 'duties.no_reason' : null, 422);
	const first = ctx.db
		.selectFrom('register_entry')
		.select('id')
		.where('register', '=', register)
		.where('id', '=', first_id)
		.whereRef('id', '=', 'first_id');
	found(await first.executeTakeFirst());
	await write(ctx, { id: newId(), register, first_id, on_day, fields, reason });
}

async function write(
	ctx: Context,
	row: Pick<Written, 'on_day' | 'fields'> & {
		id: string;
		register: Register;
		first_id: string;
		reason: string | null;
	}
): Promise<void> {
	refuse(whyNotOn(row.on_day, dayKey(ctx.now, ctx.centre.zone)), 422);
	await transaction(ctx, async (tx) => {
		await tx.db
			.insertInto('register_entry')
			.values({
				...row,
				fields: JSON.stringify(row.fields),
				written_at: tx.now,
				by_account: tx.visitor.account_id
			})
			.execute();
		await happened(
			tx,
			row.reason === null ? 'duties.entry_written' : 'duties.entry_corrected',
			row.first_id,
			{ register: row.register }
		);
	});
}
