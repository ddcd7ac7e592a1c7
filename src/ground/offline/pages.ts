import { keyOf, madeKey } from './keys.ts';
import { seal, unseal } from './seal.ts';
import { store } from './store.ts';

/** Keeps pages of a subject's list by name, sealed; those of other names stay. */
export async function keepPages(
	subject: string,
	pages: Record<string, unknown>,
	until: Date
): Promise<void> {
	const key = await madeKey(subject, 'list', until);
	const sealed = await Promise.all(
		Object.entries(pages).map(async ([name, value]) => ({
			subject,
			name,
			sealed: await seal(key, value)
		}))
	);
	const db = await store();
	const tx = db.transaction('page', 'readwrite');
	for (const row of sealed) await tx.store.put(row);
	await tx.done;
}

/** A subject's pages by name; none when its key is gone. */
export async function pagesOf(subject: string): Promise<Map<string, unknown>> {
	const key = await keyOf(subject, 'list');
	if (!key) return new Map();
	const db = await store();
	const rows = await db.getAll('page', IDBKeyRange.bound([subject, ''], [subject, '\uffff']));
	const opened = rows.map(
		async ({ name, sealed }) => [name, await unseal<unknown>(key, sealed)] as const
	);
	return new Map(await Promise.all(opened));
}
