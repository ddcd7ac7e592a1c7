import type { RawBuilder } from 'kysely';
import type { Context } from './context.ts';
import type { Words } from './language.ts';

/** A row whose time is over: since when it is counted, and what staff see of it before it goes. */
export interface DueRow {
	id: string;
	since: Date;
	/** A name or title, to know the row by; null where there is none. */
	what: string | null;
	/** Where it is seen at the desk, after the language: `/desk/…`. */
	path: string | null;
}

/** A kind of record that is kept for a time only. How long stands in the centre's settings, not here. */
export interface KeptKind {
	code: string;
	name: Words;
	/** From which day the time is counted. */
	since: Words;
	/** What becomes of it: the row goes, or it stays without what could name somebody. */
	how: 'destroyed' | 'anonymous';
	/** The rows older than `before`: one definition for the count, the list and the last look before destroying. */
	due: (before: Date) => RawBuilder<DueRow>;
	/** Holds the rows, so that whoever would make them needed again waits. Runs before the last look. */
	lock: (tx: Context, ids: string[]) => Promise<void>;
	/** Destroys these rows: locked, looked at again and still due. */
	destroy: (tx: Context, ids: string[]) => Promise<void>;
}

/** What is kept under a rule of its own and never listed: a sentence for the page about personal data. */
export interface KeptAlways {
	code: string;
	name: Words;
	rule: Words;
}

export const keptKinds = new Map<string, KeptKind>();
export const keptAlways = new Map<string, KeptAlways>();

/** The open registry: each capability names the kinds of record that it keeps for a time. */
export function keptForATime(kind: KeptKind): void {
	once(kind.code);
	keptKinds.set(kind.code, kind);
}

export function keptByRule(kind: KeptAlways): void {
	once(kind.code);
	keptAlways.set(kind.code, kind);
}

function once(code: string): void {
	if (keptKinds.has(code) || keptAlways.has(code))
		throw new Error(`two kinds of record are called ${code}`);
}
