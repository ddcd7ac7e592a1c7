import type { Context } from '#ground/context.ts';
import { newCode, newId } from '#ground/ids.ts';
import { addTurn } from '#hall/addTurn.server.ts';
import { openFloor } from '#hall/openFloor.server.ts';
import { openHall } from '#join/openHall.server.ts';
import { makePoll } from '#polls/makePoll.server.ts';
import { askQuestion } from '#questions/askQuestion.server.ts';
import { phone } from './hall.ts';

/** An open hall: one waits for the floor, a question is with the moderator, a poll is to come. */
export async function inTheHall(staff: Context, stop_id: string) {
	await openFloor(staff, stop_id);
	const { join_code } = await openHall(staff, stop_id);
	const floor_turn_id = newId();
	const who = { name: 'Төлегенов Мақсат', category: 'P03' };
	await addTurn(staff, stop_id, { id: floor_turn_id, kind: 'asked', ...who });
	const guest = await phone(staff, stop_id, { guest: true });
	const question_id = await askQuestion(staff, guest, { text: newCode(12), anonymous: false });
	const poll_id = await makePoll(staff, stop_id, {
		question: { kk: 'Не керек?' },
		kind: 'single',
		options: [{ kk: 'Кеңес' }, { kk: 'Көлік' }],
		anonymous: true,
		guests: true
	});
	return { join_code, floor_turn_id, question_id, poll_id };
}
