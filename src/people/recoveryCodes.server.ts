import type { PoolClient } from 'pg';
import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { theHouse } from '#ground/house.server.ts';
import { newCode } from '#ground/ids.ts';
import { refuse } from '#ground/refusal.ts';
import { sign } from '#ground/secret.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { askToProve, countFactors } from './factors.server.ts';
import { signedIn } from './rights.ts';
import { underAccount } from './underAccount.server.ts';

const codeCount = 10;

/** Ten fresh recovery codes in place of all earlier ones. Told once; only their hashes are kept. */
export async function makeRecoveryCodes(ctx: Context): Promise<string[]> {
	const account_id = signedIn(ctx);
	return transaction(ctx, async (tx) => {
		await happened(tx, 'people.recovery_codes_made', account_id);
		return underAccount(account_id, async (commons) => {
			const factors = await countFactors(commons, account_id);
			refuse(factors === 0 ? 'people.factor_first' : null);
			askToProve(tx, factors);
			return newRecoveryCodes(commons, account_id, tx.now);
		});
	});
}

/** The same inside another command's work. */
export async function newRecoveryCodes(
	commons: PoolClient,
	account_id: string,
	now: Date
): Promise<string[]> {
	const codes = Array.from({ length: codeCount }, () => newCode(10));
	await commons.query('delete from recovery_code where account_id = $1', [account_id]);
	await commons.query(
		`insert into recovery_code (account_id, code_hash, made_at)
		select $1, hash, $3 from unnest($2::text[]) as hash`,
		[account_id, codes.map((code) => hashOfCode(account_id, code)), now]
	);
	return codes.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`);
}

// Cyrillic letters that look like signs of a code: it is typed from paper, on whatever keyboard is on.
const [cyrillic, alike] = ['АСЕНКМРТХУҮЗ', 'ACEHKMPTXYY3'];

/** Uses a code up; whether it was one. Of two who type it together one is let in. */
export async function useRecoveryCode(
	commons: PoolClient,
	account_id: string,
	typed: string,
	now: Date
): Promise<boolean> {
	const code = [...typed.toUpperCase()]
		.map((sign) => alike[cyrillic.indexOf(sign)] ?? sign)
		.join('');
	const hash = hashOfCode(account_id, code.replaceAll(/[^A-Z\d]/g, ''));
	const { rowCount } = await commons.query(
		`update recovery_code set used_at = $3 where account_id = $1 and code_hash = $2 and used_at is null`,
		[account_id, hash, now]
	);
	return rowCount === 1;
}

/** Keyed: 45 random bits are few enough to be tried out on a stolen table without the key. */
function hashOfCode(account_id: string, code: string): string {
	return sign(theHouse().secret, 'recovery code', `${account_id}\n${code}`);
}
