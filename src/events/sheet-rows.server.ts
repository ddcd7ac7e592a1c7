import type { Context } from '#ground/context.ts';
import type { Words } from '#ground/language.ts';
import { fullName } from '#kazakh/names.ts';
import { compare } from '#kazakh/order.ts';
import { require } from '#people/rights.ts';

export interface SheetRow {
	registration_id: string;
	name: string;
	organisation: string;
	category: Words;
	code: string;
	came: boolean;
}

/** Everybody with a place at this stop in the order of the alphabet, for the paper that people sign. */
export async function sheetRows(ctx: Context, stop_id: string): Promise<SheetRow[]> {
	require(ctx, 'door.mark', stop_id);
	const rows = await ctx.db
		.selectFrom('registration')
		.innerJoin('person', 'person.id', 'registration.person_id')
		.innerJoin('category', 'category.code', 'registration.category')
		.leftJoin('attendance', (join) =>
			join
				.onRef('attendance.stop_id', '=', 'registration.stop_id')
				.onRef('attendance.person_id', '=', 'registration.person_id')
				.on('attendance.undone_at', 'is', null)
		)
		.select([
			'registration.id as registration_id',
			'registration.organisation',
			'registration.code',
			'category.name as category',
			'attendance.id as attendance_id',
			'person.surname',
			'person.given',
			'person.patronymic'
		])
		.where('registration.stop_id', '=', stop_id)
		.where('registration.confirmed_at', 'is not', null)
		.where('registration.left_at', 'is', null)
		.where('registration.refused_at', 'is', null)
		.execute();
	return rows
		.map((row) => ({
			registration_id: row.registration_id,
			name: fullName(row),
			organisation: row.organisation ?? '',
			category: row.category as Words,
			code: row.code,
			came: row.attendance_id !== null
		}))
		.toSorted((a, b) => compare(a.name, b.name));
}
