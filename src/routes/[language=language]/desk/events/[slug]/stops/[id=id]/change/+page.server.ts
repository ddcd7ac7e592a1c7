import { fail } from '@sveltejs/kit';
import { ReasonForm } from '#events/desk-forms.ts';
import { chosenPeople, namedRegistrations } from '#events/desk-stop.server.ts';
import { refuseRegistration } from '#events/approve.server.ts';
import { leave } from '#events/leave.server.ts';
import { moveToStop } from '#events/moveToStop.server.ts';
import type { Context } from '#ground/context.ts';
import { checkForm, fieldText } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { isId } from '#ground/isId.ts';
import { Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { doneAt } from '../../../../done.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const deeds = ['refuse', 'leave', 'move'] as const;

export const load: PageServerLoad = page(async (ctx, { params, url, parent }) => {
	require(ctx, 'registrations.write');
	const ids = url.searchParams.getAll('ids').filter(isId).slice(0, 50);
	const others = (await parent()).event.stops.filter(
		(stop) => stop.id !== params.id && !stop.cancelled_at && stop.ends_at > ctx.now
	);
	return {
		deed: deeds.find((one) => one === url.searchParams.get('do')) ?? 'leave',
		people: await chosenPeople(ctx, params.id, ids),
		others
	};
});

const home = (url: URL) => url.pathname.replace(/\/change$/, '');

/** All of them or nobody: one refusal takes the others back. */
async function each(
	ctx: Context,
	ids: string[],
	deed: (tx: Context, id: string) => Promise<unknown>
) {
	await transaction(ctx, async (tx) => {
		for (const id of ids) await deed(tx, id);
	});
}

export const actions: Actions = {
	refuse: action(async (ctx, { request, params, url }: RequestEvent) => {
		const data = await request.formData();
		const ids = await namedRegistrations(ctx, params.id, data.getAll('ids'));
		const form = await checkForm(data, ReasonForm);
		if (!form.ok) return fail(422, form);
		await each(ctx, ids, (tx, id) => refuseRegistration(tx, id, form.values.reason));
		doneAt(home(url), 'refused');
	}),
	leave: action(async (ctx, { request, params, url }: RequestEvent) => {
		const named = (await request.formData()).getAll('ids');
		const ids = await namedRegistrations(ctx, params.id, named);
		await each(ctx, ids, (tx, registration_id) => leave(tx, { registration_id }));
		doneAt(home(url), 'left');
	}),
	move: action(async (ctx, { request, params, url }: RequestEvent) => {
		const data = await request.formData();
		const ids = await namedRegistrations(ctx, params.id, data.getAll('ids'));
		const to = fieldText(data, 'to');
		if (!isId(to)) throw new Refusal('ground.not_found', 404);
		await each(ctx, ids, (tx, registration_id) => moveToStop(tx, { registration_id }, to));
		doneAt(home(url), 'moved_people');
	})
};
