import type { Context } from '#ground/context.ts';
import { require } from './rights.ts';

/** What was merged into a person, latest first, with the names of the rows that were left; also what was taken apart. */
export async function mergesOf(ctx: Context, person_id: string) {
	require(ctx, 'people.see');
	return ctx.db
		.selectFrom('person_merge')
		.innerJoin('person', 'person.id', 'from_id')
		.select(['person_merge.id', 'from_id', 'surname', 'given', 'patronymic', 'erased_at'])
		.select(['merged_at', 'apart_at'])
		.where('into_id', '=', person_id)
		.orderBy('person_merge.id', 'desc')
		.limit(50)
		.execute();
}
