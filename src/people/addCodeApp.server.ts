import type { Context } from '#ground/context.ts';
import { Refusal } from '#ground/refusal.ts';
import type { Added } from './addFactor.server.ts';
import { addFactor } from './addFactor.server.ts';
import { sealSecret, shownSecret, stepOf } from './codeApp.server.ts';
import { requireMayAdd } from './factors.server.ts';
import { limitGuesses } from './guesses.server.ts';
import { halfSignedIn } from './rights.ts';

/** Sets up a code app in place of an earlier one, once it has shown a right code for the secret of the page. */
export async function addCodeApp(
	ctx: Context,
	given: { sealed: string; code: string }
): Promise<Added> {
	await requireMayAdd(ctx);
	await limitGuesses(ctx);
	const account_id = halfSignedIn(ctx);
	const secret = shownSecret(ctx, given.sealed);
	const step = secret && stepOf(secret, given.code, ctx.now);
	if (!secret || !step) throw new Refusal('people.app_code_wrong', 422);
	return addFactor(ctx, 'code_app', (commons) =>
		commons.query(
			`insert into code_app (account_id, sealed_secret, last_step, made_at) values ($1, $2, $3, $4)
			on conflict (account_id) do update set sealed_secret = excluded.sealed_secret,
				last_step = excluded.last_step, made_at = excluded.made_at, used_at = null`,
			[account_id, sealSecret(account_id, secret), step, ctx.now]
		)
	);
}
