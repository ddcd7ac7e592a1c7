import { knowOrganisations } from '#directory/knownOrganisations.server.ts';
import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import { found, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type { ProposalInput } from './proposal-forms.ts';
import { writtenOnly } from './proposal-forms.ts';
import { nextProposalCode } from './proposal-code.server.ts';

/** Staff write down what was proposed; it gets its code at once and stays unseen until it is released. */
export async function writeProposal(
	ctx: Context,
	input: ProposalInput
): Promise<{ id: string; code: string }> {
	require(ctx, 'proposals.write', input.stop_id);
	return transaction(ctx, async (tx) => {
		const stop = found(
			await tx.db
				.selectFrom('stop')
				.select(['id', 'event_id', 'starts_at'])
				.where('id', '=', input.stop_id)
				.executeTakeFirst()
		);
		await knowNamed(tx, input);
		const [id, code] = [newId(), await nextProposalCode(tx)];
		await tx.db
			.insertInto('proposal')
			.values({
				id,
				code,
				event_id: stop.event_id,
				stop_id: stop.id,
				source: input.source,
				// Written down before the stop began is a proposal sent in beforehand: its own moment counts.
				voiced_at: stop.starts_at < tx.now ? stop.starts_at : tx.now,
				...columns(input)
			})
			.execute();
		await happened(tx, 'events.proposal_written', id, { code, stop_id: stop.id });
		return { id, code };
	});
}

/** Mends wording, addressee, due day or responsible; facts stay as they are. */
export async function changeProposal(
	ctx: Context,
	code: string,
	input: Omit<ProposalInput, 'stop_id' | 'source'>
): Promise<void> {
	await transaction(ctx, async (tx) => {
		const { id, stop_id } = found(
			await tx.db
				.selectFrom('proposal')
				.select(['id', 'stop_id'])
				.where('code', '=', code)
				.forUpdate()
				.executeTakeFirst()
		);
		require(tx, 'proposals.write', stop_id);
		await knowNamed(tx, input);
		await tx.db.updateTable('proposal').set(columns(input)).where('id', '=', id).execute();
		await happened(tx, 'events.proposal_changed', id, { code });
	});
}

/** What a form names must be there: the addressee in the directory, the category in the centre's list. */
async function knowNamed(
	tx: Context,
	{ addressee_id, category }: Pick<ProposalInput, 'addressee_id' | 'category'>
): Promise<void> {
	await knowOrganisations(tx, [addressee_id || null]);
	const row = tx.db.selectFrom('category').select('code').where('code', '=', category);
	if (!(await row.executeTakeFirst())) throw new Refusal('events.category_unknown', 422);
}

function columns(input: Omit<ProposalInput, 'stop_id' | 'source'>) {
	return {
		text: writtenOnly(input.text),
		category: input.category,
		addressee_id: input.addressee_id || null,
		responsible: input.responsible || null,
		due_on: input.due_on || null
	};
}
