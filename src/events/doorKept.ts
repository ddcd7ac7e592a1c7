// The door's list as it lies on the device, sealed. In the browser alone.
import { ask } from '#ground/offline/ask.ts';
import { keepPages, pagesOf } from '#ground/offline/pages.ts';
import type { Listed, ListedStop } from './doorList.ts';
import type { DoorPages, ListPage } from './doorPages.ts';
import { pageCount, versionsText } from './doorPages.ts';

export interface KeptDoor {
	stop: ListedStop;
	people: Listed[];
	/** When this list is forgotten. */
	until: string;
	/** When what was kept last met the server. */
	merged_at: string | null;
}

interface Head {
	stop: ListedStop;
	until: string;
}

/** The list on this device, or null when there is none (any more). */
export async function keptDoor(stop_id: string): Promise<KeptDoor | null> {
	return shaped(await pagesOf(stop_id));
}

function shaped(pages: Map<string, unknown>): KeptDoor | null {
	const head = pages.get('head') as Head | undefined;
	if (!head) return null;
	const people = [...pages].flatMap(([name, page]) =>
		/^\d+$/.test(name) ? (page as ListPage).people : []
	);
	return { ...head, people, merged_at: (pages.get('merged') as string | undefined) ?? null };
}

/**
 * Fetches what changed since the last time and keeps it, answer by answer: cut off, it goes on from there. Where the device
 * keeps nothing, `memory` holds the pages as long as the page is open.
 */
export async function fetchDoor(
	stop_id: string,
	address: string,
	memory: Map<string, unknown> | null
): Promise<{ shut: string | null; door: KeptDoor | null }> {
	const pages = memory ?? (await pagesOf(stop_id));
	for (;;) {
		const have = Array.from(
			{ length: pageCount },
			(_, at) => (pages.get(String(at)) as ListPage | undefined)?.version
		);
		const answer = await ask<DoorPages>(`${address}?have=${versionsText(have)}`);
		if (answer.shut) return { shut: answer.shut, door: null };
		const head: Head = { stop: answer.stop, until: answer.until };
		const fresh = { ...answer.pages, head };
		if (!memory) await keepPages(stop_id, fresh, new Date(answer.until));
		for (const [name, page] of Object.entries(fresh)) pages.set(name, page);
		if (!answer.more) return { shut: null, door: shaped(pages) };
	}
}

export async function noteMerged(stop_id: string, merged_at: string, until: Date): Promise<void> {
	await keepPages(stop_id, { merged: merged_at }, until);
}
