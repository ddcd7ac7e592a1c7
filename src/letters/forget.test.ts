import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markAttendance } from '#events/attendance-mark.server.ts';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { holdings } from '#people/holdings.server.ts';
import '#events/holdings.server.ts';
import '#people/ownHoldings.server.ts';
import './holdings.server.ts';
import { signedUp } from '#testing/day.ts';
import { testHouse } from '#testing/database.ts';
import { proposalsTo, signing } from '#testing/letters-world.ts';
import { makeLetter } from './makeLetter.server.ts';
import { outgoingLetter } from './queries.server.ts';

const { ctx: bare } = testHouse();

/** A letter with two proposals of the one who is to be forgotten, of which one was released, and one of somebody else. */
async function world(ctx: Context) {
	const { event, to, codes, stop_id } = await proposalsTo(ctx, 3);
	const who = { surname: 'Нұрланов', given: 'Ерлан' };
	const { person_id, code: ticket } = await signedUp(ctx, stop_id, who);
	const early: Context = { ...ctx, now: new Date(ctx.now.getTime() - 29.5 * 3_600_000) };
	const mark = { id: newId(), at: early.now.toISOString(), how: 'code' as const, ticket };
	await markAttendance(early, stop_id, [mark]);
	const { id: attendance_id } = await ctx.db
		.selectFrom('attendance')
		.select('id')
		.where('person_id', '=', person_id)
		.executeTakeFirstOrThrow();
	const feedback_id = newId();
	await ctx.db
		.insertInto('feedback')
		.values({ id: feedback_id, stop_id, attendance_id, at: ctx.now })
		.execute();
	const own = (released_at: Date | null) => ({
		feedback_id,
		released_at,
		text: { kk: 'Нұрланов Ерлан ұсынады: жарық', ru: 'Нұрланов Ерлан предлагает: свет' }
	});
	const [released, hidden] = codes;
	for (const [code, at] of [
		[released!, ctx.now],
		[hidden!, null]
	] as const)
		await ctx.db.updateTable('proposal').set(own(at)).where('code', '=', code).execute();
	const letter = await makeLetter(ctx, {
		event,
		to,
		proposals: codes,
		reply_by: '2026-12-20',
		languages: ['kk', 'ru']
	});
	return { person_id, letter, codes };
}

test('an erased person’s name leaves our copy of a letter, and a proposal erased with them leaves it whole', async () => {
	const ctx = signing(bare());
	const { person_id, letter, codes } = await world(ctx);
	const words = ['Нұрланов Ерлан', 'Нұрланов', 'Ерлан'];
	assert.match(JSON.stringify(await outgoingLetter(ctx, letter)), /Нұрланов/);
	await ctx.db.transaction().execute(async (db) => {
		const person = { ids: [person_id], folded_names: [], words, contacts: [], own_contacts: [] };
		for (const holding of holdings.values()) await holding.erase({ ...ctx, db }, person);
	});
	const left = await outgoingLetter(ctx, letter);
	assert.doesNotMatch(JSON.stringify(left), /Нұрланов|Ерлан/);
	const [released, hidden, other] = codes;
	for (const language of ['kk', 'ru'] as const) {
		const items = left.texts[language]!.parts.flatMap((part) =>
			'items' in part ? part.items : []
		);
		assert.deepEqual(
			items.map(({ code }) => code),
			[released, other]
		);
		assert.ok(!items.some(({ code }) => code === hidden));
	}
});
