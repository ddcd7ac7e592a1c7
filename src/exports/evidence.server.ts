import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { CountedRow } from '#figures/counters.ts';
import type { Texts } from '#ground/language.ts';
import type { List, Wanted } from './list.ts';

interface Row extends Pick<CountedRow, 'at' | 'unmatched'> {
	event: Texts | null;
	starts_at: Date | null;
	territory_name: Texts | null;
	category: Texts | null;
	sign: string | null;
	proposal: string | null;
	news: Texts | null;
	mentions: string | null;
}

/** The rows that a figure was counted from, as the page that opens it shows them, without names. */
export function evidence({ t, text }: Wanted, counted: RawBuilder<unknown>): List<Row> {
	return {
		columns: [
			{ title: t('at'), kind: 'moment', width: 16 },
			{ title: t('event'), width: 40 },
			{ title: t('stop_at'), kind: 'moment', width: 16 },
			{ title: t('territory'), width: 20 },
			{ title: t('category'), width: 24 },
			{ title: t('code') },
			{ title: t('proposal') },
			{ title: t('news'), width: 40 },
			{ title: t('mentions'), width: 40 },
			{ title: t('unmatched'), width: 18 }
		],
		select: sql`c.at, c.unmatched, upper(right(c.attendance_id::text, 6)) as sign,
			(select title from event where id = c.event_id) as event,
			(select starts_at from stop where id = c.stop_id) as starts_at,
			(select name from territory where code = c.territory) as territory_name,
			(select category.name from attendance join category on category.code = attendance.category
				where attendance.id = c.attendance_id) as category,
			(select code from proposal where id = c.proposal_id) as proposal,
			(select shown_title from news where id = c.news_id) as news,
			(select string_agg(outlet || ' ' || url, '; ' order by on_day, id) from news_mention
				where news_id = c.news_id and removed_at is null) as mentions`,
		from: sql`(${counted}) c`,
		order: sql`c.at, c.row_id`,
		cells: (row) => [
			row.at,
			text(row.event),
			row.starts_at,
			text(row.territory_name),
			text(row.category),
			row.sign,
			row.proposal,
			text(row.news),
			row.mentions,
			row.unmatched ? t('yes') : null
		]
	};
}
