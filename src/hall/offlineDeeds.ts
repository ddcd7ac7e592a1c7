// What a console does without a network, and what its turns become when they are merged. Safe in the browser.
import * as v from 'valibot';
import type { Texts } from '#ground/language.ts';

const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'form.wrong'));
const at = v.pipe(v.string(), v.isoTimestamp('form.wrong'));
const line = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most, 'text.too_long'));

export const DeedForm = v.variant('deed', [
	/** Gives the floor: to a turn that waits, or (`turn` null) to somebody of the hall by name and group. */
	v.object({
		id,
		at,
		deed: v.literal('begin'),
		turn: v.nullable(id),
		name: v.nullable(v.pipe(line(120), v.minLength(1, 'name.missing'))),
		category: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]\d{2}$/, 'category.missing'))),
		seconds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_000))
	}),
	v.object({ id, at, deed: v.literal('end'), turn: id }),
	v.object({
		id,
		at,
		deed: v.literal('thesis'),
		turn: id,
		text: v.partial(v.object({ kk: line(600), ru: line(600), en: line(600) }))
	})
]);
export type Deed = v.InferOutput<typeof DeedForm>;

/** What a device sends when the network is back: its deeds in their order. */
export const DeedsForm = v.object({
	device: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
	deeds: v.pipe(v.array(DeedForm), v.minLength(1), v.maxLength(500))
});
export type Deeds = v.InferOutput<typeof DeedsForm>;

/**
 * What came of one deed. `aside`: another turn of that time stands until the secretary settles it; `unknown`: no such turn has
 * begun here; `refused`: it cannot be taken, or not from this sender.
 */
export interface DeedAnswer {
	id: string;
	outcome: 'merged' | 'aside' | 'unknown' | 'refused';
}

export interface Span {
	started_at: Date | null;
	ended_at: Date | null;
}

/** Whether two turns were held at the same time; one that has not ended goes on. Touching ends do not meet. */
export function meet(one: Span, other: Span): boolean {
	if (!one.started_at || !other.started_at) return false;
	const end = ({ ended_at }: Span) => (ended_at ? Number(ended_at) : Infinity);
	return Number(one.started_at) < end(other) && Number(other.started_at) < end(one);
}

/** Both texts of a language, where two wrote: nothing that was said is lost. */
export function bothTexts(there: Texts, here: Texts): Texts {
	const merged: Texts = { ...there };
	for (const language of ['kk', 'ru', 'en'] as const) {
		const [was, now] = [linesOf(there[language]), linesOf(here[language])];
		if (now && !`\n${was}\n`.includes(`\n${now}\n`))
			merged[language] = was ? `${was}\n${now}` : now;
	}
	return merged;
}

/** A form without scripts sends its lines another way. */
const linesOf = (text = '') => text.replaceAll('\r\n', '\n');

/** A turn as a console without a network shows it. Moments in milliseconds. */
export interface OwnTurn {
	id: string;
	name: string | null;
	category: string | null;
	topic?: Texts;
	seconds: number;
	started_at: number | null;
	ended_at: number | null;
	thesis: Texts;
}

/** The turns a device knows, with its own deeds laid over them in their order. */
export function withDeeds<Turn extends OwnTurn>(turns: Turn[], deeds: Deed[]): (Turn | OwnTurn)[] {
	const all: (Turn | OwnTurn)[] = turns.map((turn) => ({ ...turn }));
	const known = (turn: string) => all.find((one) => one.id === turn);
	for (const deed of deeds) {
		if (deed.deed === 'begin') begin(all, deed);
		else if (deed.deed === 'end')
			Object.assign(known(deed.turn) ?? {}, { ended_at: Date.parse(deed.at) });
		else Object.assign(known(deed.turn) ?? {}, { thesis: deed.text });
	}
	return all;
}

function begin(all: OwnTurn[], deed: Extract<Deed, { deed: 'begin' }>): void {
	const started_at = Date.parse(deed.at);
	const running = all.find((one) => one.started_at !== null && one.ended_at === null);
	if (running) running.ended_at = started_at;
	const waiting = all.find((one) => one.id === deed.turn);
	const { id, name, category, seconds } = deed;
	if (waiting) Object.assign(waiting, { started_at });
	else all.push({ id, name, category, seconds, started_at, ended_at: null, thesis: {} });
}
