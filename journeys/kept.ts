// What lies on the device, looked at as somebody would who has it in hand: rows, keys, and what the keys open.
import type { Page } from '@playwright/test';

export interface OnDevice {
	listKeys: number;
	pages: number;
	entries: number;
	/** Pages of the list that a key on the device still opens. */
	readable: number;
}

export function keptOn(page: Page): Promise<OnDevice> {
	return page.evaluate(async () => {
		const open = indexedDB.open('arna');
		const done = <Value>(request: IDBRequest<Value>) =>
			new Promise<Value>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error!);
			});
		const db = await done(open);
		try {
			if (!db.objectStoreNames.contains('key'))
				return { listKeys: 0, pages: 0, entries: 0, readable: 0 };
			const tx = db.transaction(['key', 'page', 'entry']);
			const [keys, pages, entries] = (await Promise.all(
				['key', 'page', 'entry'].map((name) => done(tx.objectStore(name).getAll()))
			)) as [
				{ use: string; subject: string; key: CryptoKey }[],
				{ subject: string; sealed: { iv: BufferSource; data: BufferSource } }[],
				unknown[]
			];
			let readable = 0;
			for (const { subject, sealed } of pages) {
				const row = keys.find((one) => one.use === 'list' && one.subject === subject);
				if (!row) continue;
				const opened = crypto.subtle.decrypt(
					{ name: 'AES-GCM', iv: sealed.iv },
					row.key,
					sealed.data
				);
				readable += await opened.then(
					() => 1,
					() => 0
				);
			}
			const listKeys = keys.filter(({ use }) => use === 'list').length;
			return { listKeys, pages: pages.length, entries: entries.length, readable };
		} finally {
			db.close();
		}
	});
}
