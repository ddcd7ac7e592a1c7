import { redirect } from '@sveltejs/kit';
import { partsOf } from '#events/held.server.ts';
import type { Context } from '#ground/context.ts';
import { fieldText } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { found } from '#ground/refusal.ts';
import { mergePeople } from '#people/mergePeople.server.ts';
import { messages } from '#people/messages.ts';
import { notSame } from '#people/notSame.server.ts';
import { person } from '#people/person.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params }: RequestEvent) => {
	const [one, other] = await Promise.all([row(ctx, params.id), row(ctx, params.other)]);
	const came = new Set(one.parts.flatMap((part) => (part.state === 'came' ? part.stop_id : [])));
	const both = other.parts.filter((part) => part.state === 'came' && came.has(part.stop_id));
	return {
		title: say(messages, ctx.language)('side_by_side'),
		pair: [one, other],
		both: both.map(({ title }) => title),
		zone: ctx.centre.zone
	};
});

async function row(ctx: Context, id: string) {
	const [found, parts] = await Promise.all([person(ctx, id), partsOf(ctx, id)]);
	return { ...found, parts };
}

export const actions: Actions = {
	merge: action(async (ctx, { params, request }: RequestEvent) => {
		const chosen = fieldText(await request.formData(), 'into');
		const into = found([params.id, params.other].find((id) => id === chosen));
		const from = into === params.id ? params.other : params.id;
		await mergePeople(ctx, { from, into });
		redirect(303, `/${ctx.language}/desk/people/${into}?done=merged`);
	}),
	two: action(async (ctx, { params }: RequestEvent) => {
		await notSame(ctx, params.id, params.other);
		redirect(303, `/${ctx.language}/desk/people/alike?not_same`);
	})
};
