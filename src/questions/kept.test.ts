import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from '#ground/context.ts';
import { keptKinds } from '#ground/retention.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { noteErasure } from '#people/askErasure.server.ts';
import { carryOut } from '#people/decideRequest.server.ts';
import { holdings } from '#people/holdings.server.ts';
import '#people/ownHoldings.server.ts';
import { testHouse } from '#testing/database.ts';
import { hallDay, phone } from '#testing/hall.ts';
import { askQuestion } from './askQuestion.server.ts';
import { approveQuestion } from './decide.server.ts';
import './holdings.server.ts';
import './retention.server.ts';
import { shownQuestions } from './shown.server.ts';
import { supportQuestion } from './support.server.ts';

const { ctx: bare } = testHouse();
const staff = () => bare({ visitor: { account_id: 'a1', roles: ['manager'] } });
const yearMs = 365 * 24 * 60 * 60 * 1000;

/** Somebody asked two questions of which one is shown, and supports a third of somebody else. */
async function busy(ctx: Context) {
	const { stop_id } = await hallDay(ctx);
	const who = await phone(ctx, stop_id, { surname: 'Қожахметова' });
	const other = await phone(ctx, stop_id);
	const ask = (by: typeof who, text: string) => askQuestion(bare(), by, { text, anonymous: false });
	const seen = await ask(who, 'Мен, Қожахметова, сұраймын: жарық қашан болады?');
	const unseen = await ask(who, 'Бұл сұрақты ешкім көрмейді.');
	const others = await ask(other, 'Жол қашан салынады?');
	for (const id of [seen, others]) await approveQuestion(ctx, stop_id, id);
	await supportQuestion(bare(), who, { question_id: others, support: true });
	return { stop_id, who, other, seen, unseen, others };
}

const idsAt = async (ctx: Context, stop_id: string) =>
	(
		await ctx.db
			.selectFrom('question')
			.select('id')
			.where('stop_id', '=', stop_id)
			.orderBy('id')
			.execute()
	).map(({ id }) => id);

test('somebody reads what they asked in their own data', async () => {
	const ctx = staff();
	const { who } = await busy(ctx);
	const held = holdings.get('questions')!;
	const { question } = await held.export(ctx, who.person_id!);
	assert.equal(question!.length, 2);
	assert.equal((await held.show(ctx, who.person_id!))[0]!.rows.length, 2);
});

test('of somebody who is forgotten what nobody saw goes, what all saw stays without them, and their support goes', async () => {
	const ctx = staff();
	const { stop_id, who, seen, others } = await busy(ctx);
	await carryOut(ctx, await noteErasure(ctx, who.person_id!));
	assert.deepEqual(await idsAt(ctx, stop_id), [seen, others]);
	const shown = await shownQuestions(bare(), stop_id);
	assert.deepEqual(
		shown.map(({ by, support }) => [by, support]),
		[
			[null, 0],
			['Оспанов Серік', 0]
		]
	);
	assert.ok(!shown[0]!.text.includes('Қожахметова'), shown[0]!.text);
});

test('when their time is over unseen questions go and shown ones no longer lead to their askers', async () => {
	const ctx = staff();
	const { stop_id, seen, unseen, others } = await busy(ctx);
	const later = new Date(ctx.now.getTime() + yearMs);
	const due = async (code: string, before: Date) => {
		const { rows } = await keptKinds.get(code)!.due(before).execute(ctx.db);
		return rows.map(({ id }) => id).filter((id) => [seen, unseen, others].includes(id));
	};
	assert.deepEqual(await due('questions.unseen', ctx.now), []);
	assert.deepEqual(await due('questions.unseen', later), [unseen]);
	assert.deepEqual((await due('questions.askers', later)).toSorted(), [seen, others].toSorted());
	for (const code of ['questions.unseen', 'questions.askers']) {
		const ids = await due(code, later);
		await transaction(ctx, async (tx) => {
			await keptKinds.get(code)!.lock(tx, ids);
			await keptKinds.get(code)!.destroy(tx, ids);
		});
		assert.deepEqual(await due(code, later), []);
	}
	assert.deepEqual(await idsAt(ctx, stop_id), [seen, others]);
	assert.deepEqual(
		(await shownQuestions(bare(), stop_id)).map(({ by, support }) => [by, support]),
		[
			[null, 0],
			[null, 0]
		]
	);
});
