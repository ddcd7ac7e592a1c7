import type { House } from '#ground/house.server.ts';
import { hashOf } from '#people/hash.server.ts';
import { openSession } from '#people/session.server.ts';
import { sessionCookie } from '#people/visitor.server.ts';

/**
 * The one way for tests to be staff: the secret of a session as a code from a letter opens it, its second factor
 * proved. `half: true`: with the second factor still to come.
 */
export async function staffSecret(
	house: House,
	account_id: string,
	{ half = false, device = 'test', now = new Date() } = {}
): Promise<string> {
	const secret = await openSession(house, account_id, { device, by: 'code', now });
	if (!half)
		await house.commons.query('update session set second_factor_at = $2 where token_hash = $1', [
			hashOf(secret),
			now
		]);
	return secret;
}

/** The same as a cookie for `ask()`. */
export async function staffCookie(...given: Parameters<typeof staffSecret>): Promise<string> {
	return `${sessionCookie(false)}=${await staffSecret(...given)}`;
}

/** Gives an account a code app that shows no code: what has to be proved is there, and nobody can. */
export async function withCodeApp(house: House, account_id: string): Promise<void> {
	await house.commons.query(
		`insert into code_app (account_id, sealed_secret, last_step, made_at) values ($1, '', 0, now())
		on conflict do nothing`,
		[account_id]
	);
}
