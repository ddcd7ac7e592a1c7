import type { Context } from '#ground/context.ts';
import { hashOf } from '#people/hash.server.ts';
import { hereCookie, participantOf } from './participant.server.ts';
import { isScreenKey, screenCookie } from './screenKey.server.ts';
import type {} from './tables.ts';

// What goes on in a hall is for those in it: phones that have joined, and screens opened from the console.

interface Reading {
	get: (name: string) => string | undefined;
}

/** By what somebody may see the hall of this stop; null for whoever has not joined and is no screen of it. */
export async function keyOf(
	ctx: Context,
	cookies: Reading,
	stop_id: string
): Promise<string | null> {
	const screen = cookies.get(screenCookie);
	if (isScreenKey(ctx, stop_id, screen)) return screen!;
	const here = await participantOf(ctx, cookies, stop_id);
	return here && hashOf(cookies.get(hereCookie)!);
}

/** Which of these keys still let in: a full hall's phones are asked for with one query. */
export async function keysThatHold(
	ctx: Context,
	stop_id: string,
	keys: string[]
): Promise<Set<string>> {
	const screens = keys.filter((key) => isScreenKey(ctx, stop_id, key));
	const rows = await ctx.db
		.selectFrom('participant')
		.leftJoin('attendance', 'attendance.id', 'participant.attendance_id')
		.select('participant.secret_hash')
		.where('participant.secret_hash', 'in', keys)
		.where('participant.stop_id', '=', stop_id)
		.where('participant.left_at', 'is', null)
		.where('attendance.undone_at', 'is', null)
		.execute();
	return new Set([...screens, ...rows.map(({ secret_hash }) => secret_hash)]);
}
