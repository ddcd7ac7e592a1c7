import { knowOrganisations } from '#directory/knownOrganisations.server.ts';
import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type { ProjectInput } from './forms.ts';
import { whyNotPlan, whyNotPublish } from './project.ts';
import { lockProject } from './lockProject.server.ts';

/** Changes a contract. Its plan must still fit into the period, and a published one keeps what publishing needs. */
export async function changeProject(
	ctx: Context,
	slug: string,
	input: ProjectInput
): Promise<void> {
	require(ctx, 'projects.write');
	await transaction(ctx, async (tx) => {
		const { id, published_at, lines } = await lockProject(tx, slug);
		refuse(whyNotPlan(lines, input));
		await knowOrganisations(tx, [input.customer_id, input.operator_id]);
		if (published_at) refuse(whyNotPublish({ name: input.name, lines: lines.length }));
		await tx.db.updateTable('project').set(input).where('id', '=', id).execute();
		await happened(tx, 'funding.project_changed', id);
	});
}
