import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { require } from './rights.ts';

interface Name {
	id: string;
	surname: string;
	given: string;
	patronymic: string | null;
}

export interface LikelyPair {
	score: number;
	one: Name;
	other: Name;
}

const pageSize = 30;

/** Pairs that may be one person and wait for somebody to say so, the likeliest first; `after` is the page's last. */
export async function likelyPairs(
	ctx: Context,
	after: string | null = null
): Promise<{ pairs: LikelyPair[]; next: string | null }> {
	require(ctx, 'people.see');
	const [score, one, other] = placeOf(after);
	const name = (table: string) =>
		sql`jsonb_build_object('id', ${sql.ref(`${table}.id`)}, 'surname', ${sql.ref(`${table}.surname`)},
			'given', ${sql.ref(`${table}.given`)}, 'patronymic', ${sql.ref(`${table}.patronymic`)})`;
	const { rows } = await sql<LikelyPair>`
		select alike.score, ${name('one')} as one, ${name('other')} as other
		from alike join person one on one.id = alike.one_id join person other on other.id = alike.other_id
		where alike.not_same_at is null and one.merged_into is null and other.merged_into is null
			and one.erased_at is null and other.erased_at is null
			and (${score}::int is null or (-alike.score, one.id, other.id) > (-${score}::int, ${one}::uuid, ${other}::uuid))
		order by alike.score desc, alike.one_id, alike.other_id
		limit ${pageSize + 1}`.execute(ctx.db);
	const pairs = rows.slice(0, pageSize);
	const last = pairs.at(-1);
	const next =
		rows.length > pageSize && last ? `${last.score}~${last.one.id}~${last.other.id}` : null;
	return { pairs, next };
}

/** How many wait, for the list's heading; above a hundred nobody needs the exact number. */
export async function likelyCount(ctx: Context): Promise<number> {
	require(ctx, 'people.see');
	const { rows } = await sql<{ count: number }>`select count(*)::int as count from (
		select from alike join person one on one.id = one_id join person other on other.id = other_id
		where not_same_at is null and one.merged_into is null and other.merged_into is null
			and one.erased_at is null and other.erased_at is null limit 100) waiting`.execute(ctx.db);
	return rows[0]!.count;
}

const placeForm = /^(\d{1,3})~([0-9a-f-]{36})~([0-9a-f-]{36})$/;

/** What is no place of the list starts it again. */
function placeOf(after: string | null): [number | null, string | null, string | null] {
	const parts = placeForm.exec(after ?? '');
	return parts ? [Number(parts[1]), parts[2]!, parts[3]!] : [null, null, null];
}
