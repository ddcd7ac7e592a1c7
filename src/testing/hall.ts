import type { Context } from '#ground/context.ts';
import { newCode, newId } from '#ground/ids.ts';
import { hallOf } from '#join/halls.server.ts';
import { joinByCode } from '#join/joinByCode.server.ts';
import { openHall } from '#join/openHall.server.ts';
import type { Participant } from '#join/participant.server.ts';
import { hereCookie } from '#join/participant.server.ts';
import { screenCookie, screenKey } from '#join/screenKey.server.ts';
import { eventDay, signedUp } from './day.ts';

/** A stop that is on, its hall open; `ctx` may run it. */
export async function hallDay(ctx: Context) {
	const day = await eventDay(ctx);
	await openHall(ctx, day.stop_id);
	return day;
}

/** A phone in the hall: of somebody checked in, or a guest's. */
export async function phone(
	ctx: Context,
	stop_id: string,
	who: {
		category?: string;
		guest?: boolean;
		surname?: string;
		age_band?: string;
		/** Somebody who has been here: another check-in of the same person. */
		person_id?: string;
	} = {}
): Promise<Participant & { person_id: string | null }> {
	const [id, category] = [newId(), who.category ?? 'P03'];
	const visit = who.guest ? null : await checkedIn(ctx, stop_id, category, who);
	const row = { id, stop_id, category, name: null, attendance_id: visit?.id ?? null };
	await ctx.db
		.insertInto('participant')
		.values({
			...row,
			secret_hash: newCode(20),
			person_id: visit?.person_id ?? null,
			language: 'kk',
			joined_at: ctx.now,
			left_at: null
		})
		.execute();
	return { ...row, is_guest: !visit, person_id: visit?.person_id ?? null };
}

async function checkedIn(
	ctx: Context,
	stop_id: string,
	category: string,
	who: { surname?: string; age_band?: string; person_id?: string }
) {
	const { surname, age_band } = who;
	const wish = { ...(surname && { surname }), ...(age_band && { age_band }) };
	const person_id = who.person_id ?? (await signedUp(ctx, stop_id, wish)).person_id;
	const id = newId();
	const came = { id, stop_id, person_id, category, at: ctx.now, recorded_at: ctx.now };
	await ctx.db
		.insertInto('attendance')
		.values({ ...came, how: 'code' })
		.execute();
	return { id, person_id };
}

/** The cookie of a guest's phone that came in by the digits. */
export async function joinedCookie(ctx: Context, stop_id: string): Promise<string> {
	const { join_code } = (await hallOf(ctx, stop_id))!;
	const form = { code: join_code, category: 'P03', name: null };
	return `${hereCookie}=${await joinByCode(ctx, stop_id, form, '192.0.2.1')}`;
}

/** The cookie of a screen that was opened from the console of this stop. */
export function openedScreen(ctx: Context, stop_id: string, ends_at = ctx.now): string {
	const staff: Context = { ...ctx, visitor: { account_id: 'a1', roles: ['administrator'] } };
	return `${screenCookie}=${screenKey(staff, stop_id, ends_at)}`;
}
