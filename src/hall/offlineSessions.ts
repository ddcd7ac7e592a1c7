// What a device's deeds say of who spoke from when to when. No database.
import { isWaiting } from './floor.ts';
import type { Deed } from './offlineDeeds.ts';
import type { Turn } from './turns.server.ts';

/** A turn that the device held: on a row that waited for it, or beside it when that was held elsewhere meanwhile. */
export interface Session {
	/** The row: the one that waited, or one of the deed's own. */
	id: string;
	deed: Extract<Deed, { deed: 'begin' }>;
	of: Turn | null;
	is_new: boolean;
	/** Its row was written when the same list came before. */
	is_there: boolean;
	started_at: Date;
	ended_at: Date | null;
}

/** What the rows are found by. `turns` are all of the stop, also those who left or were taken out. */
export interface Known {
	turns: Turn[];
	device: string;
	/** A device's clock may be wrong: nothing was before the hall opened, or is after now. */
	from: Date;
	to: Date;
}

/** Each begun turn with its row, and under which row the device's later deeds find it. */
export function sessionsOf(known: Known, deeds: Deed[]) {
	const there = known.turns.filter((turn) => !isGone(turn));
	const rows = new Map(there.map(({ id }) => [id, id]));
	const sessions: Session[] = [];
	for (const deed of deeds) {
		const at = momentOf(known, deed);
		if (deed.deed === 'begin') {
			const last = sessions.at(-1);
			if (last) last.ended_at ??= later(at, last.started_at);
			const next = session(known, deed, at);
			sessions.push(next);
			rows.set(deed.turn ?? deed.id, next.id).set(deed.id, next.id);
		} else if (deed.deed === 'end') {
			const own = sessions.find(({ id }) => id === rows.get(deed.turn));
			if (own) own.ended_at ??= later(at, own.started_at);
		}
	}
	return { sessions, rows };
}

function session({ turns, device }: Known, deed: Session['deed'], at: Date): Session {
	const of = turns.find(({ id }) => id === deed.turn) ?? null;
	const before = turns.find(({ id }) => id === deed.id) ?? (of && isOwn(of, device) ? of : null);
	const id = before?.id ?? (of && isWaiting(of) ? of.id : deed.id);
	return {
		id,
		deed,
		of,
		is_new: !before && id === deed.id,
		is_there: before !== null,
		started_at: before?.started_at ?? at,
		ended_at: null
	};
}

/** Begun by this device: it gives no turn the floor twice. */
const isOwn = (turn: Turn, device: string) =>
	turn.source === 'offline' && turn.device === device && turn.started_at !== null;

export const isGone = ({ left_at, removed_at }: Turn) => left_at !== null || removed_at !== null;

export function momentOf({ from, to }: Pick<Known, 'from' | 'to'>, { at }: Deed): Date {
	return new Date(Math.max(Number(from), Math.min(Date.parse(at), Number(to))));
}

export const later = (one: Date, other: Date) => (one > other ? one : other);
