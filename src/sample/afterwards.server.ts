import { nextProposalCode } from '#events/proposal-code.server.ts';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { dayKey } from '#kazakh/dates.ts';
import type {} from '#events/tables.ts';
import type { Body } from './organisations.server.ts';
import { proposals, remarks } from './proposals.ts';

const day = 24 * 60 * 60 * 1000;

export interface Held {
	event_id: string;
	stops: Record<'shieli' | 'syrdarya', { id: string; ends_at: Date }>;
}

/** Proposals in every state they can be in: voiced, released, sent, accepted, refused, done, overdue. */
export async function fillProposals(
	tx: Context,
	held: Held,
	bodies: Record<Body, string>
): Promise<void> {
	const first = new Date(held.stops.shieli.ends_at);
	const codes: string[] = [];
	while (codes.length < proposals.length) codes.push(await nextProposalCode({ ...tx, now: first }));
	const rows = proposals.map(({ state, place, to, category, days, text, answer }, n) => {
		const voiced_at = new Date(held.stops[place].ends_at.getTime() - (40 - n) * 60_000);
		const after = (count: number) => new Date(voiced_at.getTime() + count * day);
		const reached = (...states: string[]) => states.includes(state);
		return {
			id: newId(),
			code: codes[n]!,
			event_id: held.event_id,
			stop_id: held.stops[place].id,
			text,
			category,
			source: n % 4 === 3 ? 'feedback' : 'hall',
			addressee_id: bodies[to],
			responsible: null,
			due_on: dayKey(after(days)),
			voiced_at,
			released_at: state === 'voiced' ? null : after(2),
			sent_at: reached('sent', 'accepted', 'refused', 'done') ? after(5) : null,
			accepted_at: reached('accepted', 'done') ? after(14) : null,
			refused_at: state === 'refused' ? after(20) : null,
			refused_reason: state === 'refused' ? answer! : null,
			done_at: state === 'done' ? after(28) : null,
			outcome: state === 'done' ? answer! : null
		};
	});
	await tx.db.insertInto('proposal').values(rows).execute();
}

/** Feedback of about every third who came; words of some, a few of them released. */
export async function fillFeedback(
	tx: Context,
	stop: { id: string; ends_at: Date },
	came: { id: string }[]
): Promise<void> {
	const rows = came
		.filter((_, n) => n % 3 !== 1)
		.map(({ id }, n) => {
			const at = new Date(stop.ends_at.getTime() + n * 4 * 60_000);
			const { useful = null, missing = null, released } = remarks[n] ?? {};
			return {
				id: newId(),
				stop_id: stop.id,
				attendance_id: id,
				usefulness: [5, 4, 5, 5, 3, 4, 5, 4, 2, 5][n % 10]!,
				useful,
				missing,
				at,
				released_at: released ? new Date(at.getTime() + day) : null
			};
		});
	await tx.db.insertInto('feedback').values(rows).execute();
}
