import { theHouse } from '#ground/house.server.ts';

/** E-mails of accounts by their ids, from commons by a statement of its own; an account that is gone is left out. */
export async function emailsOf(account_ids: (string | null)[]): Promise<Map<string, string>> {
	const ids = [...new Set(account_ids.filter((id) => id !== null))];
	if (ids.length === 0) return new Map();
	const { rows } = await theHouse().commons.query<{ id: string; email: string }>(
		'select id, email from account where id = any($1)',
		[ids]
	);
	return new Map(rows.map(({ id, email }) => [id, email]));
}
