import { sql } from 'kysely';

/**
 * The words of a happening that its leaf is made of, as PostgreSQL writes JSON: keys of `detail` in its own fixed
 * order, the moment in seconds with six places. All versions from 15 to 18 write them alike.
 */
export const happeningWords = sql<string>`jsonb_build_array(
	'arna happening 1', happening.id, happening.kind, extract(epoch from happening.at)::text, happening.by_account,
	happening.subject, happening.detail, happening.request_id
)::text`;

/** Before every id. */
export const nil = '00000000-0000-0000-0000-000000000000';

/** Ids begin with the millisecond in which they were made: the smallest of a moment. */
export function idAt(moment: number): string {
	const hex = Math.max(0, moment).toString(16).padStart(12, '0');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-0000-0000-000000000000`;
}
