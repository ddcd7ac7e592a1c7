import { sql } from 'kysely';
import type { Texts } from '#ground/language.ts';
import type { List, Wanted } from './list.ts';

interface Row {
	starts_at: Date;
	event: Texts;
	territory: Texts;
	arrival: number;
	code: string;
	category: Texts;
	state: Parameters<Wanted['t']>[0];
	registered_at: Date;
	came_at: Date | null;
	surname: string;
	given: string;
	patronymic: string | null;
	contact: string | null;
	organisation: string | null;
}

/** Who signed up at the stops that begin within the period, stop by stop in the order of sign-up. */
export function registrations({ from, until, names, t, text }: Wanted): List<Row> {
	return {
		columns: [
			{ title: t('stop_at'), kind: 'moment', width: 16 },
			{ title: t('event'), width: 40 },
			{ title: t('territory'), width: 20 },
			{ title: t('arrival'), kind: 'number' },
			{ title: t('code') },
			{ title: t('category'), width: 24 },
			{ title: t('state'), width: 18 },
			{ title: t('registered_at'), kind: 'moment', width: 16 },
			{ title: t('came'), kind: 'moment', width: 16 },
			...(names
				? [
						{ title: t('surname'), width: 20 },
						{ title: t('given'), width: 16 },
						{ title: t('patronymic'), width: 18 },
						{ title: t('contact'), width: 24 },
						{ title: t('organisation'), width: 28 }
					]
				: [])
		],
		select: sql`stop.starts_at, event.title as event, r.arrival, r.code, r.registered_at, r.contact, r.organisation,
			(select name from territory where code = stop.territory) as territory,
			(select name from category where code = r.category) as category,
			case when r.left_at is not null then 'left' when r.refused_at is not null then 'refused'
				when r.confirmed_at is not null then 'confirmed' when r.asked_at is not null then 'asked'
				else 'waiting' end as state,
			(select a.at from attendance a where a.stop_id = r.stop_id and a.person_id = r.person_id
				and a.undone_at is null) as came_at,
			${names ? sql`person.surname, person.given, person.patronymic` : sql`null as surname`}`,
		from: sql`stop join event on event.id = stop.event_id join registration r on r.stop_id = stop.id
			${names ? sql`join person on person.id = r.person_id` : sql``}
			where stop.starts_at >= ${from} and stop.starts_at < ${until}`,
		order: sql`stop.starts_at, stop.id, r.arrival`,
		cells: (row) => [
			row.starts_at,
			text(row.event),
			text(row.territory),
			row.arrival,
			row.code,
			text(row.category),
			t(row.state),
			row.registered_at,
			row.came_at,
			...(names ? [row.surname, row.given, row.patronymic, row.contact, row.organisation] : [])
		]
	};
}
