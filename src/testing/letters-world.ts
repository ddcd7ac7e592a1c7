import { addOrganisation } from '#directory/addOrganisation.server.ts';
import { writeProposal } from '#events/proposal-write.server.ts';
import type { Context } from '#ground/context.ts';
import { eventDay } from './day.ts';

/** A centre that can sign letters, as its coordinator. */
export function signing(ctx: Context, now = new Date('2026-11-26T06:00:00Z')): Context {
	return {
		...ctx,
		now,
		visitor: { account_id: 'a1', roles: ['manager'] },
		centre: {
			...ctx.centre,
			responsible: 'Сейітова Дана',
			responsible_post: { kk: 'Орталық директоры', ru: 'Директор центра' },
			bin: '040240000013',
			address: { kk: 'Қызылорда қ., Абай даңғ., 1', ru: 'г. Кызылорда, пр. Абая, 1' },
			contact_phone: '+77242000000',
			contact_email: 'kense@mysal.kz'
		}
	};
}

/** The akimat of a district with its head. */
export async function akimat(ctx: Context): Promise<string> {
	return addOrganisation(ctx, {
		kind: 'state_body',
		bin: null,
		name: { kk: 'Шиелі ауданының әкімдігі', ru: 'Акимат Шиелийского района' },
		email: 'akimdik@mysal.kz',
		head_post: 'Шиелі ауданының әкімі',
		head_name: 'Айтбаев Болат Серікұлы',
		head_ru: 'Акиму Шиелийского района Айтбаеву Б. С.'
	});
}

export interface World {
	event: string;
	event_id: string;
	stop_id: string;
	to: string;
	codes: string[];
}

/** A round table that took place, with as many proposals to the akimat as asked. */
export async function proposalsTo(ctx: Context, count: number): Promise<World> {
	const { event_id, stop_id } = await eventDay(ctx, -30);
	const to = await akimat(ctx);
	const codes: string[] = [];
	for (let n = 1; n <= count; n++) {
		const { code } = await writeProposal(ctx, {
			stop_id,
			text: { kk: `${n}-көшеге жарық керек`, ru: `Нужен свет на улице ${n}`, en: '' },
			category: 'P03',
			source: 'hall',
			addressee_id: to,
			responsible: '',
			due_on: ''
		});
		codes.push(code);
	}
	const { slug } = await ctx.db
		.selectFrom('event')
		.select('slug')
		.where('id', '=', event_id)
		.executeTakeFirstOrThrow();
	return { event: slug, event_id, stop_id, to, codes };
}
