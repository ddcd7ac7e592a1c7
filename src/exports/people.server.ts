import { sql } from 'kysely';
import type { List, Wanted } from './list.ts';

interface Row {
	surname: string;
	given: string;
	patronymic: string | null;
	contact: string | null;
	age_band: Parameters<Wanted['t']>[0] | null;
	territory: Record<string, string> | null;
	created_at: Date;
}

/** Everybody the centre knows, in the order of a Kazakh register. */
export function people({ t, text }: Wanted): List<Row> {
	return {
		columns: [
			{ title: t('surname'), width: 20 },
			{ title: t('given'), width: 16 },
			{ title: t('patronymic'), width: 18 },
			{ title: t('contact'), width: 28 },
			{ title: t('age_band') },
			{ title: t('territory'), width: 20 },
			{ title: t('known_since'), kind: 'moment', width: 16 }
		],
		select: sql`person.surname, person.given, person.patronymic, person.age_band, person.created_at,
			(select string_agg(value, ', ' order by value) from contact where person_id = person.id) as contact,
			(select name from territory where code = person.territory) as territory`,
		from: sql`person where merged_into is null and erased_at is null`,
		order: sql`surname collate "kk-x-icu", given collate "kk-x-icu", id`,
		cells: (row) => [
			row.surname,
			row.given,
			row.patronymic,
			row.contact,
			row.age_band && t(row.age_band),
			text(row.territory),
			row.created_at
		]
	};
}
