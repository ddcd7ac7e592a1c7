import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import { Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type { OrganisationInput } from './forms.ts';
import { foldedNames } from './organisation.ts';

/** Adds a body to the directory. A BIN stands there once; several bodies without one may have the same name. */
export async function addOrganisation(ctx: Context, input: OrganisationInput): Promise<string> {
	require(ctx, 'organisations.write');
	return transaction(ctx, async (tx) => {
		await refuseKnownBin(tx, input.bin, null);
		const id = newId();
		await tx.db
			.insertInto('organisation')
			.values({ id, ...input, folded: foldedNames(input.name), created_at: tx.now })
			.execute();
		await happened(tx, 'directory.organisation_added', id);
		return id;
	});
}

/** Two who add the same BIN at once meet at its lock, so the second hears a reason and not a violated index. */
export async function refuseKnownBin(
	tx: Context,
	bin: string | null,
	own: string | null
): Promise<void> {
	if (bin === null) return;
	await sql`select pg_advisory_xact_lock(hashtextextended('organisation.bin:' || ${bin}, 0))`.execute(
		tx.db
	);
	const known = await tx.db
		.selectFrom('organisation')
		.select('id')
		.where('bin', '=', bin)
		.executeTakeFirst();
	if (known && known.id !== own) throw new Refusal('directory.bin_known');
}
