import { fail } from '@sveltejs/kit';
import { correctionReasons, whyNotMark } from '#events/attendance.ts';
import { categories } from '#events/attendance-counts.server.ts';
import { dayStop } from '#events/attendance-stop.server.ts';
import { enterSheet } from '#events/sheet-enter.server.ts';
import { SheetForm } from '#events/sheet-forms.ts';
import { sheetRows } from '#events/sheet-rows.server.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { newId } from '#ground/ids.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

const handRows = 10;

export const load = page(async (ctx, { params }: PageServerLoadEvent) => {
	const rows = await sheetRows(ctx, params.stop);
	const stop = await dayStop(ctx, params.stop);
	return {
		stop,
		waiting: rows.filter(({ came }) => !came),
		categories: await categories(ctx),
		reasons: whyNotMark(stop.stop, stop.event) ? [...correctionReasons] : [],
		// The ids are the page's: the same page sent twice enters nobody twice.
		ids: Array.from({ length: handRows }, () => newId())
	};
});

export const actions = {
	default: action(async (ctx, { request, params }: RequestEvent) => {
		const form = await readForm(request, SheetForm);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed });
		return { entered: await enterSheet(ctx, params.stop, form.values) };
	})
} satisfies Actions;
