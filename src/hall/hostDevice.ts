// The console on this device: what it keeps, and what it sends when the network is back. In the browser alone.
import type { Words } from '#ground/language.ts';
import { Away, ask, Refused } from '#ground/offline/ask.ts';
import { entriesOf, keepEntry, settleEntries } from '#ground/offline/entries.ts';
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
	/** What the server did not take: it stays until somebody has read it. */
	left: Deed[];
	/** How many deeds stand aside after the last merging. */
	aside: number;
	merged_at: string | null;
	not_kept: NotKept | null;
	refused: string | null;
	/** Refused because nobody here may run the hall any more: its copy is gone from the device. */
	ended: boolean;
}

const kind = 'floor';
const ending = [401, 403, 404, 410];

const isSettled = ({ outcome }: DeedAnswer) => outcome === 'merged' || outcome === 'aside';
const notTaken = ({ id }: Deed): DeedAnswer => ({ id, outcome: 'refused' });

/** One deed that the server cannot read must not hold up the others: then they go one by one. */
async function sendEach(
	deeds: Deed[],
	send: (deeds: Deed[]) => Promise<DeedAnswer[]>
): Promise<DeedAnswer[]> {
	try {
		return await send(deeds);
	} catch (trouble) {
		if (!(trouble instanceof Refused) || trouble.status !== 422) throw trouble;
		if (deeds.length === 1) return deeds.map(notTaken);
		const answers = [];
		for (const deed of deeds) answers.push(...(await sendEach([deed], send)));
		return answers;
	}
}

export class HostDevice {
	readonly view: HostView = {
		line: 'on',
		deeds: [],
		left: [],
		aside: 0,
		merged_at: null,
		not_kept: null,
		refused: null,
		ended: false
	};
	kept: KeptHost | null = null;
	readonly #stop_id: string;
	readonly #address: string;
	readonly #device: string;
	readonly #changed: (view: HostView) => void;
	/** Where the device keeps nothing, deeds wait here as long as the page is open. */
	#memory: Deed[] = [];
	#memory_left: Deed[] = [];

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
			// First what waits: what is kept afterwards holds it already.
			await this.#merge();
			const state = await ask<HostState>(this.#address);
			if (this.kept) await this.keep({ ...this.kept, state });
			const merged_at = new Date().toISOString();
			this.#tell({ line: 'on', merged_at, refused: null, ended: false });
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

	/** What the server did not take goes once more: somebody else has signed in, or has mended it there. */
	async again(): Promise<void> {
		const { left } = this.view;
		this.#memory_left = [];
		for (const deed of left) await this.do(deed);
		await this.beat();
	}

	/** Read, and done with: it goes from this device. */
	async dismiss(id: string): Promise<void> {
		this.#memory_left = this.#memory_left.filter((deed) => deed.id !== id);
		if (!this.view.not_kept) await settleEntries([id]);
		await this.#readBack();
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
					isSettled,
					refused: notTaken
				});
		const answers = merged.map(({ answer }) => answer);
		if (this.#memory.length > 0) {
			const waiting = this.#memory.slice();
			const said = await sendEach(waiting, send);
			answers.push(...said);
			this.#memory = this.#memory.filter((deed) => !waiting.includes(deed));
			this.#memory_left.push(...waiting.filter((_, at) => !isSettled(said[at]!)));
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
		this.#tell({ line: 'on', refused: code, ended: ending.includes(status) });
	}

	async #readBack(): Promise<void> {
		const stored = this.view.not_kept
			? []
			: (await entriesOf<Deed, DeedAnswer>(this.#stop_id, kind)).entries;
		const open = stored.filter(({ answer }) => answer === null);
		const left = stored.filter(({ answer }) => answer !== null);
		this.#tell({
			deeds: [...open.map(({ value }) => value), ...this.#memory],
			left: [...left.map(({ value }) => value), ...this.#memory_left]
		});
	}

	#tell(change: Partial<HostView>): void {
		Object.assign(this.view, change);
		this.#changed({ ...this.view });
	}
}
