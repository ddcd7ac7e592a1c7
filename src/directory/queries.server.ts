import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import { fold } from '#kazakh/fold.ts';
import { require } from '#people/rights.ts';
import type {} from './tables.ts';

const columns = ['id', 'kind', 'name', 'bin', 'folded'] as const;
const pageLong = 50;

/**
 * Organisations by name, a page of 50, those whose name or BIN holds the words searched for. `after` is the
 * `next` of the page before; null when there is no more.
 */
export async function organisations(ctx: Context, asked: { search?: string; after?: string } = {}) {
	require(ctx, 'desk.see');
	let query = ctx.db
		.selectFrom('organisation')
		.select(columns)
		.orderBy('folded')
		.orderBy('id')
		.limit(pageLong + 1);
	for (const word of (asked.search ?? '').split(/\s+/).filter(Boolean).slice(0, 6)) {
		const part = fold(word);
		query = query.where((is) =>
			is.or([is('bin', '=', word), ...(part ? [is(sql`position(${part} in folded)`, '>', 0)] : [])])
		);
	}
	const [id, folded] = splitAfter(asked.after);
	if (id) query = query.where((is) => is(is.refTuple('folded', 'id'), '>', is.tuple(folded, id)));
	const rows = await query.execute();
	const shown = rows.slice(0, pageLong);
	const last = shown.at(-1);
	return { rows: shown, next: rows.length > pageLong ? `${last!.id}~${last!.folded}` : null };
}

function splitAfter(after = ''): [string, string] {
	const at = after.indexOf('~');
	return /^[0-9a-f-]{36}$/.test(after.slice(0, at))
		? [after.slice(0, at), after.slice(at + 1)]
		: ['', ''];
}

/** All of them for a list to choose from; an oblast has some hundreds. */
export async function organisationChoices(ctx: Context) {
	require(ctx, 'desk.see');
	return ctx.db
		.selectFrom('organisation')
		.select(['id', 'name', 'kind', 'email'])
		.orderBy('folded')
		.orderBy('id')
		.limit(2000)
		.execute();
}

export async function organisation(ctx: Context, id: string) {
	require(ctx, 'desk.see');
	const query = ctx.db
		.selectFrom('organisation')
		.select([...columns, 'email', 'head_post', 'head_name', 'head_ru'])
		.where('id', '=', id);
	return found(await query.executeTakeFirst());
}
