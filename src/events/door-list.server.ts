import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { fullName } from '#kazakh/names.ts';
import { require } from '#people/rights.ts';
import type { DoorQuestion, Known } from './attendance.ts';
import { doorQuestion, whyNotMark } from './attendance.ts';
import { markedBy } from './attendance-answer.server.ts';
import { categories } from './attendance-counts.server.ts';
import type { DayStop } from './attendance-stop.server.ts';
import { dayStop } from './attendance-stop.server.ts';
import { doorColumns } from './door-columns.server.ts';
import type { Listed } from './doorList.ts';
import type { DoorPages, ListPage } from './doorPages.ts';
import { mostListed, pageCount, pageOf } from './doorPages.ts';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * The stop's tickets for a device at the door: only the pages whose version it does not have. Nothing of contacts or ages
 * goes along, only what the door must ask. A page's version is made of what stands on it, so whatever changed is found.
 */
export async function doorList(
	ctx: Context,
	stop_id: string,
	have: string[],
	most = mostListed
): Promise<DoorPages> {
	require(ctx, 'door.mark', stop_id);
	const stop = await dayStop(ctx, stop_id);
	const shut = whyNotMark(stop.stop, stop.event);
	const listed = shut ? [] : [...(await signedUp(ctx, stop_id)), ...(await walkedIn(ctx, stop_id))];
	const pages: Record<number, ListPage> = {};
	let room = most;
	let more = false;
	for (const [at, page] of shut ? [] : pagesOf(listed).entries()) {
		if (page.version === have[at]) continue;
		if (room <= 0) {
			more = true;
			break;
		}
		pages[at] = page;
		room -= page.people.length;
	}
	return {
		at: ctx.now.toISOString(),
		until: new Date(stop.ends_at.getTime() + dayMs).toISOString(),
		shut,
		stop: await shown(ctx, stop),
		pages,
		more
	};
}

function pagesOf(listed: Listed[]): ListPage[] {
	const pages: Listed[][] = Array.from({ length: pageCount }, () => []);
	for (const one of listed) pages[pageOf(one.id)]!.push(one);
	return pages.map((people) => {
		people.sort((a, b) => (a.id < b.id ? -1 : 1));
		const hash = createHash('sha256').update(JSON.stringify(people));
		return { version: hash.digest('hex').slice(0, 12), people };
	});
}

async function shown(ctx: Context, stop: DayStop) {
	const { taken } = await ctx.db
		.selectFrom('stop')
		.select('taken')
		.where('id', '=', stop.id)
		.executeTakeFirstOrThrow();
	return {
		id: stop.id,
		territory: stop.territory,
		starts_at: stop.starts_at.toISOString(),
		zone: ctx.centre.zone,
		capacity: stop.capacity,
		taken,
		open_from_14: stop.open_from_14,
		categories: await categories(ctx)
	};
}

/** Everybody who signed up for this stop, also who waits, gave up or was turned down: a ticket of theirs may be shown. */
async function signedUp(ctx: Context, stop_id: string): Promise<Listed[]> {
	const rows = await ctx.db
		.selectFrom('registration')
		.innerJoin('stop', 'stop.id', 'registration.stop_id')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.innerJoin('person', 'person.id', 'registration.person_id')
		.leftJoin('guardian', 'guardian.registration_id', 'registration.id')
		.leftJoin('attendance', (join) =>
			join
				.onRef('attendance.person_id', '=', 'registration.person_id')
				.onRef('attendance.stop_id', '=', 'registration.stop_id')
				.on('attendance.undone_at', 'is', null)
		)
		.leftJoin('stop_link', 'stop_link.id', 'attendance.by_link')
		.select(['registration.id', 'registration.code', 'registration.person_id'])
		.select(['attendance.id as attendance_id', 'attendance.at', 'stop_link.name as link_name'])
		.select(
			sql<string[]>`array(select code from extra_code where registration_id = registration.id)`.as(
				'extra'
			)
		)
		.select(doorColumns)
		.where('registration.stop_id', '=', stop_id)
		.orderBy('registration.arrival')
		.execute();
	const codes = Map.groupBy(rows, ({ person_id }) => person_id);
	// Who gave a place up and signed up again stands here once, by the newest; the old ticket still finds them.
	const newest = new Map(rows.map((row) => [row.person_id, row]));
	return [...newest.values()].map((row) => ({
		id: row.id,
		registration_id: row.id,
		codes: codes.get(row.person_id)!.flatMap(({ code, extra }) => [code, ...extra]),
		name: fullName(row),
		category: row.category,
		asks: questionsTo(row),
		...came(row)
	}));
}

/** A child without a paper may stand on the waiting list besides: both are asked. */
function questionsTo(known: Known): DoorQuestion[] {
	const all = [doorQuestion(known, {}), doorQuestion(known, { paper: true })];
	return [...new Set(all)].filter((question) => question !== null);
}

async function walkedIn(ctx: Context, stop_id: string): Promise<Listed[]> {
	const rows = await ctx.db
		.selectFrom('attendance')
		.innerJoin('person', 'person.id', 'attendance.person_id')
		.leftJoin('stop_link', 'stop_link.id', 'attendance.by_link')
		.leftJoin('registration', (join) =>
			join
				.onRef('registration.id', '=', 'attendance.registration_id')
				.onRef('registration.stop_id', '=', 'attendance.stop_id')
		)
		.select(['attendance.id', 'attendance.id as attendance_id', 'attendance.at'])
		.select(['attendance.category', 'stop_link.name as link_name'])
		.select(['person.surname', 'person.given', 'person.patronymic'])
		.where('attendance.stop_id', '=', stop_id)
		.where('attendance.undone_at', 'is', null)
		.where('registration.id', 'is', null)
		.execute();
	return rows.map((row) => ({
		id: row.id,
		registration_id: null,
		codes: [],
		name: fullName(row),
		category: row.category,
		asks: [],
		...came(row)
	}));
}

function came(row: { attendance_id: string | null; at: Date | null; link_name: string | null }) {
	const at = row.at?.toISOString() ?? null;
	return { attendance_id: row.attendance_id, at, by: row.attendance_id ? markedBy(row) : null };
}
