// The door's list travels in pages: a device says which it has, and gets only those that changed. Safe in the browser.
import type { Listed, ListedStop } from './doorList.ts';

/** How many pages a list has, however long it is. */
export const pageCount = 32;

/** As many people as one answer holds, and at most one page over it: some 250 KB. */
export const mostListed = 1_000;

/** What the server answers to the versions of pages that a device has. */
export interface DoorPages {
	/** The server's clock. */
	at: string;
	/** When the device forgets the list by itself. */
	until: string;
	/** Why nobody is marked here any more: the device forgets the list at once. */
	shut: string | null;
	stop: ListedStop;
	/** The pages that changed, by number, each with its version. */
	pages: Record<number, ListPage>;
	/** More changed than one answer holds: ask again with these. */
	more: boolean;
}

export interface ListPage {
	version: string;
	people: Listed[];
}

/** The page somebody stands on: the end of an id is chance, so pages are alike in length. */
export function pageOf(id: string): number {
	return Number.parseInt(id.slice(-2), 16) % pageCount;
}

/** Versions as they stand in the address: `1a2b.3c4d.…`, empty for a page that is not there. */
export function versionsText(versions: (string | undefined)[]): string {
	return Array.from({ length: pageCount }, (_, at) => versions[at] ?? '').join('.');
}

export function versionsOf(text: string): string[] {
	return text.slice(0, 1_000).split('.').slice(0, pageCount);
}
