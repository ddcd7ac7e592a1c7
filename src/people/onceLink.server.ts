import type { Centre, Context } from '#ground/context.ts';
import type { House } from '#ground/house.server.ts';
import { contextFor, theHouse } from '#ground/house.server.ts';
import { newSecret } from '#ground/ids.ts';
import { Refusal } from '#ground/refusal.ts';
import { hashOf } from './hash.server.ts';
import { accountFor, letIn } from './member.server.ts';
import { openSession } from './session.server.ts';
import { cameIn } from './signIn.server.ts';
import type { StaffRole } from './rights.ts';

/**
 * Lets somebody in from the machine itself: account, role and a link that signs in once within 24 hours.
 * The secret is told once; only its hash is kept.
 */
export async function oneTimeLink(
	house: House,
	centre: Centre,
	email: string,
	role: StaffRole
): Promise<string> {
	const ctx = contextFor(house, centre.slug);
	const account_id = await accountFor(email, ctx.now);
	await letIn(ctx, account_id, role);
	return makeLink(ctx, account_id, { by_machine: true });
}

/** A fresh link for an account; asking for one more leaves earlier ones as they are. */
export async function makeLink(
	tx: Context,
	account_id: string,
	{ by_machine = false } = {}
): Promise<string> {
	const secret = newSecret();
	await theHouse().commons.query(
		`insert into sign_in_link (secret_hash, account_id, made_at, expires_at, by_machine)
		values ($1, $2, $3::timestamptz, $3::timestamptz + interval '24 hours', $4)`,
		[hashOf(secret), account_id, tx.now, by_machine]
	);
	return `${tx.centre.public_url}/kk/sign-in/once/${secret}`;
}

/** Whether a link would still let in. Opening its page changes nothing: mail scanners open links too. */
export async function isLinkOpen(ctx: Context, secret: string): Promise<boolean> {
	const { rowCount } = await theHouse().commons.query(
		'select from sign_in_link where secret_hash = $1 and used_at is null and expires_at > $2',
		[hashOf(secret), ctx.now]
	);
	return rowCount === 1;
}

/** Uses a link up and opens a session: gives the secret for the cookie. Of two at once one comes in. */
export async function useLink(ctx: Context, secret: string, device: string): Promise<string> {
	const house = theHouse();
	const { rows } = await house.commons.query<{ account_id: string; by_machine: boolean }>(
		`update sign_in_link set used_at = $2
		where secret_hash = $1 and used_at is null and expires_at > $2
		returning account_id, by_machine`,
		[hashOf(secret), ctx.now]
	);
	if (!rows[0]) throw new Refusal('people.link_over', 410);
	const { account_id, by_machine } = rows[0];
	const by = by_machine ? 'machine' : 'link';
	const session = await openSession(house, account_id, { device, by, now: ctx.now });
	await cameIn(ctx, account_id, 'link');
	return session;
}
