import { fail, redirect } from '@sveltejs/kit';
import { askExport } from '#exports/askExport.server.ts';
import type { ExportKind } from '#exports/export.ts';
import { exportKinds } from '#exports/export.ts';
import { ExportForm, filterOf } from '#exports/forms.ts';
import { messages } from '#exports/messages.ts';
import { subjectOf } from '#exports/subject.server.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { isId } from '#ground/isId.ts';
import { say } from '#ground/language.ts';
import { dayKey } from '#kazakh/dates.ts';
import { may, require } from '#people/rights.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

/** `?event=…&stop=…`: its participants; `?project=…&line=…`: a figure's rows; nothing: the centre's own lists. */
export const load: PageServerLoad = page(async (ctx, { url }: PageServerLoadEvent) => {
	require(ctx, 'evidence.see');
	const asked = (name: string) => {
		const value = url.searchParams.get(name) ?? '';
		return isId(value) ? value : '';
	};
	const ids = {
		event: asked('event'),
		stop: asked('stop'),
		project: asked('project'),
		line: asked('line')
	};
	const by = ids.event ? ['event'] : ids.line ? ['line'] : ['nothing', 'days'];
	const all = Object.keys(exportKinds) as ExportKind[];
	const today = dayKey(ctx.now, ctx.centre.zone);
	return {
		title: say(messages, ctx.language)('ask'),
		kinds: all.filter(
			(kind) => by.includes(exportKinds[kind].by) && may(ctx.visitor, exportKinds[kind].right)
		),
		ids,
		about: await subjectOf(ctx, {
			...(ids.event && { event_id: ids.event }),
			...(ids.stop && { stop_id: ids.stop }),
			...(ids.line && { project_id: ids.project, line_id: ids.line })
		}),
		year: { from: `${today.slice(0, 4)}-01-01`, until: today }
	};
});

export const actions: Actions = {
	default: action(async (ctx, { request }: RequestEvent) => {
		require(ctx, 'evidence.see');
		const form = await readForm(request, ExportForm);
		if (!form.ok) return fail(422, form);
		const { kind, format, reason } = form.values;
		const id = await askExport(ctx, { kind, format, reason, filter: filterOf(form.values) });
		redirect(303, `/${ctx.language}/desk/exports/${id}`);
	})
};
