import { keyOf, madeKey } from './keys.ts';
import { seal, unseal } from './seal.ts';
import { format, store } from './store.ts';

/** Something done on this device: it stays until the server has it. */
export interface Entry<Value, Answer> {
	id: string;
	value: Value;
	/** What the server said, when somebody must still look at it; such an entry is not sent again by itself. */
	answer: Answer | null;
}

interface Given {
	subject: string;
	kind: string;
	id: string;
	value: unknown;
}

/** Keeps an entry, or writes the one of this id anew. When this returns, a killed browser or a dead battery loses nothing. */
export async function keepEntry({ subject, kind, id, value }: Given, until: Date): Promise<void> {
	const key = await madeKey(subject, 'entry', until);
	const sealed = await seal(key, value);
	const db = await store();
	const tx = db.transaction(['key', 'entry'], 'readwrite', { durability: 'strict' });
	// Another tab may have found nothing waiting and let the key go meanwhile.
	await tx.objectStore('key').put({ subject, use: 'entry', key, until: until.getTime() });
	const entry = tx.objectStore('entry');
	const n = await entry.index('id').getKey(id);
	const row = { id, subject, kind, format, sealed, answer: null };
	await entry.put(n === undefined ? row : { ...row, n });
	await tx.done;
}

/** A subject's entries of one kind in the order in which they were made, and how many a newer page kept. */
export async function entriesOf<Value, Answer>(
	subject: string,
	kind: string
): Promise<{ entries: Entry<Value, Answer>[]; newer: number }> {
	const db = await store();
	const rows = (await db.getAllFromIndex('entry', 'subject', subject)).filter(
		(row) => row.kind === kind
	);
	const known = rows.filter((row) => row.format <= format);
	const newer = rows.length - known.length;
	const key = known.length > 0 ? await keyOf(subject, 'entry') : null;
	if (!key) return { entries: [], newer };
	const entries = known.map(async ({ id, sealed, answer }) => ({
		id,
		value: await unseal<Value>(key, sealed),
		answer: answer && (await unseal<Answer>(key, answer))
	}));
	return { entries: await Promise.all(entries), newer };
}

/** The server has these: they go. */
export async function settleEntries(ids: string[]): Promise<void> {
	const db = await store();
	const tx = db.transaction('entry', 'readwrite', { durability: 'strict' });
	for (const id of ids) {
		const n = await tx.store.index('id').getKey(id);
		if (n !== undefined) await tx.store.delete(n);
	}
	await tx.done;
}

/** The server said something that somebody must look at: the entry stays with the answer. */
export async function answerEntry(subject: string, id: string, answer: unknown): Promise<void> {
	const key = await keyOf(subject, 'entry');
	if (!key) return;
	const sealed = await seal(key, answer);
	const db = await store();
	const tx = db.transaction('entry', 'readwrite', { durability: 'strict' });
	const row = await tx.store.index('id').get(id);
	if (row) await tx.store.put({ ...row, answer: sealed });
	await tx.done;
}

/** How many entries wait on this device, of one subject or of all. */
export async function waitingCount(subject?: string): Promise<number> {
	const db = await store();
	return subject === undefined ? db.count('entry') : db.countFromIndex('entry', 'subject', subject);
}
