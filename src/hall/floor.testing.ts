import { newId } from '#ground/ids.ts';
import type { Context } from '#ground/context.ts';
import { setAgenda } from '#events/setAgenda.server.ts';
import { setSpeakers } from '#events/setSpeakers.server.ts';
import type {} from '#events/tables.ts';
import { hallOf } from '#join/halls.server.ts';
import { joinByCode } from '#join/joinByCode.server.ts';
import type { Participant } from '#join/participant.server.ts';
import { hereOf } from '#join/participant.server.ts';
import { addTurn } from './addTurn.server.ts';
import type { HostState, HostTurn } from './hostState.server.ts';
import { hostState } from './hostState.server.ts';
import { openFloor } from './openFloor.server.ts';
import { openQueue } from './openQueue.server.ts';

/** The same context, this many seconds later. */
export function later(ctx: Context, seconds: number): Context {
	return { ...ctx, now: new Date(ctx.now.getTime() + seconds * 1000) };
}

/** Opens the floor of a stop with the programme of the story: moderator, head of the front office, those who ask, the end. */
export async function openedFloor(ctx: Context, stop_id: string): Promise<void> {
	const { event_id } = await ctx.db
		.selectFrom('stop')
		.select('event_id')
		.where('id', '=', stop_id)
		.executeTakeFirstOrThrow();
	const [, speaker_id] = await setSpeakers(ctx, event_id, [
		{ role: 'moderator', surname: 'Сейітова', given: 'Гүлнар' },
		{ role: 'speaker', surname: 'Ержанов', given: 'Нұрлан', post: { kk: 'жетекшісі' } }
	]);
	await setAgenda(ctx, { event_id }, [
		{ kind: 'arrival', topic: { kk: 'Есік ашылады' }, minutes: 30 },
		{ kind: 'opening', topic: { kk: 'Ашылуы' }, minutes: 20 },
		{ kind: 'talk', topic: { kk: 'Бір арна' }, minutes: 20, speaker_id: speaker_id! },
		{ kind: 'floor', topic: { kk: 'Пікірлер' }, minutes: 50 },
		{ kind: 'summary', topic: { kk: 'Қорытынды' }, minutes: 30 }
	]);
	await openFloor(ctx, stop_id);
	await openQueue(ctx, stop_id);
}

/** A guest's phone in the hall. */
export async function guest(
	ctx: Context,
	stop_id: string,
	{ category = 'P03', name = null as string | null } = {}
): Promise<Participant> {
	const { join_code } = (await hallOf(ctx, stop_id))!;
	const secret = await joinByCode(ctx, stop_id, { code: join_code, category, name }, '192.0.2.1');
	return hereOf(ctx, { get: () => secret }, stop_id);
}

/** Somebody who raised a hand; gives the id of the turn. */
export async function raised(
	ctx: Context,
	stop_id: string,
	name: string,
	{ category = 'P03', kind = 'asked' as 'asked' | 'order' | 'reply' } = {}
): Promise<string> {
	const id = newId();
	await addTurn(ctx, stop_id, { id, kind, name, category });
	return id;
}

/** The queue by name, as it is offered. */
export async function queueNames(ctx: Context, stop_id: string): Promise<(string | null)[]> {
	return (await hostState(ctx, stop_id)).queue.entries.map(({ name }) => name);
}

/** A turn of the programme by its place among the planned ones. */
export async function plannedOf(ctx: Context, stop_id: string): Promise<HostTurn[]> {
	return (await hostState(ctx, stop_id)).planned;
}

export async function nowOf(ctx: Context, stop_id: string): Promise<HostState['now']> {
	return (await hostState(ctx, stop_id)).now;
}
