import type {} from '#events/tables.ts';
import type { Context } from '#ground/context.ts';
import type { Words } from '#ground/language.ts';
import { found } from '#ground/refusal.ts';
import { frozenHash } from './approveMinutes.server.ts';
import type { Frozen } from './minutes.ts';
import { codeOf, codeParts } from './minutes.ts';
import type {} from './tables.ts';

export interface Published {
	version: number;
	approved_at: Date;
	reason: string | null;
	/** SHA-256 of what was frozen, which the journal holds too. */
	hash: string;
	frozen: Frozen;
	/** All published versions, newest first. */
	versions: { version: number; approved_at: Date; reason: string | null }[];
}

/** Approved minutes by event and code («2026-7»): the newest version, or the one asked for. Throws 404. */
export async function publishedMinutes(
	ctx: Context,
	slug: string,
	code: string,
	version?: number
): Promise<Published> {
	const { year, number } = found(codeParts(code));
	const rows = await ctx.db
		.selectFrom('minutes')
		.innerJoin('minutes_version', 'minutes_version.minutes_id', 'minutes.id')
		.innerJoin('stop', 'stop.id', 'minutes.stop_id')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.select(['version', 'minutes_version.approved_at', 'minutes_version.reason'])
		.select(['minutes.id'])
		.where('event.slug', '=', slug)
		.where('event.published_at', '<=', ctx.now)
		.where('minutes.year', '=', year)
		.where('minutes.number', '=', number)
		.orderBy('version', 'desc')
		.limit(100)
		.execute();
	const wanted = found(rows.find((row) => row.version === (version ?? rows[0]!.version)));
	const text = await ctx.db
		.selectFrom('minutes_version')
		.select(['frozen', frozenHash.as('hash')])
		.where('minutes_id', '=', wanted.id)
		.where('version', '=', wanted.version)
		.executeTakeFirst();
	return {
		version: wanted.version,
		approved_at: wanted.approved_at,
		reason: wanted.reason,
		...found(text),
		versions: rows.map((row) => ({
			version: row.version,
			approved_at: row.approved_at,
			reason: row.reason
		}))
	};
}

export interface PublishedOfStop {
	code: string;
	number: number;
	territory: Words;
}

/** The published minutes of an event, in the order of its stops. */
export async function minutesOfEvent(ctx: Context, slug: string): Promise<PublishedOfStop[]> {
	const rows = await ctx.db
		.selectFrom('event')
		.innerJoin('stop', 'stop.event_id', 'event.id')
		.innerJoin('minutes', 'minutes.stop_id', 'stop.id')
		.innerJoin('territory', 'territory.code', 'stop.territory')
		.select(['minutes.year', 'minutes.number', 'territory.name as territory'])
		.where('event.slug', '=', slug)
		.where('event.published_at', '<=', ctx.now)
		.where((where) =>
			where.exists(
				where
					.selectFrom('minutes_version')
					.select('version')
					.whereRef('minutes_version.minutes_id', '=', 'minutes.id')
			)
		)
		.orderBy('stop.starts_at')
		.limit(100)
		.execute();
	return rows.map(({ number, year, territory }) => ({
		number,
		territory,
		code: codeOf({ year, number })
	}));
}
