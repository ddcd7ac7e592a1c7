import type { Context } from '#ground/context.ts';
import { fullName } from '#kazakh/names.ts';
import type { Answer, MarkedBy, MarkOutcome } from './attendance.ts';
import type { Planned } from './attendance-plan.server.ts';

type Stored = Awaited<ReturnType<typeof attendances>>[number];

/** One answer a mark: what was made now, what was there before (when, by whom), what must be decided, who was not found. */
export async function answersOf(
	tx: Context,
	stop: { id: string },
	plan: Planned[],
	made: Set<string>
): Promise<Answer[]> {
	const rows = await attendances(tx, stop.id, plan);
	return plan.map((one) => {
		const row =
			rows.find(({ id }) => id === one.id) ??
			rows.find(({ person_id, undone_at }) => person_id === one.person_id && undone_at === null);
		return answer(one, row, outcomeOf(one, row, made));
	});
}

function outcomeOf(one: Planned, row: Stored | undefined, made: Set<string>): MarkOutcome {
	if (row?.id === one.id) return made.has(one.id) || row.undone_at === null ? 'marked' : 'undone';
	if (row) return 'already';
	return one.asks ? 'ask' : 'unknown';
}

function answer(one: Planned, row: Stored | undefined, outcome: MarkOutcome): Answer {
	return {
		id: one.id,
		outcome,
		reason: outcome === 'ask' ? one.asks : null,
		attendance_id: row?.id ?? null,
		registration_id: row?.registration_id ?? one.registration_id,
		name: row ? fullName(row) : one.name,
		category: row?.category ?? one.category,
		at: row?.at.toISOString() ?? null,
		by: row ? markedBy(row) : null,
		from_other_stop: one.from_other_stop
	};
}

/** A helper is known by the name on the link; staff are the centre's. */
export function markedBy(row: { link_name: string | null }): MarkedBy {
	return row.link_name === null
		? { kind: 'staff', name: '' }
		: { kind: 'link', name: row.link_name };
}

/** What is stored of these marks and these people at this stop. */
function attendances(tx: Context, stop_id: string, plan: Planned[]) {
	const ids = plan.map(({ id }) => id);
	const people = plan.flatMap(({ person_id }) => person_id ?? []);
	return tx.db
		.selectFrom('attendance')
		.innerJoin('person', 'person.id', 'attendance.person_id')
		.leftJoin('stop_link', 'stop_link.id', 'attendance.by_link')
		.select([
			'attendance.id',
			'attendance.person_id',
			'attendance.registration_id',
			'attendance.category',
			'attendance.at',
			'attendance.undone_at',
			'person.surname',
			'person.given',
			'person.patronymic',
			'stop_link.name as link_name'
		])
		.where('attendance.stop_id', '=', stop_id)
		.where((where) =>
			where.or([
				where('attendance.id', 'in', ids),
				...(people.length > 0
					? [
							where.and([
								where('attendance.person_id', 'in', people),
								where('attendance.undone_at', 'is', null)
							])
						]
					: [])
			])
		)
		.execute();
}
