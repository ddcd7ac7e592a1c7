import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { theHouse } from '#ground/house.server.ts';
import { found, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { countFactors } from './factors.server.ts';
import { worksElsewhere } from './member.server.ts';
import { require } from './rights.ts';
import { tellOwner } from './tellOwner.server.ts';
import { underAccount } from './underAccount.server.ts';

/**
 * Takes away somebody's passkeys, code app and recovery codes, because they are lost, and ends the sessions that
 * they opened and the links not used yet: the next sign-in sets up new ones. The person is told. Whose account has none keeps its sessions.
 */
export async function takeFactors(ctx: Context, account_id: string): Promise<void> {
	require(ctx, 'staff.manage');
	await transaction(ctx, async (tx) => {
		found(
			await tx.db
				.selectFrom('membership')
				.select('role')
				.where('account_id', '=', account_id)
				.where('ended_at', 'is', null)
				.executeTakeFirst()
		);
		refuse(whyNotTakeFactors(tx, account_id, await worksElsewhere(tx, account_id)));
		const { commons } = theHouse();
		if ((await countFactors(commons, account_id)) === 0) return;
		await happened(tx, 'people.factors_taken', account_id);
		await tellOwner(tx, account_id, 'people.factors_taken');
		await takeAll(account_id);
	});
}

/** `elsewhere`: the account has a role in another centre, into which nobody here may make a way. */
export function whyNotTakeFactors(
	{ visitor }: Pick<Context, 'visitor'>,
	account_id: string,
	elsewhere: boolean
): string | null {
	if (visitor.account_id === account_id) return 'people.own_factors';
	return elsewhere ? 'people.factors_elsewhere' : null;
}

async function takeAll(account_id: string): Promise<void> {
	await underAccount(account_id, async (commons) => {
		for (const table of ['passkey', 'code_app', 'recovery_code', 'session', 'sign_in_link'])
			await commons.query(`delete from ${table} where account_id = $1`, [account_id]);
	});
}
