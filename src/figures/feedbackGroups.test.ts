import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markAttendance } from '#events/attendance-mark.server.ts';
import { giveFeedback } from '#events/feedback-give.server.ts';
import { feedbackSecret } from '#events/feedback-link.server.ts';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { testHouse } from '#testing/database.ts';
import { openStop } from '#testing/stop.ts';
import { feedbackGroups } from './feedbackGroups.server.ts';

const { ctx: bare } = testHouse();
const staff = () => bare({ visitor: { account_id: 'a1', roles: ['coordinator'] } });

let people = 0;

/** Walk-ins of one group, who all say something. */
async function say(ctx: Context, stop_id: string, category: string, count: number): Promise<void> {
	const marks = Array.from({ length: count }, () => ({
		id: newId(),
		at: ctx.now.toISOString(),
		how: 'walk_in' as const,
		person: {
			surname: `Тоқтар${'абвгдежзиклмнопрстуфхцчшщ'[people++ % 24]}${people}`,
			given: 'Асан',
			category,
			consent: true
		}
	}));
	await markAttendance(ctx, stop_id, marks);
	for (const { id } of marks)
		await giveFeedback(ctx, feedbackSecret(ctx, id), {
			usefulness: 5,
			useful: null,
			missing: null,
			proposal: null
		});
}

test('a group of under five who gave feedback is nowhere shown by itself, and cannot be found by subtraction', async () => {
	const ctx = staff();
	const { stop_id } = await openStop(ctx, { starts_in: -1, capacity: 100 });
	await say(ctx, stop_id, 'P03', 8);
	await say(ctx, stop_id, 'P01', 6);
	await say(ctx, stop_id, 'P16', 2);
	const { total, groups, others } = await feedbackGroups(bare(), stop_id);
	assert.equal(total, 16);
	assert.deepEqual(
		groups.map(({ code, count }) => [code, count]),
		[['P03', 8]]
	);
	// Two residents alone in "others" would be the two: the smallest group shown has joined them.
	assert.equal(others, 8);
});

test('while fewer than ten have given feedback only their number is told', async () => {
	const ctx = staff();
	const { stop_id } = await openStop(ctx, { starts_in: -1, capacity: 100 });
	await say(ctx, stop_id, 'P03', 5);
	await say(ctx, stop_id, 'P01', 2);
	assert.deepEqual(await feedbackGroups(bare(), stop_id), { total: 7, groups: [], others: null });
});
