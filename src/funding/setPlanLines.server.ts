import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import { found, Refusal, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { lockProject } from './lockProject.server.ts';
import type { LineInput } from './project.ts';
import { whyNotPlan, whyNotPublish } from './project.ts';

/** Sets a project's plan to these lines, in this order. A line that events hang on cannot be taken away. */
export async function setPlanLines(ctx: Context, slug: string, given: LineInput[]): Promise<void> {
	require(ctx, 'projects.write');
	await transaction(ctx, async (tx) => {
		const project = await lockProject(tx, slug);
		refuse(whyNotPlan(given, project));
		if (project.published_at) refuse(whyNotPublish({ name: project.name, lines: given.length }));
		await knowIndicators(tx, given);
		const kept = new Set(given.map(({ id }) => id));
		const own = new Set(project.lines.map(({ id }) => id));
		await takeAway(
			tx,
			project.lines.map(({ id }) => id).filter((id) => !kept.has(id))
		);
		for (const [position, line] of given.entries())
			await write(tx, project.id, position, line, own);
		await happened(tx, 'funding.plan_set', project.id, { lines: given.length });
	});
}

async function write(
	tx: Context,
	project_id: string,
	position: number,
	{ id, indicator, target, due_on }: LineInput,
	own: Set<string>
): Promise<void> {
	const values = { indicator, target, due_on, position };
	if (id === undefined) {
		await tx.db
			.insertInto('plan_line')
			.values({ id: newId(), project_id, ...values })
			.execute();
		return;
	}
	// A line of another project is as good as none.
	found(own.has(id) ? id : null);
	await tx.db.updateTable('plan_line').set(values).where('id', '=', id).execute();
}

async function knowIndicators(tx: Context, lines: LineInput[]): Promise<void> {
	const known = await tx.db.selectFrom('indicator').select('code').execute();
	const codes = new Set(known.map(({ code }) => code));
	if (lines.some(({ indicator }) => !codes.has(indicator)))
		throw new Refusal('funding.no_such_indicator', 422);
}

async function takeAway(tx: Context, ids: string[]): Promise<void> {
	if (ids.length === 0) return;
	try {
		await tx.db.deleteFrom('plan_line').where('id', 'in', ids).execute();
	} catch (error) {
		// What hangs on a line stands above funding/, so only the foreign key knows of it.
		if ((error as { code?: string }).code === '23503') throw new Refusal('funding.line_in_use');
		throw error;
	}
}
