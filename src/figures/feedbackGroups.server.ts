import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Words } from '#ground/language.ts';
import type {} from '#events/tables.ts';
import { hideSmall } from './smallGroups.ts';

export interface FeedbackGroups {
	/** Who gave feedback at this stop; null where the number would tell of one small group. */
	total: number | null;
	/** Groups large enough to be named, most first. */
	groups: { code: string; name: Words; count: number }[];
	/** All other groups together; null where there is none or too little to tell. */
	others: number | null;
}

/** How many of those who came said how it was, by the group they came in. Small groups are hidden, so anybody may read it. */
export async function feedbackGroups(ctx: Context, stop_id: string): Promise<FeedbackGroups> {
	const rows = await ctx.db
		.selectFrom('category')
		.leftJoin(
			(db) =>
				db
					.selectFrom('feedback')
					.innerJoin('attendance', 'attendance.id', 'feedback.attendance_id')
					.select(['attendance.category', 'feedback.id'])
					.where('feedback.stop_id', '=', stop_id)
					.where('attendance.undone_at', 'is', null)
					.as('said'),
			(join) => join.onRef('said.category', '=', 'category.code')
		)
		.select(['category.code', 'category.name', sql<number>`count(said.id)::int`.as('count')])
		.groupBy(['category.code', 'category.name', 'category.position'])
		.orderBy('category.position')
		.execute();
	const {
		rows: shown,
		others,
		total
	} = hideSmall({
		rows: rows.map(({ code }) => code),
		columns: [stop_id],
		counts: rows.map(({ count }) => [count])
	});
	const groups = shown.map(({ key, counts }) => ({
		code: key,
		name: rows.find(({ code }) => code === key)!.name as Words,
		count: counts[0]!
	}));
	return {
		total,
		groups: groups.toSorted((one, other) => other.count - one.count),
		others: others[0] ?? null
	};
}
