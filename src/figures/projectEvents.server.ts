import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { districts } from '#directory/territories.server.ts';

export interface ProjectEvent {
	slug: string;
	kind: string;
	title: Texts;
	starts_at: Date;
	stops: { starts_at: Date; territory: Texts; cancelled: boolean }[];
}

/** Published events on any line of the project's plan, the latest first; each once. */
export async function projectEvents(ctx: Context, project_id: string): Promise<ProjectEvent[]> {
	const { rows } = await sql<ProjectEvent>`
		select event.slug, event.kind, event.title, min(stop.starts_at) as starts_at,
			json_agg(json_build_object('starts_at', stop.starts_at, 'territory', territory.name,
				'cancelled', stop.cancelled_at is not null) order by stop.starts_at, stop.id) as stops
		from event
		join stop on stop.event_id = event.id
		join commons.territory on territory.code = stop.territory
		where event.id = ${ofProject(project_id)} and event.published_at is not null
		group by event.id
		order by min(stop.starts_at) desc, event.id limit 200`.execute(ctx.db);
	return rows.map((row) => ({
		...row,
		stops: row.stops.map((stop) => ({ ...stop, starts_at: new Date(stop.starts_at) }))
	}));
}

/** Events on any line of the plan, found before anything is joined: else a project of a few reads all there are. */
function ofProject(project_id: string) {
	return sql`any (array(
		select event_id from event_plan_line
		where plan_line_id in (select id from plan_line where project_id = ${project_id})))`;
}

/** All districts of the oblast in their own order, each with how many of the project's stops took place there. */
export async function projectDistricts(ctx: Context, project_id: string) {
	const { rows } = await sql<{ territory: string; held: number }>`
		select stop.territory, count(*)::int as held
		from stop
		where stop.event_id = ${ofProject(project_id)} and stop.closed_at is not null and stop.cancelled_at is null
			and exists (select from attendance a where a.stop_id = stop.id and a.undone_at is null)
		group by stop.territory`.execute(ctx.db);
	const held = new Map(rows.map((row) => [row.territory, row.held]));
	return (await districts(ctx)).map(({ code, name }) => ({
		code,
		name,
		held: held.get(code) ?? 0
	}));
}
