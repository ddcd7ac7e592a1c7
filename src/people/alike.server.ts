import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import { isNear } from './near.ts';
import { require } from './rights.ts';

export interface Alike {
	id: string;
	surname: string;
	given: string;
	patronymic: string | null;
	why: 'same_contact' | 'same_name' | 'near_name';
}

type Candidate = Omit<Alike, 'why'> & { folded_name: string; shares: boolean };

/**
 * Who may be the same person or of the same household: shares a contact, has the same folded name, or one
 * that is a letter or two away (with the first three letters right: by them the index finds whom to compare).
 * A person decides; nothing is joined by itself. At most thirty.
 */
export async function peopleAlike(ctx: Context, id: string): Promise<Alike[]> {
	require(ctx, 'people.see');
	const me = found(
		await ctx.db.selectFrom('person').select('folded_name').where('id', '=', id).executeTakeFirst()
	);
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
		select id, surname, given, patronymic, folded_name, id in (select person_id from sharing) as shares
		from person
		where id <> ${id} and id = any (array(
			select person_id from sharing union select id from behind union select id from before
		))
		order by surname collate "kk-x-icu", given collate "kk-x-icu", id`.execute(ctx.db);
	return rows.flatMap((row) => judged(row, me.folded_name)).slice(0, 30);
}

function judged({ folded_name, shares, ...row }: Candidate, mine: string): Alike[] {
	if (shares) return [{ ...row, why: 'same_contact' }];
	if (folded_name === mine) return [{ ...row, why: 'same_name' }];
	return isNear(folded_name, mine) ? [{ ...row, why: 'near_name' }] : [];
}
