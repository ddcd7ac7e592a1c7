import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { isWaiting } from './floor.ts';
import type { Deed, DeedAnswer, Deeds } from './offlineDeeds.ts';
import { bothTexts, meet } from './offlineDeeds.ts';
import { putInQueue } from './putInQueue.server.ts';
import { passerOf } from './running.server.ts';
import type { Floor, Turn } from './turns.server.ts';
import { lockFloor } from './turns.server.ts';

/** A turn that the device held: on a row that waited for it, or beside it when that was held elsewhere meanwhile. */
interface Session {
	/** The row: the one that waited, or one of the deed's own. */
	id: string;
	deed: Extract<Deed, { deed: 'begin' }>;
	of: Turn | null;
	is_new: boolean;
	started_at: Date;
	ended_at: Date | null;
}

/**
 * Merges what a console did without a network: turns begun and ended, theses; each with its own id and time, so that the
 * same list again changes nothing. A turn that meets one held elsewhere in that time stands beside it (`aside_at`) until the
 * secretary settles which counts; where this device held the floor, its own count and the others stand aside.
 */
export async function mergeTurns(
	ctx: Context,
	stop_id: string,
	{ device, deeds }: Deeds
): Promise<DeedAnswer[]> {
	require(ctx, 'hall.run', stop_id);
	if (deeds.some(({ deed }) => deed !== 'thesis')) require(ctx, 'floor.moderate', stop_id);
	return transaction(ctx, async (tx) => {
		const floor = await lockFloor(tx, stop_id);
		const { sessions, rows } = sessionsOf(tx, floor, deeds);
		const fresh = sessions.filter((session) => !isThere(floor, session));
		await endOthers(tx, floor, deeds);
		const aside = await write(tx, floor, fresh, device);
		const texts = await writeTheses(tx, stop_id, deeds, rows);
		if (fresh.length + texts > 0) {
			const told = { rows: fresh.length, was: aside.size };
			await happened(tx, 'hall.turns_merged', stop_id, told);
			await changed(tx, stop_id);
		}
		return deeds.map((deed) => answer(floor, deed, rows, aside));
	});
}

/** Each begun turn with its row, and under which row the device's later deeds find it. */
function sessionsOf(tx: Context, floor: Floor, deeds: Deed[]) {
	const rows = new Map(floor.turns.map(({ id }) => [id, id]));
	const sessions: Session[] = [];
	for (const deed of deeds) {
		const at = new Date(Math.min(Date.parse(deed.at), Number(tx.now)));
		if (deed.deed === 'begin') {
			const last = sessions.at(-1);
			if (last && !last.ended_at) last.ended_at = later(at, last.started_at);
			sessions.push(session(floor, deed, at));
			rows.set(deed.turn ?? deed.id, sessions.at(-1)!.id);
		} else if (deed.deed === 'end') {
			const own = sessions.find(({ id }) => id === rows.get(deed.turn));
			if (own) own.ended_at ??= later(at, own.started_at);
		}
	}
	return { sessions, rows };
}

function session(floor: Floor, deed: Session['deed'], at: Date): Session {
	const of = floor.turns.find(({ id }) => id === deed.turn) ?? null;
	const own = of && (isWaiting(of) || isOwn(of, at));
	const id = own ? of.id : deed.id;
	return { id, deed, of, is_new: !own, started_at: at, ended_at: null };
}

/** Begun by this very deed: the list has come before. */
const isOwn = (turn: Turn, at: Date) =>
	turn.source === 'offline' && Number(turn.started_at) === Number(at);

function isThere(floor: Floor, { id, started_at }: Session): boolean {
	const row = floor.turns.find((turn) => turn.id === id);
	return row !== undefined && Number(row.started_at) === Number(started_at);
}

const later = (one: Date, other: Date) => (one > other ? one : other);

