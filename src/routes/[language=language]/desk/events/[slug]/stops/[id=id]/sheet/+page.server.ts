import { fail } from '@sveltejs/kit';
import { deskStop } from '#events/desk-stop.server.ts';
import { checkSheet } from '#events/sheet-check.server.ts';
import { markedPeople, sheetChecks } from '#events/sheet-checks.server.ts';
import { SheetCheckForm } from '#events/sheetCheck.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { accepted, mostBytes, photos } from '#ground/files/kinds.ts';
import { newId } from '#ground/ids.ts';
import { require } from '#people/rights.ts';
import { doneAt } from '../../../../done.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params }) => ({
	checks: await sheetChecks(ctx, params.id),
	marked: await markedPeople(ctx, params.id),
	accepts: accepted(['pdf', ...photos]),
	most: mostBytes / 1024 / 1024,
	// The page's own: the same page sent twice notes one comparison.
	check_id: newId()
}));

export const actions: Actions = {
	default: action(async (ctx, { request, params, url }: RequestEvent) => {
		require(ctx, 'files.upload');
		const stop = await deskStop(ctx, params.slug, params.id);
		const form = await readForm(request, SheetCheckForm);
		if (!form.ok) return fail(422, form);
		await checkSheet(ctx, stop.id, form.values);
		doneAt(url.pathname, 'sheet_checked');
	})
};
