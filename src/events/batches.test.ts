import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBatches } from './batches.server.ts';

test('one batch of a key is in flight; whoever arrives meanwhile is the next one, in order', async () => {
	const seen: number[][] = [];
	const begun = Promise.withResolvers<void>();
	const goOn = Promise.withResolvers<void>();
	const batches = inBatches<number, number>(
		500,
		() => 1,
		async (_key, items) => {
			seen.push(items);
			begun.resolve();
			await goOn.promise;
			return items.map((item) => item * 2);
		}
	);
	const first = [1, 2].map((item) => batches.add('a', item));
	await begun.promise;
	const next = [3, 4, 5].map((item) => batches.add('a', item));
	await new Promise(setImmediate);
	assert.deepEqual(seen, [[1, 2]]);
	goOn.resolve();
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
	const held = Promise.withResolvers<void>();
	const batches = inBatches<string, string>(
		500,
		() => 1,
		async (key, items) => {
			if (key === 'slow') await held.promise;
			if (key === 'broken') throw new Error('broken');
			return items.map((item) => (item === 'bad' ? new Error('bad') : item));
		}
	);
	const slow = batches.add('slow', 'last');
	const answers = await Promise.allSettled([
		batches.add('quick', 'good'),
		batches.add('quick', 'bad'),
		batches.add('broken', 'good')
	]);
	held.resolve();
	assert.equal(await slow, 'last');
	assert.deepEqual(
		answers.map(({ status }) => status),
		['fulfilled', 'rejected', 'rejected']
	);
	assert.equal(await batches.add('broken', 'x').catch(() => 'asked anew'), 'asked anew');
});
