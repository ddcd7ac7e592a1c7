// Over the usual length: turns, ends and theses of one list share its rows and its answers.
import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { may, require } from '#people/rights.ts';
import type { Deed, DeedAnswer, Deeds } from './offlineDeeds.ts';
import { bothTexts, meet } from './offlineDeeds.ts';
import type { Known, Session } from './offlineSessions.ts';
import { isGone, later, momentOf, sessionsOf } from './offlineSessions.ts';
import { putInQueue } from './putInQueue.server.ts';
import { passerOf } from './running.server.ts';
import type { Floor, Turn } from './turns.server.ts';
import { everyTurnOf, lockFloorLate } from './turns.server.ts';

/** What the deeds became so far. */
interface Merging {
	floor: Floor;
	known: Known;
	/** When the hall was over: nobody speaks after it. */
	over_at: Date | null;
	rows: Map<string, string>;
	/** Rows that stand aside, and rows that could not be written. */
	aside: Set<string>;
	refused: Set<string>;
}

/**
 * Merges what a console did without a network: turns begun and ended, theses; each with its own id and time, so that the
 * same list again changes nothing. A turn that meets one held elsewhere in that time stands beside it (`aside_at`) until the
 * secretary settles which counts; from when this device held the floor, its own count and the others stand aside. A deed that
 * cannot be taken is answered so and holds up no other. Staff bring what is left also when the hall is over.
 */
export async function mergeTurns(
	ctx: Context,
	stop_id: string,
	{ device, deeds }: Deeds
): Promise<DeedAnswer[]> {
	require(ctx, 'hall.run', stop_id);
	const right = (deed: Deed) => (deed.deed === 'thesis' ? 'record.write' : 'floor.moderate');
	const allowed = deeds.filter((deed) => may(ctx.visitor, right(deed), stop_id));
	return transaction(ctx, async (tx) => {
		const { floor, opened_at, over_at } = await lockFloorLate(tx, stop_id);
		const turns = await everyTurnOf(tx, stop_id);
		const known = { turns, device, from: opened_at, to: tx.now };
		const { sessions, rows } = sessionsOf(known, allowed);
		const merging = {
			floor,
			known,
			over_at,
			rows,
			aside: new Set<string>(),
			refused: new Set<string>()
		};
		const fresh = sessions.filter(({ is_there }) => !is_there);
		await endThere(tx, merging, sessions, allowed);
		await write(tx, merging, fresh);
		const written = await writeTheses(tx, merging, allowed);
		if (fresh.some(({ id }) => !merging.refused.has(id)) || written > 0) {
			const told = { rows: fresh.length, was: merging.aside.size };
			await happened(tx, 'hall.turns_merged', stop_id, told);
			await changed(tx, stop_id);
		}
		return deeds.map((deed) => ({
			id: deed.id,
			outcome: allowed.includes(deed) ? outcome(merging, sessions, deed) : 'refused'
		}));
	});
}

/** Who spoke when the network went, or has been merged before, and was ended by the device; whoever ended them elsewhere was first. */
async function endThere(
	tx: Context,
	{ floor, known, rows }: Merging,
	sessions: Session[],
	deeds: Deed[]
): Promise<void> {
	const ends = new Map<string | undefined, Date>();
	for (const deed of deeds)
		if (deed.deed === 'end') ends.set(rows.get(deed.turn), momentOf(known, deed));
	for (const { id, ended_at } of sessions) if (ended_at) ends.set(id, ended_at);
	for (const turn of floor.turns) {
		const at = ends.get(turn.id);
		if (!at || !turn.started_at || turn.ended_at) continue;
		const end = later(at, turn.started_at);
		const pause = turn.paused_at ? Math.max(0, Number(end) - Number(turn.paused_at)) : 0;
		turn.ended_at = end;
		await tx.db
			.updateTable('floor_turn')
			.set({ ended_at: end, paused_at: null, paused_ms: turn.paused_ms + pause })
			.where('id', '=', turn.id)
			.execute();
	}
}

