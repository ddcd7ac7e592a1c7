import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { theHouse } from '#ground/house.server.ts';
import { found, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { accountFor, letIn, worksElsewhere } from './member.server.ts';
import { makeLink } from './onceLink.server.ts';
import type { StaffRole } from './rights.ts';
import { require } from './rights.ts';

export interface Member {
	account_id: string;
	email: string;
	/** Passkeys and code app. */
	factors: number;
	roles: { role: StaffRole; given_at: Date }[];
}

/** Everybody with a role in this centre, by e-mail; the addresses come from commons by a second statement. */
export async function staff(ctx: Context): Promise<Member[]> {
	require(ctx, 'staff.manage');
	const rows = await ctx.db
		.selectFrom('membership')
		.select(['account_id', 'role', 'given_at'])
		.where('ended_at', 'is', null)
		.orderBy('given_at')
		.execute();
	const accounts = await theHouse().commons.query<{ id: string; email: string; factors: number }>(
		`select id, email, (select count(*) from passkey where account_id = account.id)::int
			+ (select count(*) from code_app where account_id = account.id)::int as factors
		from account where id = any($1) order by email`,
		[[...new Set(rows.map(({ account_id }) => account_id))]]
	);
	return accounts.rows.map(({ id, email, factors }) => ({
		account_id: id,
		email,
		factors,
		roles: rows
			.filter(({ account_id }) => account_id === id)
			.map(({ role, given_at }) => ({ role: role as StaffRole, given_at }))
	}));
}

/** Gives somebody a role, known by e-mail; a role already held stays as it is. */
export async function giveRole(
	ctx: Context,
	given: { email: string; role: StaffRole }
): Promise<void> {
	require(ctx, 'staff.manage');
	await letIn(ctx, await accountFor(given.email, ctx.now), given.role);
}

/** Ends a role; ended twice it stays as it was. The last administrator's stays: nobody could let anybody in again. */
export async function endRole(
	ctx: Context,
	ended: { account_id: string; role: StaffRole }
): Promise<void> {
	require(ctx, 'staff.manage');
	await transaction(ctx, async (tx) => {
		// Two administrators who end each other's role meet at these rows.
		const administrators = await tx.db
			.selectFrom('membership')
			.select('account_id')
			.where('role', '=', 'administrator')
			.where('ended_at', 'is', null)
			.orderBy('account_id')
			.forUpdate()
			.execute();
		refuse(whyNotEndRole(ended, administrators.length));
		const held = tx.db
			.selectFrom('membership')
			.select('role')
			.where('account_id', '=', ended.account_id)
			.where('role', '=', ended.role);
		found(await held.executeTakeFirst());
		const row = await tx.db
			.updateTable('membership')
			.set({ ended_at: tx.now })
			.where('account_id', '=', ended.account_id)
			.where('role', '=', ended.role)
			.where('ended_at', 'is', null)
			.returning('role')
			.executeTakeFirst();
		if (row) await happened(tx, 'people.role_ended', ended.account_id, { role: row.role });
	});
}

/** `administrators`: how many there are now. */
export function whyNotEndRole(
	{ role }: { role: StaffRole },
	administrators: number
): string | null {
	return role === 'administrator' && administrators <= 1 ? 'people.last_administrator' : null;
}

/** A one-time sign-in link for somebody who already has a role here, to hand over when mail does not arrive. */
export async function linkFor(ctx: Context, account_id: string): Promise<string> {
	require(ctx, 'staff.manage');
	return transaction(ctx, async (tx) => {
		found(
			await tx.db
				.selectFrom('membership')
				.select('role')
				.where('account_id', '=', account_id)
				.where('ended_at', 'is', null)
				.executeTakeFirst()
		);
		refuse((await worksElsewhere(tx, account_id)) ? 'people.link_elsewhere' : null);
		await happened(tx, 'people.link_made', account_id);
		return makeLink(tx, account_id);
	});
}
