import { sql } from 'kysely';
import type { Texts } from '#ground/language.ts';
import type { List, Wanted } from './list.ts';

interface Row {
	starts_at: Date;
	territory: Texts;
	category: Texts;
	code: string | null;
	at: Date;
	surname: string;
	given: string;
	patronymic: string | null;
	organisation: string | null;
}

/** Those who came to an event or one of its stops, stop by stop in the order in which they were marked. */
export function participants({ filter, names, isStaff, t, text }: Wanted): List<Row> {
	const stop_id = filter.stop_id ?? null;
	return {
		columns: [
			{ title: t('stop_at'), kind: 'moment', width: 16 },
			{ title: t('territory'), width: 20 },
			{ title: t('category'), width: 24 },
			{ title: t('code') },
			{ title: t('came'), kind: 'moment', width: 16 },
			...(names
				? [
						{ title: t('surname'), width: 20 },
						{ title: t('given'), width: 16 },
						{ title: t('patronymic'), width: 18 },
						{ title: t('organisation'), width: 28 }
					]
				: [])
		],
		select: sql`stop.starts_at, a.at,
			(select name from territory where code = stop.territory) as territory,
			(select name from category where code = a.category) as category,
			${isStaff ? sql`r.code` : sql`upper(right(a.id::text, 6))`} as code,
			${names ? sql`r.organisation, person.surname, person.given, person.patronymic` : sql`null as surname`}`,
		from: sql`stop join attendance a on a.stop_id = stop.id and a.undone_at is null
			left join registration r on r.id = a.registration_id
			${names ? sql`join person on person.id = a.person_id` : sql``}
			where stop.event_id = ${filter.event_id} and (${stop_id}::uuid is null or stop.id = ${stop_id})`,
		order: sql`stop.starts_at, stop.id, a.at, a.id`,
		cells: (row) => [
			row.starts_at,
			text(row.territory),
			text(row.category),
			row.code,
			row.at,
			...(names ? [row.surname, row.given, row.patronymic, row.organisation] : [])
		]
	};
}
