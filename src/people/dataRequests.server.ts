import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import { dayKey } from '#kazakh/dates.ts';
import { require } from './rights.ts';

function rows(ctx: Context) {
	return ctx.db
		.selectFrom('data_request')
		.innerJoin('person', 'person.id', 'person_id')
		.select(['data_request.id', 'person_id', 'kind', 'how', 'asked_at', 'due_on', 'done_at'])
		.select(['refused_at', 'refused_reason', 'surname', 'given', 'patronymic', 'erased_at']);
}

/** Requests about people's data: those that wait, the day that is nearest first, and what was decided lately. */
export async function dataRequests(ctx: Context) {
	require(ctx, 'people.see');
	const waiting = await rows(ctx)
		.where('done_at', 'is', null)
		.where('refused_at', 'is', null)
		.orderBy('due_on')
		.orderBy('data_request.id')
		.limit(200)
		.execute();
	const decided = await rows(ctx)
		.where((where) =>
			where.or([where('done_at', 'is not', null), where('refused_at', 'is not', null)])
		)
		.orderBy('data_request.id', 'desc')
		.limit(30)
		.execute();
	return { waiting, decided, today: dayKey(ctx.now, ctx.centre.zone) };
}

export async function dataRequest(ctx: Context, id: string) {
	require(ctx, 'people.see');
	const row = found(await rows(ctx).where('data_request.id', '=', id).executeTakeFirst());
	return { ...row, today: dayKey(ctx.now, ctx.centre.zone) };
}
