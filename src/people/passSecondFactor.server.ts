import type { PoolClient } from 'pg';
import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { stepOf, unsealSecret } from './codeApp.server.ts';
import { limitGuesses } from './guesses.server.ts';
import { usePasskey } from './passkey.server.ts';
import { useRecoveryCode } from './recoveryCodes.server.ts';
import { halfSignedIn } from './rights.ts';
import { passSession } from './session.server.ts';
import { underAccount } from './underAccount.server.ts';

/** Passes by the six digits of the code app; gives the session's new secret. No code is taken twice. */
export async function passByApp(ctx: Context, given: { code: string }): Promise<string> {
	await limitGuesses(ctx);
	return pass(ctx, 'code_app', 'people.app_code_wrong', (commons, account_id) =>
		useAppCode(commons, account_id, given.code, ctx.now)
	);
}

/** Passes by a recovery code, which is used up; gives the session's new secret. */
export async function passByRecoveryCode(ctx: Context, given: { code: string }): Promise<string> {
	await limitGuesses(ctx);
	return pass(ctx, 'recovery_code', 'people.recovery_code_wrong', (commons, account_id) =>
		useRecoveryCode(commons, account_id, given.code, ctx.now)
	);
}

/** Passes by a passkey's signature; gives the session's new secret. Nobody guesses one: no limit keeps its owner out. */
export async function passByPasskey(
	ctx: Context,
	given: { ticket: string; response: string }
): Promise<string> {
	return pass(ctx, 'passkey', 'people.passkey_failed', (commons) =>
		usePasskey(ctx, commons, given)
	);
}

async function pass(
	ctx: Context,
	how: string,
	wrong: string,
	proves: (commons: PoolClient, account_id: string) => Promise<boolean>
): Promise<string> {
	const account_id = halfSignedIn(ctx);
	return transaction(ctx, async (tx) => {
		await happened(tx, 'people.second_factor_passed', account_id, { how });
		return underAccount(account_id, async (commons) => {
			if (!(await proves(commons, account_id))) throw new Refusal(wrong, 422);
			return passSession(commons, tx);
		});
	});
}

async function useAppCode(
	commons: PoolClient,
	account_id: string,
	code: string,
	now: Date
): Promise<boolean> {
	const { rows } = await commons.query<{ sealed_secret: string }>(
		'select sealed_secret from code_app where account_id = $1',
		[account_id]
	);
	const secret = rows[0] ? unsealSecret(account_id, rows[0].sealed_secret) : null;
	const step = secret && stepOf(secret, code, now);
	if (!step) return false;
	const { rowCount } = await commons.query(
		'update code_app set last_step = $2, used_at = $3 where account_id = $1 and last_step < $2',
		[account_id, step, now]
	);
	return rowCount === 1;
}
