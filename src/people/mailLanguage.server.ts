import type { Context } from '#ground/context.ts';
import type { Language } from '#ground/language.ts';
import { theHouse } from '#ground/house.server.ts';
import { signedIn } from './rights.ts';

export interface Reader {
	email: string;
	/** That of their mails. */
	language: Language;
}

/** Where and in which language accounts are written to, by their ids; an account that is gone is left out. */
export async function readersOf(account_ids: string[]): Promise<Map<string, Reader>> {
	const ids = [...new Set(account_ids)];
	if (ids.length === 0) return new Map();
	// Kazakh for whoever has never signed in.
	const { rows } = await theHouse().commons.query<Reader & { id: string }>(
		`select id, email, coalesce(language, 'kk') as language from account where id = any($1)`,
		[ids]
	);
	return new Map(rows.map(({ id, ...reader }) => [id, reader]));
}

/** The visitor's own choice. */
export async function chooseMailLanguage(ctx: Context, language: Language): Promise<void> {
	await theHouse().commons.query('update account set language = $2 where id = $1', [
		signedIn(ctx),
		language
	]);
}

/** Whoever signs in for the first time gets mails in the language of that page. */
export async function keepMailLanguage(ctx: Context, account_id: string): Promise<void> {
	await theHouse().commons.query(
		'update account set language = $2 where id = $1 and language is null',
		[account_id, ctx.language]
	);
}

/** What the visitor's account page shows. */
export async function mailLanguage(ctx: Context): Promise<Language> {
	const account_id = signedIn(ctx);
	return (await readersOf([account_id])).get(account_id)?.language ?? 'kk';
}
