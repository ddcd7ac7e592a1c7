import type {} from '#events/tables.ts';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import type {} from '#hall/tables.ts';
import type {} from '#join/tables.ts';

const texts = (kk: string, ru: string) => ({ kk, ru });

/**
 * What the hall of a held stop leaves behind: a moderator and a speaker of the programme with their theses, and one of the
 * floor, who is not named. Gives the ids of the two turns of the programme.
 */
export async function speakAt(
	ctx: Context,
	event_id: string,
	stop_id: string
): Promise<{ opening: string; talk: string }> {
	const { db } = ctx;
	const at = new Date('2026-07-29T06:00:00Z');
	const known = await db
		.selectFrom('speaker')
		.select('id')
		.where('event_id', '=', event_id)
		.execute();
	if (known.length === 0)
		await db
			.insertInto('speaker')
			.values([
				{ id: newId(), event_id, role: 'moderator', ...moderator, position: 0 },
				{ id: newId(), event_id, role: 'speaker', ...speaker, position: 1 }
			])
			.execute();
	const join_code = String(Math.floor(Math.random() * 900_000) + 100_000);
	const hall = { stop_id, join_code, opened_at: at, opened_by: null, closed_at: at };
	await db.insertInto('hall').values(hall).execute();
	const floor = { stop_id, queue_opened_at: null, held_by: null, message: null };
	await db.insertInto('floor').values(floor).execute();
	const [opening, talk] = [newId(), newId()];
	await db
		.insertInto('floor_turn')
		.values([
			turn(opening, stop_id, 0, 'Сейітова Гүлнар Маратқызы', theses.opening),
			turn(talk, stop_id, 1, 'Ержанов Нұрлан', theses.talk),
			{
				...turn(newId(), stop_id, 2, 'Қожахмет Ләззат', theses.floor),
				kind: 'asked',
				category: 'P05'
			}
		])
		.execute();
	return { opening, talk };
}

const moderator = {
	surname: 'Сейітова',
	given: 'Гүлнар',
	patronymic: 'Маратқызы',
	post: texts('бас менеджер', 'главный менеджер'),
	organisation_id: null
};
const speaker = {
	surname: 'Ержанов',
	given: 'Нұрлан',
	patronymic: null,
	post: texts('үйлестіруші', 'координатор'),
	organisation_id: null
};

export const theses = {
	opening: texts('ҮЕҰ мемлекетке тәуелсіз.', 'НПО независимы от государства.'),
	talk: texts('Жақсылықты бір арнаға тоғыстырайық.', 'Соединим добрые дела в одно русло.'),
	floor: texts('Балалар алаңы керек.', 'Нужна детская площадка.')
};

function turn(
	id: string,
	stop_id: string,
	position: number,
	name: string,
	thesis: { kk: string; ru: string }
) {
	const started_at = new Date(Date.UTC(2026, 6, 29, 6, position * 10));
	return {
		id,
		stop_id,
		position,
		name,
		thesis,
		started_at,
		asked_at: started_at,
		ended_at: new Date(started_at.getTime() + 300_000),
		kind: 'planned' as 'planned' | 'asked',
		category: null as string | null,
		topic: texts(`Тақырып ${position + 1}`, `Тема ${position + 1}`),
		seconds: 600,
		hand: null,
		turn_id: null,
		participant_id: null,
		paused_at: null,
		passed_by: null,
		passed_from: null,
		continues: null,
		left_at: null,
		removed_at: null,
		slides_url: null,
		attachment_id: null,
		device: null,
		aside_at: null
	};
}
