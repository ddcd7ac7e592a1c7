// What a device keeps while there is no network: IndexedDB, in the browser alone. Whatever names people lies in it sealed.
import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { Sealed } from './seal.ts';

/**
 * How rows are written. It is only ever added to: a page of yesterday, opened from the device's own copy, must read what
 * a newer one kept, and the other way round. Entries of a higher format are left alone and counted.
 */
export const format = 1;

/** What a key opens: the list that was fetched, or the entries made here. */
export type Use = 'list' | 'entry';

interface Kept extends DBSchema {
	key: { key: [string, Use]; value: { subject: string; use: Use; key: CryptoKey; until: number } };
	page: { key: [string, string]; value: { subject: string; name: string; sealed: Sealed } };
	entry: { key: number; value: EntryRow; indexes: { id: string; subject: string } };
}

export interface EntryRow {
	/** Given in the order of keeping, whatever the device's clock says. */
	n?: number;
	id: string;
	subject: string;
	kind: string;
	format: number;
	sealed: Sealed;
	/** What the server said, when somebody must still look at it. */
	answer: Sealed | null;
}

let opened: Promise<IDBPDatabase<Kept>> | null = null;

/** The device's store. Without a version it opens as it is, so that an older page never meets a refusal. */
export function store(): Promise<IDBPDatabase<Kept>> {
	opened ??= openDB<Kept>('arna', undefined, {
		upgrade(db) {
			db.createObjectStore('key', { keyPath: ['subject', 'use'] });
			db.createObjectStore('page', { keyPath: ['subject', 'name'] });
			const entry = db.createObjectStore('entry', { keyPath: 'n', autoIncrement: true });
			entry.createIndex('id', 'id', { unique: true });
			entry.createIndex('subject', 'subject');
		},
		// Another tab brings a newer format: let it, and open anew.
		blocking(_current, _blocked, event) {
			(event.target as IDBDatabase).close();
			opened = null;
		},
		terminated() {
			opened = null;
		}
	}).catch((trouble: unknown) => {
		opened = null;
		throw trouble;
	});
	return opened;
}

/** Why nothing can be kept on this device; a key of the messages. */
export type NotKept = 'insecure' | 'shut' | 'full';

/** Null when this browser can keep and seal. Plain http has no sealing; some private windows shut the store. */
export async function whyNotKeep(): Promise<NotKept | null> {
	if (!globalThis.crypto?.subtle) return 'insecure';
	try {
		await store();
		return null;
	} catch {
		return 'shut';
	}
}

/** What a failed write means: the device is full, or the store is shut. */
export function notKept(trouble: unknown): NotKept {
	return (trouble as { name?: string } | null)?.name === 'QuotaExceededError' ? 'full' : 'shut';
}

/** Closes the store: tests open it anew as a browser does after it was killed. */
export async function closeStore(): Promise<void> {
	const open = opened;
	opened = null;
	(await open)?.close();
}
