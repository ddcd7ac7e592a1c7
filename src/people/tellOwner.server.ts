import type { Context } from '#ground/context.ts';
import { theHouse } from '#ground/house.server.ts';
import { post } from '#ground/mail/post.server.ts';

/** A letter to the owner of an account about what was done with it, in the caller's transaction. */
export async function tellOwner(tx: Context, account_id: string, kind: string): Promise<void> {
	const { rows } = await theHouse().commons.query<{ email: string }>(
		'select email from account where id = $1',
		[account_id]
	);
	if (!rows[0]) return;
	const { email } = rows[0];
	await post(tx, [
		{ channel: 'mail', recipient: email, language: tx.language, kind, about: { account_id } }
	]);
}
