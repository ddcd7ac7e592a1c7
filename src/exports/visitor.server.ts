import type { Context, Visitor } from '#ground/context.ts';
import type { StaffRole } from '#people/rights.ts';
import type {} from '#people/tables.ts';

/** Whoever asked, with the roles of this moment: a role that ended meanwhile gives nothing more. */
export async function visitorNow(ctx: Context, account_id: string): Promise<Visitor> {
	const rows = await ctx.db
		.selectFrom('membership')
		.select('role')
		.where('account_id', '=', account_id)
		.where('ended_at', 'is', null)
		.execute();
	return { account_id, roles: rows.map(({ role }) => role as StaffRole) };
}
