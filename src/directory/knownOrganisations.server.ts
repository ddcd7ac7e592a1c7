import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import type {} from './tables.ts';

/** Refuses (404) when one of these bodies does not stand in the directory: a form may name what is not there. */
export async function knowOrganisations(
	tx: Context,
	given: (string | null | undefined)[]
): Promise<void> {
	const ids = [...new Set(given.filter((id) => id !== null && id !== undefined))];
	if (ids.length === 0) return;
	const rows = await tx.db.selectFrom('organisation').select('id').where('id', 'in', ids).execute();
	found(rows.length === ids.length ? rows : null);
}
