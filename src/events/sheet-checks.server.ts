import type { Context } from '#ground/context.ts';
import { fullName } from '#kazakh/names.ts';
import { compare } from '#kazakh/order.ts';
import { require } from '#people/rights.ts';
import type { UnsignedReason } from './sheetCheck.ts';

export interface SheetCheck {
	id: string;
	signed: number;
	marked: number;
	noted_at: Date;
	/** The scan, for those who may see files that are not public. */
	file: { id: string; name: string } | null;
	unsigned: { name: string; reason: UnsignedReason }[];
}

const most = 50;

/** What was noted of a stop's signed sheets, newest first. */
export async function sheetChecks(ctx: Context, stop_id: string): Promise<SheetCheck[]> {
	require(ctx, 'files.upload');
	const checks = await ctx.db
		.selectFrom('sheet_check')
		.leftJoin('attachment', 'attachment.id', 'sheet_check.attachment_id')
		.leftJoin('file', (join) =>
			join.onRef('file.id', '=', 'attachment.file_id').on('file.removed_at', 'is', null)
		)
		.select(['sheet_check.id', 'signed', 'marked', 'noted_at', 'file.id as file_id', 'file.name'])
		.where('sheet_check.stop_id', '=', stop_id)
		.orderBy('noted_at', 'desc')
		.orderBy('sheet_check.id')
		.limit(most)
		.execute();
	const rows = await unsignedOf(
		ctx,
		checks.map(({ id }) => id)
	);
	return checks.map(({ file_id, name, ...check }) => ({
		...check,
		file: file_id && name ? { id: file_id, name } : null,
		unsigned: rows.filter(({ check_id }) => check_id === check.id)
	}));
}

async function unsignedOf(ctx: Context, ids: string[]) {
	if (ids.length === 0) return [];
	const rows = await ctx.db
		.selectFrom('sheet_difference')
		.innerJoin('attendance', 'attendance.id', 'attendance_id')
		.innerJoin('person', 'person.id', 'attendance.person_id')
		.select(['check_id', 'reason', 'person.surname', 'person.given', 'person.patronymic'])
		.where('check_id', 'in', ids)
		.execute();
	return rows
		.map((row) => ({
			check_id: row.check_id,
			name: fullName(row),
			reason: row.reason as UnsignedReason
		}))
		.toSorted((a, b) => compare(a.name, b.name));
}

/** Everybody marked as present at the stop, in the order of the alphabet: to be held against the paper. */
export async function markedPeople(
	ctx: Context,
	stop_id: string
): Promise<{ id: string; name: string }[]> {
	require(ctx, 'files.upload');
	const rows = await ctx.db
		.selectFrom('attendance')
		.innerJoin('person', 'person.id', 'attendance.person_id')
		.select(['attendance.id', 'person.surname', 'person.given', 'person.patronymic'])
		.where('stop_id', '=', stop_id)
		.where('undone_at', 'is', null)
		.execute();
	return rows
		.map((row) => ({ id: row.id, name: fullName(row) }))
		.toSorted((a, b) => compare(a.name, b.name));
}
