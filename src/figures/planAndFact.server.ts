import type { Context } from '#ground/context.ts';
import { dayKey } from '#kazakh/dates.ts';
import type { LineStatus } from '#funding/progress.ts';
import { lineStatus, whereWeShouldBe } from '#funding/progress.ts';
import type { PlanLine, Project } from '#funding/queries.server.ts';
import { planLines } from '#funding/queries.server.ts';
import type { Figure } from './figure.server.ts';
import { figureOf } from './figure.server.ts';

export interface PlanAndFact extends PlanLine {
	/** null when this installation cannot count the indicator. */
	fact: Figure | null;
	/** How much should be done by today. */
	expected: number;
	status: LineStatus | null;
}

/** A project's plan with what was done, counted now, and what should be done by today. */
export async function planAndFact(ctx: Context, project: Project): Promise<PlanAndFact[]> {
	const lines = await planLines(ctx, project.id);
	const today = dayKey(ctx.now, ctx.centre.zone);
	return Promise.all(
		lines.map(async (line) => {
			const fact = await figureOf(ctx, project, line);
			const due = { ...line, starts_on: project.starts_on };
			return {
				...line,
				fact,
				expected: whereWeShouldBe(due, today),
				status: fact && lineStatus(due, fact.value, today)
			};
		})
	);
}
