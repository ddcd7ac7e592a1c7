import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { found } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { refuseKnownBin } from './addOrganisation.server.ts';
import type { OrganisationInput } from './forms.ts';
import { foldedNames } from './organisation.ts';

/** Changes a body; whatever refers to it shows the new name at once. */
export async function changeOrganisation(
	ctx: Context,
	id: string,
	input: OrganisationInput
): Promise<void> {
	require(ctx, 'organisations.write');
	await transaction(ctx, async (tx) => {
		const row = tx.db.selectFrom('organisation').select('id').where('id', '=', id).forUpdate();
		found(await row.executeTakeFirst());
		await refuseKnownBin(tx, input.bin, id);
		await tx.db
			.updateTable('organisation')
			.set({ ...input, folded: foldedNames(input.name) })
			.where('id', '=', id)
			.execute();
		await happened(tx, 'directory.organisation_changed', id);
	});
}
