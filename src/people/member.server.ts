import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { theHouse } from '#ground/house.server.ts';
import { newId } from '#ground/ids.ts';
import { transaction } from '#ground/transaction.server.ts';
import type { StaffRole } from './rights.ts';

/** The account of an e-mail, made when there is none. */
export async function accountFor(email: string, now: Date): Promise<string> {
	const { commons } = theHouse();
	const address = email.trim().toLowerCase();
	await commons.query(
		`insert into account (id, email, created_at, updated_at) values ($1, $2, $3, $3) on conflict (email) do nothing`,
		[newId(), address, now]
	);
	const { rows } = await commons.query<{ id: string }>('select id from account where email = $1', [
		address
	]);
	return rows[0]!.id;
}

/**
 * Writes the role down. Who had none here until now signs in anew: sessions and links of before were made where this
 * centre had no say, perhaps by somebody else than the owner of the address.
 */
export async function letIn(tx: Context, account_id: string, role: StaffRole): Promise<void> {
	await transaction(tx, async (inner) => {
		const before = await inner.db
			.selectFrom('membership')
			.select('role')
			.where('account_id', '=', account_id)
			.where('ended_at', 'is', null)
			.executeTakeFirst();
		const row = await inner.db
			.insertInto('membership')
			.values({
				account_id,
				role,
				given_at: inner.now,
				given_by: inner.visitor.account_id,
				ended_at: null
			})
			.onConflict((known) =>
				known
					.columns(['account_id', 'role'])
					.doUpdateSet({ given_at: inner.now, given_by: inner.visitor.account_id, ended_at: null })
					.where('membership.ended_at', 'is not', null)
			)
			.returning('role')
			.executeTakeFirst();
		if (row) await happened(inner, 'people.role_given', account_id, { role });
		if (!before) await endWaysIn(account_id);
	});
}

async function endWaysIn(account_id: string): Promise<void> {
	const { commons } = theHouse();
	await commons.query('delete from session where account_id = $1', [account_id]);
	await commons.query('delete from sign_in_link where account_id = $1 and used_at is null', [
		account_id
	]);
}

/** Whether the account has a role in another centre too: what is done with it here must not open a way into that one. */
export async function worksElsewhere(tx: Context, account_id: string): Promise<boolean> {
	for (const { centre, pool } of theHouse().centres.values()) {
		if (centre.slug === tx.centre.slug) continue;
		const { rowCount } = await pool.query(
			'select from membership where account_id = $1 and ended_at is null limit 1',
			[account_id]
		);
		if (rowCount !== 0) return true;
	}
	return false;
}
