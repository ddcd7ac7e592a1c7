import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { refreshCentres, saveCentre, theHouse } from '#ground/house.server.ts';
import { Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import type { CentreInput } from './centreForm.ts';
import { require } from './rights.ts';

/**
 * Changes what the centre says of itself: names, BIN, address, whom to ask. The row stands in commons, which
 * only the owner's pool writes; when that fails, what happened is rolled back too.
 */
export async function changeCentre(ctx: Context, input: CentreInput): Promise<void> {
	require(ctx, 'staff.manage');
	await transaction(ctx, async (tx) => {
		await refuseTakenHost(tx, input.public_url);
		await happened(tx, 'people.centre_changed', null);
		await saveCentre(theHouse(), tx.centre.slug, input);
	});
	await refreshCentres(theHouse());
}

/** The host name leads to a centre: nobody may take that of another. */
async function refuseTakenHost(tx: Context, public_url: string): Promise<void> {
	const others = await theHouse().commons.query<{ public_url: string }>(
		'select public_url from centre where slug <> $1',
		[tx.centre.slug]
	);
	const host = new URL(public_url).hostname;
	if (others.rows.some((other) => new URL(other.public_url).hostname === host))
		throw new Refusal('people.address_taken');
}
