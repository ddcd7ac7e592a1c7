import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { limit } from '#ground/limit.server.ts';
import { found, Refusal } from '#ground/refusal.ts';
import { require } from '#people/rights.ts';
import type {} from '#events/tables.ts';
import type {} from '#people/tables.ts';
import { plainCode } from './certificate.ts';
import type {} from './tables.ts';

/** When the mark that it says was taken back; null while a mark of the person at the stop stands, as after a merge. */
export const undoneAt = sql<Date | null>`case when not exists (
	select from attendance other where other.stop_id = certificate.stop_id
		and other.person_id = certificate.person_id and other.undone_at is null
	) then attendance.undone_at end`;

function rows(ctx: Context) {
	return ctx.db
		.selectFrom('certificate')
		.innerJoin('person', 'person.id', 'certificate.person_id')
		.innerJoin('attendance', 'attendance.id', 'certificate.attendance_id')
		.select(['certificate.id', 'certificate.number', 'certificate.code', 'certificate.texts'])
		.select(['certificate.issued_on', 'certificate.revoked_at', 'certificate.revoked_reason'])
		.select(['person.surname', 'person.given', 'person.patronymic', 'person.erased_at'])
		.select(undoneAt.as('undone_at'));
}

export type Certificate = Awaited<ReturnType<typeof certificatesAt>>[number];

/** A stop's certificates in the order they were issued, and how many who were there have none. */
export async function certificatesAt(ctx: Context, stop_id: string) {
	require(ctx, 'certificates.write');
	return rows(ctx).where('certificate.stop_id', '=', stop_id).orderBy('certificate.id').execute();
}

/** How many who were checked in have no certificate yet. */
export async function withoutCertificate(ctx: Context, stop_id: string): Promise<number> {
	require(ctx, 'certificates.write');
	const { count } = await notCertified(ctx, stop_id)
		.select((of) => of.fn.countAll<string>().as('count'))
		.executeTakeFirstOrThrow();
	return Number(count);
}

/** Who was there and has no certificate of it; one given for a mark that was taken back holds again with the next mark. */
export function notCertified({ db }: Context, stop_id: string) {
	return db
		.selectFrom('attendance')
		.innerJoin('person', 'person.id', 'attendance.person_id')
		.leftJoin('certificate', (on) =>
			on
				.onRef('certificate.stop_id', '=', 'attendance.stop_id')
				.onRef('certificate.person_id', '=', 'attendance.person_id')
		)
		.where('attendance.stop_id', '=', stop_id)
		.where('attendance.undone_at', 'is', null)
		.where('person.erased_at', 'is', null)
		.where('certificate.id', 'is', null);
}

/** The certificate of whoever holds this ticket's link; null when there is none. */
export async function certificateOfTicket(
	ctx: Context,
	secret: string
): Promise<Certificate | null> {
	const row = await rows(ctx)
		.innerJoin('registration', 'registration.id', 'attendance.registration_id')
		.where('registration.secret', '=', secret)
		// The ticket may have let in somebody else of the household.
		.whereRef('registration.person_id', '=', 'certificate.person_id')
		.executeTakeFirst();
	return row ?? null;
}

/**
 * What anybody reads who holds a certificate's code: no more than the paper has. Few tries from one address; with
 * `number` both must fit. Throws `letters.no_certificate` (404) or `ground.too_many` (429).
 */
export async function checkedCertificate(
	ctx: Context,
	{ code, number, address }: { code: string; number?: string; address: string }
): Promise<Certificate> {
	await limit(ctx, { what: 'letters.check', of: address, most: 60, per_minutes: 10 });
	const row = await rows(ctx).where('certificate.code', '=', plainCode(code)).executeTakeFirst();
	const certificate = found(row, 'letters.no_certificate');
	if (number !== undefined && plainNumber(number) !== certificate.number)
		throw new Refusal('letters.no_certificate', 404);
	return certificate;
}

/** «№ 2026 - 15» is typed as it comes. */
function plainNumber(typed: string): string {
	return typed.replaceAll(/[^0-9-]/g, '');
}
