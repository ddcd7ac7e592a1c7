/** Work that is done for many callers at once, one batch in flight per key. */
export interface Batches<Item, Answer> {
	add: (key: string, item: Item) => Promise<Answer>;
}

interface Waiting<Item, Answer> {
	item: Item;
	resolve: (answer: Answer) => void;
	reject: (error: unknown) => void;
}

/**
 * Whoever arrives while a batch of the same key is in flight is in the next one, in order of arrival; a
 * batch holds items of at most `cap` in `size`. `work` answers for each item, an Error where that one
 * failed. Only for speed: what must hold is held by the database, for other processes do the same.
 */
export function inBatches<Item, Answer>(
	cap: number,
	size: (item: Item) => number,
	work: (key: string, items: Item[]) => Promise<(Answer | Error)[]>
): Batches<Item, Answer> {
	const queues = new Map<string, Waiting<Item, Answer>[]>();

	async function drain(key: string, queue: Waiting<Item, Answer>[]): Promise<void> {
		// One turn of the loop, so that those who came in the same moment are together.
		await new Promise(setImmediate);
		while (queue.length > 0) await settle(key, queue.splice(0, howMany(queue)));
		queues.delete(key);
	}

	function howMany(queue: Waiting<Item, Answer>[]): number {
		let total = 0;
		const over = queue.findIndex(({ item }) => (total += size(item)) > cap);
		return over === -1 ? queue.length : Math.max(1, over);
	}

	async function settle(key: string, batch: Waiting<Item, Answer>[]): Promise<void> {
		const items = batch.map(({ item }) => item);
		const answers = await work(key, items).catch((error: Error) => items.map(() => error));
		for (const [index, { resolve, reject }] of batch.entries()) {
			const answer = answers[index]!;
			if (answer instanceof Error) reject(answer);
			else resolve(answer);
		}
	}

	return {
		add: (key, item) =>
			new Promise((resolve, reject) => {
				const queue = queues.get(key);
				if (queue) return void queue.push({ item, resolve, reject });
				const begun = [{ item, resolve, reject }];
				queues.set(key, begun);
				void drain(key, begun);
			})
	};
}
