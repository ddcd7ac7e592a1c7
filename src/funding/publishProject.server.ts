import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { lockProject } from './lockProject.server.ts';
import { whyNotPublish } from './project.ts';

/** Shows a project with plan and fact to everybody. Publishing again changes nothing. */
export async function publishProject(ctx: Context, slug: string): Promise<void> {
	require(ctx, 'projects.write');
	await transaction(ctx, async (tx) => {
		const { id, name, published_at, lines } = await lockProject(tx, slug);
		if (published_at) return;
		refuse(whyNotPublish({ name, lines: lines.length }));
		await tx.db.updateTable('project').set({ published_at: tx.now }).where('id', '=', id).execute();
		await happened(tx, 'funding.project_published', id);
	});
}
