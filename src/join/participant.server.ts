import type { Context } from '#ground/context.ts';
import { theHouse } from '#ground/house.server.ts';
import { found } from '#ground/refusal.ts';
import { sign } from '#ground/secret.server.ts';
import { hashOf } from '#people/hash.server.ts';
import type {} from './tables.ts';

export const hereCookie = 'arna_here';

/** Who takes part from a phone, as every command of the hall knows them. */
export interface Participant {
	id: string;
	stop_id: string;
	attendance_id: string | null;
	category: string;
	/** What a guest typed; the name of somebody checked in stands in their own row. */
	name: string | null;
	is_guest: boolean;
}

interface Reading {
	get: (name: string) => string | undefined;
}

/** Whose phone asks, at this stop; null for whoever has not joined, has left, or whose check-in was taken back. */
export async function participantOf(
	ctx: Context,
	cookies: Reading,
	stop_id: string
): Promise<Participant | null> {
	const secret = cookies.get(hereCookie);
	if (!secret) return null;
	const row = await ctx.db
		.selectFrom('participant')
		.leftJoin('attendance', 'attendance.id', 'participant.attendance_id')
		.select(['participant.id', 'participant.stop_id', 'participant.attendance_id'])
		.select(['participant.category', 'participant.name'])
		.where('participant.secret_hash', '=', hashOf(secret))
		.where('participant.stop_id', '=', stop_id)
		.where('participant.left_at', 'is', null)
		.where('attendance.undone_at', 'is', null)
		.executeTakeFirst();
	return row ? { ...row, is_guest: row.attendance_id === null } : null;
}

/** The same, for a command of somebody in the hall. Throws `join.not_here`. */
export async function hereOf(
	ctx: Context,
	cookies: Reading,
	stop_id: string
): Promise<Participant> {
	return found(await participantOf(ctx, cookies, stop_id), 'join.not_here');
}

/** What a ticket's phone keeps: the same for every phone of one check-in, so that one does not put out the other. */
export function secretOfVisit(ctx: Context, attendance_id: string): string {
	return sign(theHouse().secret, 'here', `${ctx.centre.slug} ${attendance_id}`);
}

interface Writing {
	set: (
		name: string,
		value: string,
		options: {
			path: string;
			httpOnly: boolean;
			sameSite: 'lax';
			secure: boolean;
			maxAge: number;
		}
	) => void;
}

const dayInSeconds = 24 * 60 * 60;

/** Keeps somebody in the hall for a day; `secret` is what joining answered. Empty, it forgets them. */
export function keepHere(cookies: Writing, url: URL, secret: string): void {
	cookies.set(hereCookie, secret, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: secret ? dayInSeconds : 0
	});
}
