import type { Context } from '#ground/context.ts';
import { happenedToMany } from '#ground/happening.server.ts';
import { fullName } from '#kazakh/names.ts';
import type { Answer, Mark } from './attendance.ts';
import type { DayStop } from './attendance-stop.server.ts';
import type { Planned } from './attendance-plan.server.ts';

/** Takes attendances back; a second time changes nothing. They stay in the table with the moment they were undone. */
export async function unmark(tx: Context, stop: DayStop, marks: Mark[]): Promise<Answer[]> {
	const ids = marks.map(({ undoes }) => undoes!);
	const undone = await tx.db
		.updateTable('attendance')
		.set({ undone_at: tx.now })
		.where('id', 'in', ids)
		.where('stop_id', '=', stop.id)
		.where('undone_at', 'is', null)
		.returning(['id', 'person_id', 'category'])
		.execute();
	await happenedToMany(
		tx,
		'events.attendance_undone',
		undone.map(({ id, person_id, category }) => ({
			subject: id,
			detail: { stop_id: stop.id, event_id: stop.event_id, person_id, category }
		}))
	);
	const rows = await stored(tx, stop, ids);
	return marks.map((mark) =>
		answer(
			mark,
			rows.find(({ id }) => id === mark.undoes)
		)
	);
}

function answer(mark: Mark, row: Awaited<ReturnType<typeof stored>>[number] | undefined): Answer {
	return {
		id: mark.id,
		outcome: row ? 'undone' : 'unknown',
		reason: null,
		attendance_id: row?.id ?? null,
		registration_id: row?.registration_id ?? null,
		name: row ? fullName(row) : '',
		category: row?.category ?? '',
		at: row?.undone_at?.toISOString() ?? null,
		by: null,
		from_other_stop: false
	};
}

function stored(tx: Context, stop: DayStop, ids: string[]) {
	return tx.db
		.selectFrom('attendance')
		.innerJoin('person', 'person.id', 'attendance.person_id')
		.select([
			'attendance.id',
			'attendance.registration_id',
			'attendance.category',
			'attendance.undone_at',
			'person.surname',
			'person.given',
			'person.patronymic'
		])
		.where('attendance.id', 'in', ids)
		.where('attendance.stop_id', '=', stop.id)
		.execute();
}

/** Writes down that a guardian's signed paper was shown. */
export async function notePapers(tx: Context, marks: Planned[]): Promise<void> {
	const ids = marks.flatMap(({ paper, registration_id }) =>
		paper && registration_id ? registration_id : []
	);
	if (ids.length === 0) return;
	await tx.db
		.updateTable('guardian')
		.set({ paper_at: tx.now })
		.where('registration_id', 'in', ids)
		.where('paper_at', 'is', null)
		.execute();
}
