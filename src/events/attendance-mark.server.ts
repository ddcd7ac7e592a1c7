import type { Context } from '#ground/context.ts';
import { happenedToMany } from '#ground/happening.server.ts';
import { refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type { Answer, Mark } from './attendance.ts';
import { whyNotMark } from './attendance.ts';
import { answersOf } from './attendance-answer.server.ts';
import type { DayStop } from './attendance-stop.server.ts';
import { lockedStop } from './attendance-stop.server.ts';
import { notePapers, unmark } from './attendance-undo.server.ts';
import type { Planned } from './attendance-plan.server.ts';
import { planMarks } from './attendance-plan.server.ts';
import { noteConflicts } from './door-conflict.server.ts';
import { linkOf } from './door-link.ts';

/**
 * Marks those who came, one answer for each mark in its order. Sent again it changes nothing and answers the same; of two
 * devices that mark one person the second hears when and by whom the first did.
 */
export async function markAttendance(
	ctx: Context,
	stop_id: string,
	marks: Mark[]
): Promise<Answer[]> {
	require(ctx, 'door.mark', stop_id);
	return transaction(ctx, async (tx) => {
		const stop = await lockedStop(tx, stop_id);
		refuse(whyNotMark(stop.stop, stop.event));
		return applyMarks(tx, stop, marks);
	});
}

/** The work itself, for the command above and for corrections after the end; the stop is locked by the caller. */
export async function applyMarks(tx: Context, stop: DayStop, marks: Mark[]): Promise<Answer[]> {
	const answers: Answer[] = [];
	for (const run of runsOf(marks)) {
		if (run[0]!.undoes) answers.push(...(await unmark(tx, stop, run)));
		else answers.push(...(await markAll(tx, stop, run)));
	}
	return answers;
}

/** A list keeps its order: marks before an undo are written before it, all of one kind at once. */
function runsOf(marks: Mark[]): Mark[][] {
	const runs: Mark[][] = [];
	for (const mark of marks) {
		const last = runs.at(-1);
		if (last && Boolean(last[0]!.undoes) === Boolean(mark.undoes)) last.push(mark);
		else runs.push([mark]);
	}
	return runs;
}

async function markAll(tx: Context, stop: DayStop, marks: Mark[]): Promise<Answer[]> {
	const plan = await planMarks(tx, stop, marks);
	const ready = plan.filter(
		(one) => one.person_id !== null && one.asks === null && !one.sent_before
	);
	const made = await write(tx, stop, ready);
	await notePapers(
		tx,
		ready.filter(({ id }) => made.has(id))
	);
	await happenedToMany(
		tx,
		'events.attended',
		ready
			.filter(({ id }) => made.has(id))
			.map((one) => ({ subject: one.id, detail: detailOf(tx, stop, one) }))
	);
	return noteConflicts(tx, stop, plan, await answersOf(tx, stop, plan, made));
}

/** The unique index decides between two devices. In one order of people, so that two lists wait instead of blocking each other. */
async function write(tx: Context, stop: DayStop, ready: Planned[]): Promise<Set<string>> {
	if (ready.length === 0) return new Set();
	const rows = ready.map((one) => ({
		id: one.id,
		stop_id: stop.id,
		person_id: one.person_id!,
		registration_id: one.registration_id,
		category: one.category,
		at: one.at,
		recorded_at: tx.now,
		how: one.how,
		device: one.device,
		by_account: tx.visitor.account_id,
		by_link: linkOf(tx, stop),
		undone_at: null
	}));
	const made = await tx.db
		.insertInto('attendance')
		.values(rows.toSorted((a, b) => (a.person_id < b.person_id ? -1 : 1)))
		.onConflict((conflict) => conflict.doNothing())
		.returning('id')
		.execute();
	return new Set(made.map(({ id }) => id));
}

function detailOf(tx: Context, stop: DayStop, one: Planned) {
	return {
		stop_id: stop.id,
		event_id: stop.event_id,
		person_id: one.person_id,
		registration_id: one.registration_id,
		category: one.category,
		how: one.how,
		link_id: linkOf(tx, stop)
	};
}
