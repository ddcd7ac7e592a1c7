import type { Expression, SqlBool } from 'kysely';
import { sql } from 'kysely';
import { fold } from '#kazakh/fold.ts';
import type { Context } from '#ground/context.ts';
import { readContact, whyNotContact } from './contact.ts';
import { may, require } from './rights.ts';

export interface Listed {
	id: string;
	surname: string;
	given: string;
	patronymic: string | null;
	territory: string | null;
	created_at: Date;
	contacts: string[];
}

const pageSize = 50;

/**
 * People in the order of a Kazakh register, fifty a page; `after` is the id of the page's last before it.
 * `search` finds by the beginning of a name in any spelling, or by a whole phone or e-mail.
 */
export async function peopleList(
	ctx: Context,
	{ search = '', after = null }: { search?: string; after?: string | null }
): Promise<{ people: Listed[]; next: string | null }> {
	require(ctx, 'people.see');
	const contacts = may(ctx.visitor, 'people.see_contacts')
		? sql<string[]>`array(select value from contact where person_id = person.id order by value)`
		: sql<string[]>`'{}'::text[]`;
	let query = ctx.db
		.selectFrom('person')
		.select(['id', 'surname', 'given', 'patronymic', 'territory', 'created_at'])
		.select(contacts.as('contacts'))
		.orderBy(sql`surname collate "kk-x-icu", given collate "kk-x-icu", id`)
		.where('merged_into', 'is', null)
		.where('erased_at', 'is', null)
		.limit(pageSize + 1);
	const wanted = matches(ctx, search);
	if (wanted) query = query.where(wanted);
	if (after) query = query.where(behind(after));
	const people = await query.execute();
	const shown = people.slice(0, pageSize);
	return { people: shown, next: people.length > pageSize ? shown.at(-1)!.id : null };
}

function matches(ctx: Context, search: string): Expression<SqlBool> | null {
	if (search.trim() === '') return null;
	if (whyNotContact(search) === null && may(ctx.visitor, 'people.see_contacts')) {
		const { value } = readContact(search);
		return sql<SqlBool>`id in (select person_id from contact where value = ${value})`;
	}
	const [first = '', ...rest] = fold(search).split(' ');
	// A sign that no name holds must not become "everybody".
	if (first === '') return sql<SqlBool>`false`;
	if (rest.length > 0) return sql<SqlBool>`folded_name like ${`${first} ${rest.join('')}%`}`;
	// Found by each index first: else a rare name is looked for along the whole register.
	return sql<SqlBool>`id = any (array(select id from person where folded_name like ${`${first}%`}
		union select id from person where split_part(folded_name, ' ', 2) like ${`${first}%`}))`;
}

function behind(after: string): Expression<SqlBool> {
	const key = (column: 'surname' | 'given') =>
		sql`(select ${sql.ref(column)} from person where id = ${after})`;
	return sql<SqlBool>`(surname collate "kk-x-icu", given collate "kk-x-icu", id) >
		(${key('surname')} collate "kk-x-icu", ${key('given')} collate "kk-x-icu", ${after}::uuid)`;
}
