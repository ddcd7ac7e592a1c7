import type { Context } from '#ground/context.ts';
import { approveMinutes } from '#minutes/approveMinutes.server.ts';
import { codeOf } from '#minutes/minutes.ts';
import { changed, draft, named } from '#minutes/minutes.testing.ts';
import { openVersion } from '#minutes/openVersion.server.ts';
import { writeMinutes } from '#minutes/writeMinutes.server.ts';

const days = 24 * 60 * 60 * 1000;

/** Minutes of a stop with an approved version and a new one that is being written. */
export async function approvedMinutes(staff: Context, stop_id: string) {
	const later: Context = { ...staff, now: new Date(staff.now.getTime() + 4 * days) };
	const { sections, ...minutes } = await draft(later, stop_id);
	const text = changed(sections, named);
	const { revision } = await writeMinutes(staff, stop_id, { from: 1, text });
	await approveMinutes(later, stop_id, { revision });
	await openVersion(staff, stop_id, { reason: 'Төрағаның аты қате' });
	return {
		minutes_code: codeOf(minutes),
		minutes_paper: 'minutes-kk.docx',
		minutes_revision: '0002'
	};
}
