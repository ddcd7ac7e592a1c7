import type { Context } from '#ground/context.ts';
import type { Language, Texts } from '#ground/language.ts';
import { say, written } from '#ground/language.ts';
import { found } from '#ground/refusal.ts';
import { dayAfter, rowsBehind } from '#figures/figure.server.ts';
import { momentOf } from '#kazakh/dates.ts';
import { may, require } from '#people/rights.ts';
import { evidence } from './evidence.server.ts';
import type { ExportFilter, ExportKind } from './export.ts';
import { exportKinds, hasNames } from './export.ts';
import type { List, Wanted } from './list.ts';
import { messages } from './listMessages.ts';
import { participants } from './participants.server.ts';
import { people } from './people.server.ts';
import { proposals } from './proposals.server.ts';
import { registrations } from './registrations.server.ts';

/** How a list is read and written, for whoever `ctx` says has asked. Throws 403, 404. */
export async function listOf(
	ctx: Context,
	kind: ExportKind,
	filter: ExportFilter
): Promise<List<never>> {
	require(ctx, exportKinds[kind].right);
	const wanted = wantedOf(ctx, kind, filter);
	if (kind === 'people') return people(wanted);
	if (kind === 'participants') return participants(wanted);
	if (kind === 'registrations') return registrations(wanted);
	if (kind === 'proposals') return proposals(wanted);
	return evidence(wanted, await countedRows(ctx, filter));
}

function wantedOf(ctx: Context, kind: ExportKind, filter: ExportFilter): Wanted {
	const { zone } = ctx.centre;
	const language: Language = ctx.language;
	return {
		filter,
		names: hasNames(kind, filter),
		from: momentOf(filter.from ?? '2000-01-01', '00:00', zone),
		until: momentOf(dayAfter(filter.until ?? '2999-12-31'), '00:00', zone),
		isStaff: may(ctx.visitor, 'participants.export'),
		t: say(messages, language),
		text: (texts: Texts | null) => (texts ? written(texts, language).text : '')
	};
}

async function countedRows(ctx: Context, { project_id, line_id }: ExportFilter) {
	const line = found(
		await ctx.db
			.selectFrom('plan_line')
			.innerJoin('project', 'project.id', 'plan_line.project_id')
			.innerJoin('indicator', 'indicator.code', 'plan_line.indicator')
			.select(['plan_line.id', 'counter', 'filters', 'starts_on', 'ends_on'])
			.where('plan_line.id', '=', line_id!)
			.where('project.id', '=', project_id!)
			.executeTakeFirst()
	);
	return found(rowsBehind(ctx, line, { ...line, filters: line.filters as { kind?: string } }));
}
