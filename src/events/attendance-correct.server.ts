import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type { Answer, CorrectionReason, Mark } from './attendance.ts';
import { applyMarks } from './attendance-mark.server.ts';
import { lockedStop } from './attendance-stop.server.ts';

/** Staff mend the list after the stop is closed; the journal keeps that it was mended, and why. */
export async function correctAttendance(
	ctx: Context,
	stop_id: string,
	marks: Mark[],
	reason: CorrectionReason
): Promise<Answer[]> {
	require(ctx, 'registrations.write');
	return transaction(ctx, async (tx) => {
		const answers = await applyMarks(tx, await lockedStop(tx, stop_id), marks);
		const changed = answers.flatMap(({ attendance_id, outcome }) =>
			attendance_id && (outcome === 'marked' || outcome === 'undone') ? attendance_id : []
		);
		await happened(tx, 'events.attendance_corrected', stop_id, { reason, attendance_ids: changed });
		return answers;
	});
}
