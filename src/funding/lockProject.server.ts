import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import type {} from './tables.ts';

/** The project under its lock, with its plan: nobody else changes either before this transaction ends. */
export async function lockProject(tx: Context, slug: string) {
	const project = found(
		await tx.db
			.selectFrom('project')
			.selectAll()
			.where('slug', '=', slug)
			.forUpdate()
			.executeTakeFirst()
	);
	const lines = await tx.db
		.selectFrom('plan_line')
		.select(['id', 'indicator', 'target', 'due_on'])
		.where('project_id', '=', project.id)
		.orderBy('position')
		.execute();
	return { ...project, lines };
}
