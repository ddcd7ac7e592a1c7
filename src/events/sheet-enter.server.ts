import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { require } from '#people/rights.ts';
import type { Mark } from './attendance.ts';
import { correctAttendance } from './attendance-correct.server.ts';
import { markAttendance } from './attendance-mark.server.ts';
import { dayStop } from './attendance-stop.server.ts';
import type { SheetInput } from './sheet-forms.ts';

/**
 * Enters a signed paper sheet: people of the list who signed and rows written by hand. After the stop is closed it is a
 * correction and needs a reason. Answers how many were new.
 */
export async function enterSheet(
	ctx: Context,
	stop_id: string,
	sheet: SheetInput
): Promise<number> {
	require(ctx, 'door.mark', stop_id);
	const stop = await dayStop(ctx, stop_id);
	// Who signed was in the hall, whenever it is typed in.
	const at = (stop.starts_at < ctx.now ? stop.starts_at : ctx.now).toISOString();
	const how = 'sheet' as const;
	const listed: Mark[] = sheet.signed.map((registration_id) => ({
		id: newId(),
		at,
		how,
		registration_id,
		decided: true,
		paper: true
	}));
	const byHand: Mark[] = sheet.rows.flatMap((row) =>
		row === null ? [] : { id: row.id, at, how, person: row, paper: true }
	);
	const marks = [...listed, ...byHand];
	if (marks.length === 0) return 0;
	const answers = sheet.reason
		? await correctAttendance(ctx, stop_id, marks, sheet.reason)
		: await markAttendance(ctx, stop_id, marks);
	return answers.filter(({ outcome }) => outcome === 'marked').length;
}
