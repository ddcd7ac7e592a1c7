import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { askToProve, countFactors, isDemanded, myFactors } from './factors.server.ts';
import { signedIn } from './rights.ts';
import { whyNotRemoveFactor } from './secondFactor.ts';
import { tellOwner } from './tellOwner.server.ts';
import { underAccount } from './underAccount.server.ts';

/**
 * Removes one of the visitor's own second factors: a passkey by its id, or the code app (null). Somebody else's
 * id, or one removed before, changes nothing. With the last one the recovery codes go too.
 */
export async function removeFactor(ctx: Context, { id }: { id: string | null }): Promise<void> {
	const account_id = signedIn(ctx);
	const { factors: mine } = await myFactors(ctx);
	if (!mine.some((factor) => factor.id === id)) return;
	await transaction(ctx, async (tx) => {
		await happened(tx, 'people.factor_removed', account_id, { kind: id ? 'passkey' : 'code_app' });
		await tellOwner(tx, account_id, 'people.factor_removed');
		await underAccount(account_id, async (commons) => {
			const factors = await countFactors(commons, account_id);
			askToProve(tx, factors);
			refuse(whyNotRemoveFactor(factors, isDemanded(tx)));
			if (id)
				await commons.query('delete from passkey where account_id = $1 and id = $2', [
					account_id,
					id
				]);
			else await commons.query('delete from code_app where account_id = $1', [account_id]);
			if (factors <= 1)
				await commons.query('delete from recovery_code where account_id = $1', [account_id]);
		});
	});
}
