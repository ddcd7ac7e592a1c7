import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import type { Comparable } from './likeness.ts';
import { likeness } from './likeness.ts';
import { isNear } from './near.ts';
import { require } from './rights.ts';

export interface Alike {
	id: string;
	surname: string;
	given: string;
	patronymic: string | null;
	why: 'same_contact' | 'same_name' | 'near_name';
	/** How much speaks for one person, 0 to 100. */
	score: number;
}

type Candidate = Omit<Alike, 'why' | 'score'> & Comparable & { shares: boolean };

/**
 * Who may be the same person or of the same household: shares a contact, has the same folded name, or one
 * that is a letter or two away. Whoever was called another person is left out. A person decides; nothing
 * is joined by itself. At most thirty, the likeliest first.
 */
export async function peopleAlike(ctx: Context, id: string): Promise<Alike[]> {
	require(ctx, 'people.see');
	const all = await alikeOf(ctx, id);
	const apart = await ctx.db
		.selectFrom('alike')
		.select(['one_id', 'other_id'])
		.where('not_same_at', 'is not', null)
		.where((where) => where.or([where('one_id', '=', id), where('other_id', '=', id)]))
		.execute();
	const others = new Set(apart.flatMap(({ one_id, other_id }) => [one_id, other_id]));
	return all.filter((one) => !others.has(one.id)).slice(0, 30);
}

/**
 * All who are alike, the likeliest first. The first three letters of the name must be right: by them the
 * index finds whom to compare.
 */
export async function alikeOf(ctx: Context, id: string): Promise<Alike[]> {
	const me = found(
		await ctx.db
			.selectFrom('person')
			.select(['folded_name', 'folded_patronymic', 'age_band', 'territory'])
			.where('id', '=', id)
			.executeTakeFirst()
	);
	if (me.folded_name === '') return [];
	const near = `${me.folded_name.slice(0, 3)}%`;
	// Neighbours in the order of folded names share the longest beginnings: a thousand on each side are enough, and it
	// costs the same among a million people.
	const { rows } = await sql<Candidate>`
		with sharing as (
			select theirs.person_id from contact mine join contact theirs on theirs.value = mine.value
			where mine.person_id = ${id}
		), behind as (
			select id from person where folded_name like ${near} and folded_name ~>=~ ${me.folded_name}
			order by folded_name using ~<~, id limit 1000
		), before as (
			select id from person where folded_name like ${near} and folded_name ~<~ ${me.folded_name}
			order by folded_name using ~>~, id desc limit 1000
		)
		select id, surname, given, patronymic, folded_name, folded_patronymic, age_band, territory,
			id in (select person_id from sharing) as shares
		from person
		where id <> ${id} and merged_into is null and erased_at is null and id = any (array(
			select person_id from sharing union select id from behind union select id from before
		))
		order by surname collate "kk-x-icu", given collate "kk-x-icu", id`.execute(ctx.db);
	return rows.flatMap((row) => judged(row, me)).toSorted((one, other) => other.score - one.score);
}

function judged(row: Candidate, me: Comparable): Alike[] {
	const { id, surname, given, patronymic, shares } = row;
	const score = likeness(me, row, shares);
	const as = (why: Alike['why']) => [{ id, surname, given, patronymic, why, score }];
	if (shares) return as('same_contact');
	if (row.folded_name === me.folded_name) return as('same_name');
	return isNear(row.folded_name, me.folded_name) ? as('near_name') : [];
}
