import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePoll } from '#polls/makePoll.server.ts';
import { openPoll } from '#polls/openPoll.server.ts';
import { askQuestion } from '#questions/askQuestion.server.ts';
import { approveQuestion } from '#questions/decide.server.ts';
import { testHouse } from '#testing/database.ts';
import { eventDay } from '#testing/day.ts';
import { phone } from '#testing/hall.ts';
import { openFloor } from './openFloor.server.ts';
import { partsKey } from './parts.ts';
import { liveState, publicState } from './publicState.server.ts';

const { ctx: bare } = testHouse();

test('a change of the hall reaches two thousand phones in a kilobyte, however long its questions and poll are', async () => {
	const staff = bare({ visitor: { account_id: 'a1', roles: ['coordinator'] } });
	const { stop_id } = await eventDay(staff);
	await openFloor(staff, stop_id);
	for (let n = 0; n < 5; n++) {
		const text = `${n}: ${'Тіркелмеген топқа кеңес беріле ме? '.repeat(8)}`.slice(0, 300);
		const who = await phone(staff, stop_id, { guest: true });
		await approveQuestion(
			staff,
			stop_id,
			await askQuestion(bare(), who, { text, anonymous: false })
		);
	}
	const options = Array.from({ length: 10 }, (_, n) => ({ kk: `${n} ${'көмек '.repeat(15)}` }));
	const poll_id = await makePoll(staff, stop_id, {
		question: { kk: 'Ауданға не керек? '.repeat(10) },
		kind: 'multiple',
		options,
		anonymous: true,
		guests: true
	});
	await openPoll(staff, stop_id, poll_id);
	const sent = await liveState(bare(), stop_id);
	assert.ok(Buffer.byteLength(JSON.stringify(sent)) < 1024 + 100, JSON.stringify(sent));
	// It tells a phone as well as the whole whether its page is still the newest.
	assert.equal(partsKey(sent), partsKey(await publicState(bare(), stop_id)));
});
