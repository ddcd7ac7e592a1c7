import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { inBatches } from './batches.server.ts';

test('one batch of a key is in flight; whoever arrives meanwhile is the next one, in order', async () => {
	const seen: number[][] = [];
	let flying = 0;
	const batches = inBatches<number, number>(
		500,
		() => 1,
		async (_key, items) => {
			assert.equal((flying += 1), 1);
			seen.push(items);
			await wait(5);
			flying -= 1;
			return items.map((item) => item * 2);
		}
	);
	const first = [1, 2].map((item) => batches.add('a', item));
	await wait(2);
	const next = [3, 4, 5].map((item) => batches.add('a', item));
	assert.deepEqual(await Promise.all([...first, ...next]), [2, 4, 6, 8, 10]);
	assert.deepEqual(seen, [
		[1, 2],
		[3, 4, 5]
	]);
});

test('a batch holds no more than the cap, and a larger item goes alone', async () => {
	const seen: number[][] = [];
	const batches = inBatches<number, null>(
		10,
		(item) => item,
		(_key, items) => {
			seen.push(items);
			return Promise.resolve(items.map(() => null));
		}
	);
	await Promise.all([4, 6, 1, 12, 10].map((item) => batches.add('a', item)));
	assert.deepEqual(seen, [[4, 6], [1], [12], [10]]);
});

test('keys do not wait for each other, and an error reaches only whom it concerns', async () => {
	const batches = inBatches<string, string>(
		500,
		() => 1,
		async (key, items) => {
			await wait(key === 'slow' ? 30 : 1);
			if (key === 'broken') throw new Error('broken');
			return items.map((item) => (item === 'bad' ? new Error('bad') : item));
		}
	);
	const slow = batches.add('slow', 'last');
	const order: string[] = [];
	void slow.then(() => order.push('slow'));
	const answers = await Promise.allSettled([
		batches.add('quick', 'good'),
		batches.add('quick', 'bad'),
		batches.add('broken', 'good')
	]);
	order.push('quick');
	await slow;
	assert.deepEqual(order, ['quick', 'slow']);
	assert.deepEqual(
		answers.map(({ status }) => status),
		['fulfilled', 'rejected', 'rejected']
	);
	assert.equal(await batches.add('broken', 'x').catch(() => 'asked anew'), 'asked anew');
});
