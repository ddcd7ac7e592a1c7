import type { Pool, PoolClient } from 'pg';
import type { Context } from '#ground/context.ts';
import { theHouse } from '#ground/house.server.ts';
import { Refusal, refuse } from '#ground/refusal.ts';
import { halfSignedIn, signedIn } from './rights.ts';
import { isLocal, whyNotChangeFactors } from './secondFactor.ts';

export interface Factor {
	/** Of the passkey; null: the code app, of which an account has one. */
	id: string | null;
	name: string;
	made_at: Date;
	used_at: Date | null;
}

const factorRows = `select id, name, made_at, used_at from passkey where account_id = $1
	union all select null, '', made_at, used_at from code_app where account_id = $1 order by made_at`;

/** The visitor's own second factors, oldest first, and how many recovery codes are left. */
export async function myFactors(ctx: Context) {
	const account_id = signedIn(ctx);
	const { commons } = theHouse();
	const { rows } = await commons.query<Factor>(factorRows, [account_id]);
	return { factors: rows, codes_left: await codesLeft(commons, account_id) };
}

/** By which ways the visitor can prove to be the person, beside a passkey; `factors` counts all there are. */
export async function waysToPass(ctx: Context) {
	const account_id = halfSignedIn(ctx);
	const { commons } = theHouse();
	const { rowCount } = await commons.query('select from code_app where account_id = $1', [
		account_id
	]);
	const factors = await countFactors(commons, account_id);
	return { factors, app: rowCount === 1, codes: (await codesLeft(commons, account_id)) > 0 };
}

/** Refuses whoever has to prove a second factor before adding another; asked again under the account's lock. */
export async function requireMayAdd(ctx: Context): Promise<void> {
	const account_id = halfSignedIn(ctx);
	askToProve(ctx, await countFactors(theHouse().commons, account_id));
}

/** Throws when a factor has to be proved first, and tells the page where that is done. */
export function askToProve(ctx: Context, factors: number): void {
	const why = whyNotChangeFactors(ctx.visitor, factors, ctx.now);
	if (why === 'people.prove_again') throw new Refusal(why, 401, { at: 'sign-in/second' });
	refuse(why, 401);
}

export async function countFactors(commons: Pool | PoolClient, account_id: string) {
	const { rows } = await commons.query<{ factors: number }>(
		`select (select count(*) from passkey where account_id = $1)::int
			+ (select count(*) from code_app where account_id = $1)::int as factors`,
		[account_id]
	);
	return rows[0]!.factors;
}

export async function codesLeft(commons: Pool | PoolClient, account_id: string) {
	const { rows } = await commons.query<{ left: number }>(
		'select count(*)::int as left from recovery_code where account_id = $1 and used_at is null',
		[account_id]
	);
	return rows[0]!.left;
}

/** Whether staff must have a second factor here: everywhere but on a machine that serves itself alone. */
export function isDemanded(ctx: Context): boolean {
	return !isLocal(ctx.centre.public_url, theHouse().settings.public_url);
}
