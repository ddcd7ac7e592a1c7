import type { Context } from '#ground/context.ts';
import { happenedToMany } from '#ground/happening.server.ts';
import type { Answer } from './attendance.ts';
import type { Planned } from './attendance-plan.server.ts';
import type { DayStop } from './attendance-stop.server.ts';
import { linkOf } from './door-link.ts';

/**
 * Notes each offline mark that does not fit what was marked or changed meanwhile, once, and says so in its answer. Somebody
 * scanned at two doors without network has one attendance and one note.
 */
export async function noteConflicts(
	tx: Context,
	stop: DayStop,
	plan: Planned[],
	answers: Answer[]
): Promise<Answer[]> {
	const found = plan.flatMap((one, at) => {
		const kind = kindOf(one, answers[at]!);
		return kind ? { one, kind, attendance_id: answers[at]!.attendance_id! } : [];
	});
	if (found.length === 0) return answers;
	const noted = await tx.db
		.insertInto('door_conflict')
		.values(
			found.map(({ one, kind, attendance_id }) => ({
				id: one.id,
				stop_id: stop.id,
				attendance_id,
				kind,
				at: one.at,
				device: one.device,
				by_account: tx.visitor.account_id,
				by_link: linkOf(tx, stop),
				noted_at: tx.now
			}))
		)
		.onConflict((conflict) => conflict.doNothing())
		.returning(['attendance_id', 'kind'])
		.execute();
	await happenedToMany(
		tx,
		'events.door_conflict',
		noted.map(({ attendance_id, kind }) => ({
			subject: attendance_id,
			detail: { stop_id: stop.id, kind }
		}))
	);
	const ids = new Set(found.map(({ one }) => one.id));
	return answers.map((answer) => (ids.has(answer.id) ? { ...answer, noted: true } : answer));
}

function kindOf(one: Planned, { outcome, attendance_id }: Answer) {
	if (!one.offline || attendance_id === null) return null;
	if (outcome === 'already') return 'twice';
	// Sent again, it was noted the first time; what changed since then is another matter.
	return outcome === 'marked' && !one.sent_before ? one.passed_over : null;
}
