import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Words } from '#ground/language.ts';
import { found } from '#ground/refusal.ts';
import { require } from '#people/rights.ts';

export interface DoorCounts {
	/** People in the hall, marked at all doors of this stop. */
	came: number;
	/** Places given by sign-up. */
	expected: number;
	capacity: number;
	/** Seats neither promised by sign-up nor taken by walk-ins. */
	spare: number;
	categories: { code: string; name: Words; came: number }[];
}

/** How many came, by category, over all doors of the stop. */
export async function doorCounts(ctx: Context, stop_id: string): Promise<DoorCounts> {
	require(ctx, 'door.mark', stop_id);
	const rows = await ctx.db
		.selectFrom('attendance')
		.innerJoin('category', 'category.code', 'attendance.category')
		.select([
			'category.code',
			'category.name',
			sql<number>`count(*)::int`.as('came'),
			sql<number>`(count(*) filter (where attendance.registration_id is null))::int`.as('walked_in')
		])
		.where('attendance.stop_id', '=', stop_id)
		.where('attendance.undone_at', 'is', null)
		.groupBy(['category.code', 'category.name', 'category.position'])
		.orderBy(sql`count(*) desc`)
		.orderBy('category.position')
		.execute();
	const { taken, capacity } = found(
		await ctx.db
			.selectFrom('stop')
			.select(['taken', 'capacity'])
			.where('id', '=', stop_id)
			.executeTakeFirst()
	);
	return {
		came: rows.reduce((sum, { came }) => sum + came, 0),
		expected: taken,
		capacity,
		spare: Math.max(0, capacity - taken - rows.reduce((sum, row) => sum + row.walked_in, 0)),
		categories: rows.map(({ code, name, came }) => ({ code, name: name as Words, came }))
	};
}

/** The centre's list of ways to take part, in its order. */
export async function categories(ctx: Context): Promise<{ code: string; name: Words }[]> {
	const rows = await ctx.db
		.selectFrom('category')
		.select(['code', 'name'])
		.orderBy('position')
		.execute();
	return rows.map(({ code, name }) => ({ code, name: name as Words }));
}
