import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';

export interface Territory {
	code: string;
	parent: string | null;
	level: 'oblast' | 'district' | 'city';
	name: Texts;
	/** Its centre: town or village. */
	centre_name: Texts | null;
	position: number;
}

/** Districts and cities of today, in the oblast's own order: along the river, from the sea up. */
export async function districts(ctx: Context): Promise<Territory[]> {
	const { rows } = await sql<Territory>`
		select code, parent, level, name, centre_name, position from commons.territory
		where level <> 'oblast' and (valid_to is null or valid_to > ${ctx.now}::date)
		order by position, code`.execute(ctx.db);
	return rows;
}

/** Territories by code, also those that are no more: what happened there keeps their name. */
export async function territories(ctx: Context, codes: string[]): Promise<Map<string, Territory>> {
	const { rows } = await sql<Territory>`
		select code, parent, level, name, centre_name, position from commons.territory
		where code = any(${codes}::text[])`.execute(ctx.db);
	return new Map(rows.map((row) => [row.code, row]));
}