/** Writes the turns that are new. */
async function write(tx: Context, merging: Merging, fresh: Session[]): Promise<void> {
	const { floor, known, over_at, aside, refused } = merging;
	const held_at = floor.held_by === known.device ? floor.held_at : null;
	for (const session of fresh) {
		// What it did before it was given the floor has no right of way.
		const holds = held_at !== null && session.started_at >= held_at;
		if (over_at) session.ended_at ??= later(over_at, session.started_at);
		const others = floor.turns.filter(
			(turn) => turn.id !== session.id && !turn.aside_at && meet(turn, session)
		);
		const isAside = !holds && others.length > 0;
		const isWritten = await tried(tx, async () => {
			if (!isAside) await putAside(tx, others);
			await put(tx, session, { stop_id: floor.stop_id, device: known.device, isAside });
		});
		if (!isWritten) refused.add(session.id);
		else if (isAside) aside.add(session.id);
		else for (const turn of others) turn.aside_at = tx.now;
	}
}

interface Place {
	stop_id: string;
	device: string;
	isAside: boolean;
}

/** In one statement: a row that had not begun would ask for a second place in the queue. */
async function put(tx: Context, session: Session, { stop_id, device, isAside }: Place) {
	const held = {
		started_at: session.started_at,
		ended_at: session.ended_at,
		passed_by: passerOf(tx),
		source: 'offline' as const,
		device,
		aside_at: isAside ? tx.now : null
	};
	if (session.is_new) return putInQueue(tx, stop_id, { ...whoOf(session), ...held });
	await tx.db
		.updateTable('floor_turn')
		.set({ ...held, hand: null })
		.where('id', '=', session.id)
		.execute();
}

/** Somebody of the hall, or one who waited and was given the floor elsewhere, left or was taken out meanwhile. */
function whoOf({ id, deed, of }: Session) {
	const { name, category, seconds } = deed;
	if (!of) return { id, kind: 'asked' as const, seconds, name, category };
	return {
		id,
		kind: of.kind === 'planned' ? ('reply' as const) : of.kind,
		seconds,
		participant_id: of.participant_id,
		name: of.participant_id ? null : of.name,
		post: of.post,
		category: of.category,
		topic: of.topic
	};
}

/** False when the database does not take it (a constraint, a value it cannot hold): then nothing of it was done. */
async function tried(tx: Context, work: () => Promise<unknown>): Promise<boolean> {
	await sql`savepoint deed`.execute(tx.db);
	try {
		await work();
	} catch (trouble) {
		if (!/^2[23]/.test(String((trouble as { code?: unknown }).code))) throw trouble;
		await sql`rollback to savepoint deed`.execute(tx.db);
		return false;
	}
	await sql`release savepoint deed`.execute(tx.db);
	return true;
}

export async function putAside(tx: Context, others: Turn[]): Promise<void> {
	if (others.length === 0) return;
	const ids = others.map(({ id }) => id);
	await tx.db.updateTable('floor_turn').set({ aside_at: tx.now }).where('id', 'in', ids).execute();
}

/** Theses of turns that have begun; gives how many were new. */
async function writeTheses(
	tx: Context,
	{ floor, rows, refused }: Merging,
	deeds: Deed[]
): Promise<number> {
	let written = 0;
	for (const deed of deeds) {
		if (deed.deed !== 'thesis') continue;
		const row = await tx.db
			.selectFrom('floor_turn')
			.select(['id', 'thesis'])
			.where('id', '=', rows.get(deed.turn) ?? deed.turn)
			.where('stop_id', '=', floor.stop_id)
			.where('started_at', 'is not', null)
			.where('removed_at', 'is', null)
			.executeTakeFirst();
		if (!row) {
			refused.add(deed.id);
			continue;
		}
		const thesis = JSON.stringify(bothTexts(row.thesis, deed.text));
		if (thesis === JSON.stringify(row.thesis)) continue;
		const change = tx.db
			.updateTable('floor_turn')
			.set({ thesis: thesis as never })
			.where('id', '=', row.id);
		if (await tried(tx, () => change.execute())) written += 1;
		else refused.add(deed.id);
	}
	return written;
}

function outcome(
	{ known, rows, aside, refused }: Merging,
	sessions: Session[],
	deed: Deed
): DeedAnswer['outcome'] {
	const id = rows.get(deed.deed === 'begin' ? deed.id : deed.turn);
	if (id === undefined) return 'unknown';
	const before = known.turns.find((turn) => turn.id === id);
	if (refused.has(id) || refused.has(deed.id) || (before && isGone(before))) return 'refused';
	const begun = sessions.some((session) => session.id === id);
	if (!begun && !before?.started_at) return 'unknown';
	const wasAside = before?.aside_at && before.source === 'offline';
	return aside.has(id) || wasAside ? 'aside' : 'merged';
}
