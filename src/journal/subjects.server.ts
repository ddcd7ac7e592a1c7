import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { theHouse } from '#ground/house.server.ts';
import type { Language, Texts } from '#ground/language.ts';

/** What a happening happened to. People who came are never named here: their row's page does that. */
export interface Subject {
	/** A key of the journal's messages; null where the title says it. */
	sort:
		| 'sign_up'
		| 'attendance'
		| 'feedback'
		| 'file'
		| 'proposal'
		| 'inquiry'
		| 'letter'
		| 'outgoing'
		| 'certificate'
		| 'request'
		| 'export'
		| 'entry'
		| 'stop'
		| 'turn'
		| 'question'
		| 'poll'
		| 'minutes'
		| 'photo'
		| 'news'
		| null;
	title: Texts | null;
	/** A code, number or e-mail, the same in all languages. */
	code: string | null;
	/** The address after `/kk/desk`, or null where no page shows it. */
	path: string | null;
}

type Row = Subject & { id: string };

/** A stop's title and address, looked up row by row: `offset 0` keeps the planner from reading all stops to join them. */
const atStop = (stop_id: string) => sql`cross join lateral (
	select title, '/events/' || event.slug || '/stops/' || stop.id as path
	from stop join event on event.id = event_id where stop.id = ${sql.ref(stop_id)} offset 0) there`;

/** What belongs to a stop and is shown on its pages. */
const ofStops = (language: Language, wanted: RawBuilder<unknown>) => sql`
		select own.id, 'stop', title, (select name ->> ${language} from territory where code = own.territory), path
			from stop own ${atStop('own.id')} where own.id = ${wanted}
		union all
		select registration.id, 'sign_up', title, registration.code, path
			from registration ${atStop('registration.stop_id')} where registration.id = ${wanted}
		union all
		select attendance.id, 'attendance', title, null, path
			from attendance ${atStop('attendance.stop_id')} where attendance.id = ${wanted}
		union all
		select floor_turn.id, 'turn', title, null, path
			from floor_turn ${atStop('floor_turn.stop_id')} where floor_turn.id = ${wanted}
		union all
		select question.id, 'question', title, null, path
			from question ${atStop('question.stop_id')} where question.id = ${wanted}
		union all
		select poll.id, 'poll', title, null, path
			from poll ${atStop('poll.stop_id')} where poll.id = ${wanted}
		union all
		select minutes.id, 'minutes', title, minutes.number::text, path || '/minutes'
			from minutes ${atStop('minutes.stop_id')} where minutes.id = ${wanted}
		union all
		select photo.id, 'photo', title, null, path || '/photos/' || photo.id
			from photo ${atStop('photo.stop_id')} where photo.id = ${wanted}
		union all
		select photo_request.id, 'photo', title, photo_request.code, path || '/photos'
			from photo_request ${atStop('photo_request.stop_id')} where photo_request.id = ${wanted}
		union all
		select photo_check.id, 'photo', title, null, path || '/photos'
			from photo_check ${atStop('photo_check.stop_id')} where photo_check.id = ${wanted}
		union all
		select feedback.id, 'feedback', title, null, path
			from feedback ${atStop('feedback.stop_id')} where feedback.id = ${wanted}
		union all
		select certificate.id, 'certificate', title, certificate.number, path || '/certificates'
			from certificate ${atStop('certificate.stop_id')} where certificate.id = ${wanted}`;

/** The rows behind these ids; one that is no longer there is left out. */
export async function subjectsOf(ctx: Context, ids: string[]): Promise<Map<string, Subject>> {
	if (ids.length === 0) return new Map();
	const wanted = sql`any(${[...new Set(ids)]}::uuid[])`;
	const { rows } = await sql<Row>`
		select id, null as sort, title, null as code, '/events/' || slug as path from event where id = ${wanted}
		union all
		${ofStops(ctx.language, wanted)}
		union all
		select attachment.id, 'file', title, null, '/events/' || slug || '/edit/files'
			from attachment join event on event.id = event_id where attachment.id = ${wanted}
		union all
		select id, 'proposal', null, code, '/proposals/' || code from proposal where id = ${wanted}
		union all
		select id, 'news', title, null, '/news/' || slug from news where id = ${wanted}
		union all
		select id, null, name, number, '/projects/' || slug from project where id = ${wanted}
		union all
		select inquiry.id, 'inquiry', project.name, inquiry.code, '/projects/' || slug || '/inquiries'
			from inquiry join project on project.id = project_id where inquiry.id = ${wanted}
		union all
		select id, null, name, null, '/organisations/' || id from organisation where id = ${wanted}
		union all
		select id, null, null, word, '/centre/words/' || id from kazakh_word where id = ${wanted}
		union all
		select id, 'letter', null, kind, '/outbox/' || id from outbox where id = ${wanted} and channel = 'mail'
		union all
		select id, 'outgoing', null, code, '/letters/' || code from letter where id = ${wanted}
		union all
		select id, 'request', null, null, '/people/requests/' || id from data_request where id = ${wanted}
		union all
		select id, 'export', null, null, '/exports/' || id from export where id = ${wanted}
		union all
		select id, 'entry', null, null, '/duties/registers/' || register || '/entries/' || first_id
			from register_entry where id = ${wanted}`.execute(ctx.db);
	const found = [...rows, ...(await accounts(ids))];
	return new Map(found.map(({ id, ...subject }) => [id, subject]));
}

async function accounts(ids: string[]): Promise<Row[]> {
	const { rows } = await theHouse().commons.query<{ id: string; email: string }>(
		'select id, email from account where id = any($1)',
		[ids]
	);
	return rows.map(({ id, email }) => ({
		id,
		sort: null,
		title: null,
		code: email,
		path: '/staff'
	}));
}
