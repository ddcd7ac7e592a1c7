import { newKey } from './seal.ts';
import type { Use } from './store.ts';
import { store } from './store.ts';

/** The key of a subject's list or entries, or null when there is none (any more). */
export async function keyOf(subject: string, use: Use): Promise<CryptoKey | null> {
	const db = await store();
	return (await db.get('key', [subject, use]))?.key ?? null;
}

/** The key, made when there is none yet. `until` is when it goes by itself. */
export async function madeKey(subject: string, use: Use, until: Date): Promise<CryptoKey> {
	const fresh = await newKey();
	const db = await store();
	const tx = db.transaction('key', 'readwrite', { durability: 'strict' });
	const before = await tx.store.get([subject, use]);
	const key = before?.key ?? fresh;
	await tx.store.put({ subject, use, key, until: until.getTime() });
	await tx.done;
	return key;
}

/**
 * Nobody reads this subject's list any more: its key and pages go. The key of entries goes when none waits; as long as
 * one waits it is somebody's attendance, and stays until it was sent.
 */
export async function forget(subject: string): Promise<void> {
	const db = await store();
	const tx = db.transaction(['key', 'page', 'entry'], 'readwrite', { durability: 'strict' });
	await tx.objectStore('key').delete([subject, 'list']);
	await tx.objectStore('page').delete(IDBKeyRange.bound([subject, ''], [subject, '\uffff']));
	const waits = await tx.objectStore('entry').index('subject').count(subject);
	if (waits === 0) await tx.objectStore('key').delete([subject, 'entry']);
	await tx.done;
}

/** Forgets what is over at this moment; all of it when no moment is given, as at sign-out. */
export async function forgetOver(now?: Date): Promise<void> {
	const db = await store();
	const rows = await db.getAll('key');
	const over = rows.filter(({ until }) => !now || until <= now.getTime());
	for (const subject of new Set(over.map((row) => row.subject))) await forget(subject);
}

/** What this device keeps something of. */
export async function subjects(): Promise<string[]> {
	const db = await store();
	const rows = await db.getAll('key');
	return [...new Set(rows.map(({ subject }) => subject))];
}
