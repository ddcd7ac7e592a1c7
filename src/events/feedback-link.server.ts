import type { Context } from '#ground/context.ts';
import { theHouse } from '#ground/house.server.ts';
import { isId } from '#ground/isId.ts';
import { Refusal } from '#ground/refusal.ts';
import { isSigned, sign } from '#ground/secret.server.ts';

/** The secret in somebody's feedback link: the attendance and our signature of it. Nothing is stored. */
export function feedbackSecret(ctx: Context, attendance_id: string): string {
	return `${attendance_id}.${sign(theHouse().secret, 'feedback', signed(ctx, attendance_id))}`;
}

/** Whose feedback a secret opens. Refuses what we have not signed. */
export function attendanceOf(ctx: Context, secret: string): string {
	const [id = '', signature = ''] = secret.split('.');
	if (isId(id) && isSigned(theHouse().secret, 'feedback', signed(ctx, id), signature)) return id;
	throw new Refusal('events.feedback_unknown', 404);
}

export function feedbackAddress(
	ctx: Context,
	attendance_id: string,
	language = ctx.language
): string {
	return `${ctx.centre.public_url}/${language}/feedback/${feedbackSecret(ctx, attendance_id)}`;
}

/** Two centres of one installation share the key: a link of one is worth nothing at the other. */
function signed(ctx: Context, attendance_id: string): string {
	return `${ctx.centre.slug} ${attendance_id}`;
}
