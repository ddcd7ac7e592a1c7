import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { found, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { dayKey, momentOf } from '#kazakh/dates.ts';
import { require } from '#people/rights.ts';
import { whyNotMove } from './proposal.ts';
import type { MoveInput } from './proposal-forms.ts';
import { writtenOnly } from './proposal-forms.ts';

/** Moves a proposal on: sent, accepted, refused with its reason, or done with its outcome, on the day it happened. */
export async function moveProposal(ctx: Context, code: string, input: MoveInput): Promise<void> {
	require(ctx, 'proposals.write');
	await transaction(ctx, async (tx) => {
		const proposal = found(
			await tx.db
				.selectFrom('proposal')
				.selectAll()
				.where('code', '=', code)
				.forUpdate()
				.executeTakeFirst()
		);
		const at = momentOfDay(tx, input.on);
		refuse(whyNotMove(proposal, input.move, at, tx.now));
		await tx.db
			.updateTable('proposal')
			.set(factOf(input, at))
			.where('id', '=', proposal.id)
			.execute();
		await happened(tx, happenings[input.move], proposal.id, { code });
	});
}

const happenings = {
	send: 'events.proposal_sent',
	accept: 'events.proposal_accepted',
	refuse: 'events.proposal_refused',
	finish: 'events.proposal_done'
};

function factOf(input: MoveInput, at: Date) {
	if (input.move === 'send') return { sent_at: at };
	if (input.move === 'accept') return { accepted_at: at };
	const words = writtenOnly(input.words);
	if (input.move === 'refuse') return { refused_at: at, refused_reason: words };
	return { done_at: at, outcome: words };
}

/** Today means now; another day its noon. */
function momentOfDay(tx: Context, day: string): Date {
	const { zone } = tx.centre;
	return day === dayKey(tx.now, zone) ? tx.now : momentOf(day, '12:00', zone);
}
