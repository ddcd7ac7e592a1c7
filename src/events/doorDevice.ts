// The door on this device, in the browser alone. Over the usual length: keeping, sending and answering share one state.
import { Away, ask, Refused } from '#ground/offline/ask.ts';
import { entriesOf, keepEntry, settleEntries } from '#ground/offline/entries.ts';
import { forget } from '#ground/offline/keys.ts';
import { mergeEntries } from '#ground/offline/merge.ts';
import { notKept, whyNotKeep } from '#ground/offline/store.ts';
import type { Answer, Mark } from './attendance.ts';
import type { DoorCounts } from './attendance-counts.server.ts';
import type { FoundPerson } from './door-search.server.ts';
import type { KeptDoor } from './doorKept.ts';
import { fetchDoor, keptDoor, noteMerged } from './doorKept.ts';
import type { Here } from './doorList.ts';
import type { DoorView, KeptMark, MarkEntry } from './doorView.ts';
import { newView, refusedMark, settled } from './doorView.ts';
import { answerHere, countsHere, findHere, withMarks } from './doorList.ts';

const kind = 'mark';
/** Answers after which nothing of this stop stays on the device: signed out, not allowed, gone, closed. */
const ending = [401, 403, 404, 409, 410];
const listEvery = 6;
const dayMs = 24 * 60 * 60 * 1000;

/** One door on one device; `changed` is told whenever the view changed. */
export class DoorDevice {
	readonly view = newView();
	readonly #stop_id: string;
	readonly #address: string;
	readonly #changed: (view: DoorView) => void;
	#kept: KeptDoor | null = null;
	#stored = false;
	/** Where the device keeps nothing, marks wait here as long as the page is open. */
	#memory: MarkEntry[] = [];
	readonly #pages = new Map<string, unknown>();
	#sending: Promise<Answer[]> | null = null;
	#beats = 0;

	constructor(stop_id: string, address: string, changed: (view: DoorView) => void) {
		this.#stop_id = stop_id;
		this.#address = address;
		this.#changed = changed;
	}

	/** Reads back what the device has of this stop. */
	async open(): Promise<void> {
		const not_kept = await whyNotKeep();
		this.#stored = not_kept === null;
		this.#kept = this.#stored ? await keptDoor(this.#stop_id) : null;
		const { merged_at = null } = this.#kept ?? {};
		this.#tell({ not_kept, listed: this.#kept !== null, merged_at });
		await this.#readBack();
	}

	get stop() {
		return this.#kept?.stop ?? null;
	}

