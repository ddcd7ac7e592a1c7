import { require } from '#people/rights.ts';
import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { PlanLine } from '#funding/queries.server.ts';

export interface Correction {
	id: string;
	at: Date;
	/** One of the events' own reasons. */
	reason: string | null;
	/** How many rows of the list were added or undone. */
	rows: number;
	stop_id: string;
	territory: string;
}

/** The last corrections of who came, at the events of one plan line, with the reason given. */
export async function corrections(ctx: Context, line: Pick<PlanLine, 'id'>): Promise<Correction[]> {
	require(ctx, 'evidence.see');
	const { rows } = await sql<Correction>`
		select h.id, h.at, h.detail ->> 'reason' as reason, stop.id as stop_id, stop.territory,
			coalesce(jsonb_array_length(h.detail -> 'attendance_ids'), 0) as rows
		from event_plan_line hung
		join stop on stop.event_id = hung.event_id
		join happening h on h.subject = stop.id
		where hung.plan_line_id = ${line.id} and h.kind = 'events.attendance_corrected'
		order by h.at desc, h.id desc limit 20`.execute(ctx.db);
	return rows;
}
