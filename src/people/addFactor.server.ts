import type { PoolClient } from 'pg';
import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { askToProve, codesLeft, countFactors } from './factors.server.ts';
import { newRecoveryCodes } from './recoveryCodes.server.ts';
import { halfSignedIn } from './rights.ts';
import { passSession } from './session.server.ts';
import { tellOwner } from './tellOwner.server.ts';
import { underAccount } from './underAccount.server.ts';

export interface Added {
	/** The session has passed and has a new secret for its cookie. */
	secret: string;
	/** Recovery codes, when there were none. */
	codes: string[] | null;
}

/** What every second factor that was just proved brings about: the session passes, its owner is told. */
export async function addFactor(
	ctx: Context,
	kind: 'passkey' | 'code_app',
	insert: (commons: PoolClient) => Promise<unknown>
): Promise<Added> {
	const account_id = halfSignedIn(ctx);
	return transaction(ctx, async (tx) => {
		await happened(tx, 'people.factor_added', account_id, { kind });
		await tellOwner(tx, account_id, 'people.factor_added');
		return underAccount(account_id, async (commons) => {
			askToProve(tx, await countFactors(commons, account_id));
			await insert(commons);
			const codes =
				(await codesLeft(commons, account_id)) === 0
					? await newRecoveryCodes(commons, account_id, tx.now)
					: null;
			return { secret: await passSession(commons, tx), codes };
		});
	});
}
