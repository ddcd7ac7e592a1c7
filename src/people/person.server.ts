import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import { may, require } from './rights.ts';

/** One person with contacts and consents, as staff see them. */
export async function person(ctx: Context, id: string) {
	require(ctx, 'people.see');
	const row = found(
		await ctx.db
			.selectFrom('person')
			.select(['id', 'surname', 'given', 'patronymic', 'age_band', 'age_said_on', 'language'])
			.select(['created_at', 'folded_name', 'merged_into', 'erased_at'])
			.select(territoryName('person.territory').as('territory'))
			.where('id', '=', id)
			.executeTakeFirst()
	);
	const [contacts, consents] = await Promise.all([contactsOf(ctx, id), consentsOf(ctx, id)]);
	return { ...row, contacts, consents };
}

async function contactsOf(ctx: Context, id: string) {
	if (!may(ctx.visitor, 'people.see_contacts')) return [];
	return ctx.db
		.selectFrom('contact')
		.select(['value', 'kind', 'proved_at'])
		.where('person_id', '=', id)
		.orderBy('created_at')
		.execute();
}

async function consentsOf(ctx: Context, id: string) {
	return ctx.db
		.selectFrom('consent')
		.select(['id', 'code', 'version', 'given_at', 'withdrawn_at'])
		.where('person_id', '=', id)
		.orderBy('given_at', 'desc')
		.limit(100)
		.execute();
}

function territoryName(column: 'person.territory') {
	return sql<Record<
		string,
		string
	> | null>`(select name from commons.territory where code = ${sql.ref(column)})`;
}
