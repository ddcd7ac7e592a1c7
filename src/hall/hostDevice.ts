// The console on this device: what it keeps, and what it sends when the network is back. In the browser alone.
import type { Words } from '#ground/language.ts';
import { Away, ask, Refused } from '#ground/offline/ask.ts';
import { entriesOf, keepEntry } from '#ground/offline/entries.ts';
import { forget } from '#ground/offline/keys.ts';
import { mergeEntries } from '#ground/offline/merge.ts';
import { keepPages, pagesOf } from '#ground/offline/pages.ts';
import type { NotKept } from '#ground/offline/store.ts';
import { notKept, whyNotKeep } from '#ground/offline/store.ts';
import type { HostState } from './hostState.server.ts';
import type { Deed, DeedAnswer } from './offlineDeeds.ts';

/** The hall as the device last knew it. */
export interface KeptHost {
	state: HostState;
	title: string;
	zone: string;
	categories: Record<string, Words>;
	can: { moderate: boolean; write: boolean };
	/** How far the server's clock is before this device's, in milliseconds. */
	ahead: number;
	/** When the device forgets it. */
	until: string;
}

export interface HostView {
	line: 'on' | 'off';
	deeds: Deed[];
	/** How many deeds stand aside after the last merging. */
	aside: number;
	merged_at: string | null;
	not_kept: NotKept | null;
	refused: string | null;
}

const kind = 'floor';
const ending = [401, 403, 404, 410];

export class HostDevice {
	readonly view: HostView = {
		line: 'on',
		deeds: [],
		aside: 0,
		merged_at: null,
		not_kept: null,
		refused: null
	};
	kept: KeptHost | null = null;
	readonly #stop_id: string;
	readonly #address: string;
	readonly #device: string;
	readonly #changed: (view: HostView) => void;
	/** Where the device keeps nothing, deeds wait here as long as the page is open. */
	#memory: Deed[] = [];

	constructor(
		stop_id: string,
		{ address, device }: { address: string; device: string },
		changed: (view: HostView) => void
	) {
		this.#stop_id = stop_id;
		this.#address = address;
		this.#device = device || 'unnamed';
		this.#changed = changed;
	}

	/** Reads back what the device has of this hall. */
	async open(): Promise<void> {
		const not_kept = await whyNotKeep();
		this.#tell({ not_kept });
		if (not_kept === null) {
			this.kept = ((await pagesOf(this.#stop_id)).get('host') as KeptHost | undefined) ?? null;
			const merged_at = (await pagesOf(this.#stop_id)).get('host merged') as string | undefined;
			this.#tell({ merged_at: merged_at ?? null });
		}
		await this.#readBack();
	}

	/** Keeps how the hall stands now, sealed, for when the network goes. */
	async keep(kept: KeptHost): Promise<void> {
		this.kept = kept;
		if (this.view.not_kept) return;
		try {
			await keepPages(this.#stop_id, { host: kept }, new Date(kept.until));
		} catch (trouble) {
			this.#tell({ not_kept: notKept(trouble) });
		}
	}

	/** The server's clock as far as this device knows it. */
	now(): number {
		return Date.now() + (this.kept?.ahead ?? 0);
	}

	/** Something done without a network: kept before anything else happens. */
	async do(deed: Deed): Promise<void> {
		const until = new Date(this.kept?.until ?? Date.now() + 86_400_000);
		try {
			if (this.view.not_kept) this.#memory.push(deed);
			else await keepEntry({ subject: this.#stop_id, kind, id: deed.id, value: deed }, until);
		} catch (trouble) {
			this.#memory.push(deed);
			this.#tell({ not_kept: notKept(trouble) });
		}
		await this.#readBack();
	}

	/** Whether a server of ours answers; then whatever waits is sent. True when it does. */
	async beat(): Promise<boolean> {
		try {
			const state = await ask<HostState>(this.#address);
			await this.#merge();
			if (this.kept) await this.keep({ ...this.kept, state });
			const merged_at = new Date().toISOString();
			this.#tell({ line: 'on', merged_at, refused: null });
			if (this.kept && !this.view.not_kept)
				await keepPages(this.#stop_id, { 'host merged': merged_at }, new Date(this.kept.until));
			return true;
		} catch (trouble) {
			if (trouble instanceof Away) this.#tell({ line: 'off' });
			else if (trouble instanceof Refused) await this.#end(trouble);
			else throw trouble;
			return false;
		}
	}

	async #merge(): Promise<void> {
		const send = (deeds: Deed[]) =>
			ask<DeedAnswer[]>(this.#address, { device: this.#device, deeds });
		const merged = this.view.not_kept
			? []
			: await mergeEntries<Deed, DeedAnswer>({
					subject: this.#stop_id,
					kind,
					send,
					isSettled: () => true,
					refused: ({ id }) => ({ id, outcome: 'unknown' })
				});
		const answers = merged.map(({ answer }) => answer);
		if (this.#memory.length > 0) {
			const waiting = this.#memory.slice();
			answers.push(...(await send(waiting)));
			this.#memory = this.#memory.filter((deed) => !waiting.includes(deed));
		}
		await this.#readBack();
		if (answers.length > 0)
			this.#tell({ aside: answers.filter(({ outcome }) => outcome === 'aside').length });
	}

	/** Signed out or revoked: how the hall stood goes from the device; what was done here waits for somebody who may send it. */
	async #end({ status, code }: Refused): Promise<void> {
		if (ending.includes(status)) {
			this.kept = null;
			if (!this.view.not_kept) await forget(this.#stop_id);
		}
		this.#tell({ line: 'on', refused: code });
	}

	async #readBack(): Promise<void> {
		const stored = this.view.not_kept
			? []
			: (await entriesOf<Deed, DeedAnswer>(this.#stop_id, kind)).entries;
		this.#tell({ deeds: [...stored.map(({ value }) => value), ...this.#memory] });
	}

	#tell(change: Partial<HostView>): void {
		Object.assign(this.view, change);
		this.#changed({ ...this.view });
	}
}
