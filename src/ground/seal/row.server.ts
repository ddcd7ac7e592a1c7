import { sql } from 'kysely';

/**
 * The words of a happening that its leaf is made of, as PostgreSQL writes JSON: keys of `detail` in its own fixed
 * order, the moment in seconds with six places. All versions from 15 to 18 write them alike.
 */
export const happeningWords = sql<string>`jsonb_build_array(
	'arna happening 1', happening.id, happening.kind, extract(epoch from happening.at)::text, happening.by_account,
	happening.subject, happening.detail, happening.request_id
)::text`;
