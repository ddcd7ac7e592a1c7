import type { Context } from '#ground/context.ts';
import { post } from '#ground/mail/post.server.ts';
import { readersOf } from './mailLanguage.server.ts';

/** A letter to the owner of an account about what was done with it, in their language and the caller's transaction. */
export async function tellOwner(tx: Context, account_id: string, kind: string): Promise<void> {
	const reader = (await readersOf([account_id])).get(account_id);
	if (!reader) return;
	const { email: recipient, language } = reader;
	await post(tx, [{ channel: 'mail', recipient, language, kind, about: { account_id } }]);
}