	find(typed: string): FoundPerson[] {
		return findHere(this.#people(), typed);
	}

	counts(): DoorCounts | null {
		return this.#kept && countsHere(this.#kept.stop, this.#people());
	}

	/** A mark is kept first and sent then: whatever dies in between, it is there. */
	async mark(mark: Mark): Promise<Answer> {
		if (this.view.line === 'off') return this.#alone(mark);
		await this.#keep(mark, this.#answer(mark).name);
		try {
			const answers = await this.#send();
			const answer = answers.find(({ id }) => id === mark.id) ?? (await this.#sendAgain(mark));
			// Whoever pressed has read it: only what was merged later waits for somebody to look.
			if (!settled.has(answer.outcome)) await this.dismiss(mark.id);
			await this.#merged();
			return answer;
		} catch (trouble) {
			await this.#stumble(trouble);
			if (trouble instanceof Away) return this.#alone(mark);
			await this.dismiss(mark.id);
			return refusedMark(mark, (trouble as Refused).code);
		}
	}

	/** Looked at and done with: it goes from this device. */
	async dismiss(id: string): Promise<void> {
		this.#memory = this.#memory.filter((entry) => entry.id !== id);
		if (this.#stored) await settleEntries([id]);
		await this.#readBack();
	}

	/** Staff send what is left after the stop was closed: a correction, which the journal keeps. */
	async sendLate(): Promise<void> {
		try {
			await this.#send('?late=yes');
			this.#tell({ refused: null });
		} catch (trouble) {
			await this.#stumble(trouble);
		}
	}

	/** The notes about marks that did not fit were read. */
	read(): void {
		this.#tell({ noted: [] });
	}

	/** From time to time, and when the device hears of a network: is the server there, what waits, what changed. */
	async beat(): Promise<DoorCounts | null> {
		try {
			const back = this.view.line === 'off';
			let counts = await ask<DoorCounts>(`${this.#address}/counts`);
			if (this.view.entries.some(({ answer }) => answer === null)) {
				const answers = await this.#send();
				this.#tell({ noted: [...this.view.noted, ...answers.filter(({ noted }) => noted)] });
				counts = await ask<DoorCounts>(`${this.#address}/counts`);
			}
			if (back || this.#beats++ % listEvery === 0) await this.#fetchList();
			if (this.view.refused === null) await this.#merged();
			return counts;
		} catch (trouble) {
			await this.#stumble(trouble);
			return null;
		}
	}

	#tell(change: Partial<DoorView> = {}): void {
		Object.assign(this.view, change);
		this.#changed({ ...this.view });
	}

	async #readBack(): Promise<void> {
		const kept = this.#stored
			? await entriesOf<KeptMark, Answer>(this.#stop_id, kind)
			: { entries: [], newer: 0 };
		this.#tell({ entries: [...kept.entries, ...this.#memory], newer: kept.newer });
	}

	#people(but?: string): Here[] {
		const own = this.view.entries.flatMap(({ id, value, answer }) =>
			answer || id === but ? [] : value.mark
		);
		return withMarks(this.#kept?.people ?? [], own);
	}

	#answer(mark: Mark): Answer {
		const open_from_14 = this.#kept?.stop.open_from_14 ?? false;
		return { ...answerHere(this.#people(mark.id), mark, open_from_14), waits: true };
	}

	/** Without the network the device answers by its own list, and keeps who is let in. */
	async #alone(mark: Mark): Promise<Answer> {
		const answer = this.#answer(mark);
		if (answer.outcome === 'marked' || answer.outcome === 'undone')
			await this.#keep({ ...mark, offline: true }, answer.name);
		else await this.dismiss(mark.id);
		return answer;
	}

	async #keep(mark: Mark, name: string): Promise<void> {
		const value = { mark, name };
		if (this.#stored && this.view.not_kept === null) {
			const given = { subject: this.#stop_id, kind, id: mark.id, value };
			try {
				await keepEntry(given, this.#until());
				return await this.#readBack();
			} catch (trouble) {
				this.#tell({ not_kept: notKept(trouble) });
			}
		}
		this.#memory = this.#memory.filter(({ id }) => id !== mark.id);
		this.#memory.push({ id: mark.id, value, answer: null });
		await this.#readBack();
	}

	/** Sends what waits; one list at a time. */
	#send(how = ''): Promise<Answer[]> {
		this.#sending ??= this.#sendAll(how).finally(() => (this.#sending = null));
		return this.#sending;
	}

	async #sendAll(how: string): Promise<Answer[]> {
		const send = (values: KeptMark[]) =>
			ask<Answer[]>(
				`${this.#address}/marks${how}`,
				values.map(({ mark }) => mark)
			);
		const merged = this.#stored
			? await mergeEntries<KeptMark, Answer>({
					subject: this.#stop_id,
					kind,
					send,
					isSettled: ({ outcome }) => settled.has(outcome),
					refused: ({ mark }, code) => refusedMark(mark, code)
				})
			: [];
		const answers = merged.map(({ answer }) => answer);
		answers.push(...(await this.#sendMemory(send)));
		await this.#readBack();
		return answers;
	}

	async #sendMemory(send: (values: KeptMark[]) => Promise<Answer[]>): Promise<Answer[]> {
		const waiting = this.#memory.filter(({ answer }) => answer === null).slice(0, 200);
		if (waiting.length === 0) return [];
		const answers = await send(waiting.map(({ value }) => value));
		for (const [at, entry] of waiting.entries()) entry.answer = answers[at]!;
		this.#memory = this.#memory.filter(({ answer }) => !answer || !settled.has(answer.outcome));
		return answers;
	}

	/** It was kept while an earlier list was on its way. */
	async #sendAgain(mark: Mark): Promise<Answer> {
		const answers = await this.#send();
		return answers.find(({ id }) => id === mark.id) ?? refusedMark(mark, 'ground.refused');
	}

	async #fetchList(): Promise<void> {
		const { shut, door } = await this.#fetched();
		if (shut) return this.#endHere(shut);
		this.#kept = door;
		this.#tell({ listed: true, refused: null });
	}

	#fetched() {
		const address = `${this.#address}/list`;
		const inMemory = () => fetchDoor(this.#stop_id, address, this.#pages);
		if (!this.#stored) return inMemory();
		return fetchDoor(this.#stop_id, address, null).catch((trouble: unknown) => {
			if (trouble instanceof Away || trouble instanceof Refused) throw trouble;
			// The device is full: the list is there as long as the page is open.
			this.#tell({ not_kept: notKept(trouble) });
			return inMemory();
		});
	}

	async #merged(): Promise<void> {
		const merged_at = new Date().toISOString();
		this.#tell({ line: 'on', merged_at, refused: null });
		if (!this.#kept || !this.#stored) return;
		// Only what is shown after a reopening: a full device goes on without.
		await noteMerged(this.#stop_id, merged_at, this.#until()).catch(() => {});
	}

	/** Nobody of ours answered, or we are told to stop. */
	async #stumble(trouble: unknown): Promise<void> {
		if (trouble instanceof Away) return this.#tell({ line: 'off' });
		if (!(trouble instanceof Refused)) throw trouble;
		if (ending.includes(trouble.status)) await this.#endHere(trouble.code);
		else this.#tell({ line: 'on', refused: trouble.code });
	}

	/** The list goes from the device. What was marked here stays until it is sent. */
	async #endHere(code: string): Promise<void> {
		this.#kept = null;
		this.#pages.clear();
		if (this.#stored) await forget(this.#stop_id);
		this.#tell({ line: 'on', refused: code, listed: false });
	}

	#until(): Date {
		return new Date(this.#kept?.until ?? Date.now() + dayMs);
	}
}