/** Who spoke when the network went and was ended by the device; whoever ended them elsewhere was first. */
async function endOthers(tx: Context, floor: Floor, deeds: Deed[]): Promise<void> {
	for (const deed of deeds) {
		const turn = floor.turns.find(({ id }) => deed.deed === 'end' && id === deed.turn);
		if (!turn?.started_at || turn.ended_at) continue;
		const end = later(new Date(Math.min(Date.parse(deed.at), Number(tx.now))), turn.started_at);
		const pause = turn.paused_at ? Math.max(0, Number(end) - Number(turn.paused_at)) : 0;
		turn.ended_at = end;
		await tx.db
			.updateTable('floor_turn')
			.set({ ended_at: end, paused_at: null, paused_ms: turn.paused_ms + pause })
			.where('id', '=', turn.id)
			.execute();
	}
}

/** Writes the turns that are new; gives the rows that stand aside. */
async function write(
	tx: Context,
	floor: Floor,
	fresh: Session[],
	device: string
): Promise<Set<string>> {
	const holds = floor.held_by === device;
	const aside = new Set<string>();
	for (const session of fresh) {
		const others = floor.turns.filter(
			(turn) => turn.id !== session.id && !turn.aside_at && meet(turn, session)
		);
		const isAside = !holds && others.length > 0;
		if (isAside) aside.add(session.id);
		else await putAside(tx, others);
		if (session.is_new) await insert(tx, floor, session);
		await tx.db
			.updateTable('floor_turn')
			.set({
				started_at: session.started_at,
				ended_at: session.ended_at,
				hand: null,
				passed_by: passerOf(tx),
				source: 'offline',
				device,
				aside_at: isAside ? tx.now : null
			})
			.where('id', '=', session.id)
			.execute();
	}
	return aside;
}

export async function putAside(tx: Context, others: Turn[]): Promise<void> {
	if (others.length === 0) return;
	const ids = others.map(({ id }) => id);
	await tx.db.updateTable('floor_turn').set({ aside_at: tx.now }).where('id', 'in', ids).execute();
	for (const turn of others) turn.aside_at = tx.now;
}

/** Somebody of the hall, or one who waited and was given the floor elsewhere meanwhile. */
async function insert(tx: Context, floor: Floor, { id, deed, of }: Session): Promise<void> {
	const { name, category, seconds } = deed;
	const who = of
		? {
				participant_id: of.participant_id,
				name: of.participant_id ? null : of.name,
				post: of.post,
				category: of.category,
				topic: of.topic
			}
		: { name, category };
	const kind = of && of.kind !== 'planned' ? of.kind : of ? 'reply' : 'asked';
	await putInQueue(tx, floor.stop_id, { id, kind, seconds, ...who });
}

async function writeTheses(
	tx: Context,
	stop_id: string,
	deeds: Deed[],
	rows: Map<string, string>
): Promise<number> {
	let written = 0;
	for (const deed of deeds) {
		if (deed.deed !== 'thesis') continue;
		require(tx, 'record.write', stop_id);
		const row = await tx.db
			.selectFrom('floor_turn')
			.select(['id', 'thesis'])
			.where('id', '=', rows.get(deed.turn) ?? deed.turn)
			.where('stop_id', '=', stop_id)
			.executeTakeFirst();
		if (!row) continue;
		const thesis = JSON.stringify(bothTexts(row.thesis, deed.text));
		if (thesis === JSON.stringify(row.thesis)) continue;
		await tx.db
			.updateTable('floor_turn')
			.set({ thesis: thesis as never })
			.where('id', '=', row.id)
			.execute();
		written += 1;
	}
	return written;
}

function answer(
	floor: Floor,
	deed: Deed,
	rows: Map<string, string>,
	aside: Set<string>
): DeedAnswer {
	const row = rows.get(deed.deed === 'begin' ? (deed.turn ?? deed.id) : deed.turn);
	if (row === undefined) return { id: deed.id, outcome: 'unknown' };
	const before = floor.turns.find(({ id }) => id === row);
	const isAside = aside.has(row) || Boolean(before?.aside_at && before.source === 'offline');
	return { id: deed.id, outcome: isAside ? 'aside' : 'merged' };
}
