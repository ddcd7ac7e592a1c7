import { fail, redirect } from '@sveltejs/kit';
import type * as v from 'valibot';
import { categories, doorCounts } from '#events/attendance-counts.server.ts';
import { dayStop } from '#events/attendance-stop.server.ts';
import type { Context } from '#ground/context.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { newId } from '#ground/ids.ts';
import { addReply, addTurn } from '#hall/addTurn.server.ts';
import { endTurn } from '#hall/endTurn.server.ts';
import { finishFloor } from '#hall/finishFloor.server.ts';
import * as forms from '#hall/forms.ts';
import { holdFloor } from '#hall/holdFloor.server.ts';
import { consoleState } from '#hall/consoleState.server.ts';
import { materialsAt } from '#hall/materials.server.ts';
import { moveTurn, orderFairly } from '#hall/moveTurn.server.ts';
import { openFloor } from '#hall/openFloor.server.ts';
import { closeQueue, openQueue } from '#hall/openQueue.server.ts';
import { passFloor } from '#hall/passFloor.server.ts';
import { addTime, pauseTurn, resumeTurn } from '#hall/pauseTurn.server.ts';
import { putBack } from '#hall/putBack.server.ts';
import { putOut } from '#hall/putOut.server.ts';
import { removeTurn } from '#hall/removeTurn.server.ts';
import { settleTurn } from '#hall/settleTurn.server.ts';
import { setScreen } from '#hall/setScreen.server.ts';
import { floorOf } from '#hall/turns.server.ts';
import { undoEnd } from '#hall/undoEnd.server.ts';
import { writeThesis } from '#hall/writeThesis.server.ts';
import { renewCode } from '#join/renewCode.server.ts';
import { may, require } from '#people/rights.ts';
import { voting } from '#polls/pollsOf.server.ts';
import { pollActions } from '../pollActions.ts';
import { questionActions } from '../questionActions.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async (ctx, { params }: PageServerLoadEvent) => {
	require(ctx, 'hall.run', params.stop);
	const stop = await dayStop(ctx, params.stop);
	const isOpen = (await floorOf(ctx, stop.id)) !== null;
	const known = await categories(ctx);
	return {
		stop,
		zone: ctx.centre.zone,
		now: Number(ctx.now),
		live: isOpen ? await consoleState(ctx, stop.id) : null,
		voting: await voting(ctx, stop.id),
		here: await here(ctx, stop.id),
		categories: Object.fromEntries(known.map(({ code, name }) => [code, name])),
		materials: await materialsAt(ctx, stop.id),
		can: {
			moderate: may(ctx.visitor, 'floor.moderate', stop.id),
			write: may(ctx.visitor, 'record.write', stop.id),
			close: may(ctx.visitor, 'record.close'),
			carry: may(ctx.visitor, 'proposals.write', stop.id),
			desk: may(ctx.visitor, 'registrations.see')
		},
		// Made here for browsers without scripts: the same form sent twice adds one.
		add_id: newId()
	};
});

/** How many came, for those who may count at the door. */
async function here(ctx: Context, stop_id: string): Promise<number | null> {
	if (!may(ctx.visitor, 'door.mark', stop_id)) return null;
	return (await doorCounts(ctx, stop_id)).came;
}

/** A deed with a form: problems go back beside their fields; after it the page is shown anew. */
function deed<Schema extends v.GenericSchema>(
	schema: Schema,
	work: (ctx: Context, stop_id: string, values: v.InferOutput<Schema>) => Promise<unknown>
) {
	return action(async (ctx, { request, params }: RequestEvent) => {
		const form = await readForm(request, schema);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed });
		await work(ctx, params.stop, form.values);
		return back(ctx, params.stop);
	});
}

/** A button alone. */
function press(work: (ctx: Context, stop_id: string) => Promise<unknown>) {
	return action(async (ctx, { params }: RequestEvent) => {
		await work(ctx, params.stop);
		return back(ctx, params.stop);
	});
}

function back(ctx: Context, stop_id: string): never {
	redirect(303, `/${ctx.language}/at/${stop_id}/host`);
}

export const actions = {
	open: press(openFloor),
	ask: press(openQueue),
	close: press(closeQueue),
	fair: press(orderFairly),
	pass: deed(forms.PassForm, passFloor),
	pause: deed(forms.TurnForm, pauseTurn),
	resume: deed(forms.TurnForm, resumeTurn),
	time: deed(forms.TimeForm, addTime),
	back: deed(forms.TurnForm, putBack),
	end: deed(forms.TurnForm, endTurn),
	undo_end: deed(forms.TurnForm, undoEnd),
	move: deed(forms.MoveForm, moveTurn),
	remove: deed(forms.TurnForm, removeTurn),
	put_out: deed(forms.PutOutForm, putOut),
	renew_code: deed(forms.RenewForm, renewCode),
	add: deed(forms.AddForm, addTurn),
	reply: deed(forms.ReplyForm, addReply),
	screen: deed(forms.ScreenForm, setScreen),
	hold: deed(forms.HoldForm, holdFloor),
	settle: deed(forms.TurnForm, settleTurn),
	thesis: deed(forms.ThesisForm, writeThesis),
	...questionActions,
	...pollActions,
	finish: action(async (ctx, { params }: RequestEvent) => {
		await finishFloor(ctx, params.stop);
		if (!may(ctx.visitor, 'record.close')) return back(ctx, params.stop);
		const { slug } = await dayStop(ctx, params.stop);
		redirect(303, `/${ctx.language}/desk/events/${slug}/stops/${params.stop}/close`);
	})
} satisfies Actions;
