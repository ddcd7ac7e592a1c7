import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { found } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';

/** Lets everybody read it. The same again changes nothing. */
export async function releaseProposal(ctx: Context, code: string): Promise<void> {
	await setRelease(ctx, code, ctx.now, 'events.proposal_released');
}

/** Takes it back from the public pages, for example when somebody's name was found in it. */
export async function withdrawProposal(ctx: Context, code: string): Promise<void> {
	await setRelease(ctx, code, null, 'events.proposal_withdrawn');
}

async function setRelease(
	ctx: Context,
	code: string,
	released_at: Date | null,
	kind: string
): Promise<void> {
	require(ctx, 'proposals.write');
	await transaction(ctx, async (tx) => {
		const proposal = found(
			await tx.db
				.selectFrom('proposal')
				.select(['id', 'released_at'])
				.where('code', '=', code)
				.forUpdate()
				.executeTakeFirst()
		);
		if ((proposal.released_at === null) === (released_at === null)) return;
		await tx.db
			.updateTable('proposal')
			.set({ released_at })
			.where('id', '=', proposal.id)
			.execute();
		await happened(tx, kind, proposal.id, { code });
	});
}
