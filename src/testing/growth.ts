// Years of a centre's life, made by SQL in minutes: for measurements and for the test that looks at plans.
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';

export interface Growth {
	registrations: number;
	/** People at one stop; four stops an event. */
	each: number;
}

/** Ids in the order of numbers, of one kind by its digit. */
const uid = (kind: string, n = 'n') =>
	sql.raw(`('0190000${kind}-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`);
const kinds = { person: 'a', project: 'b', event: 'c', stop: 'd', line: 'e', organisation: 'f' };

/** The rows of those who look at it. */
export const grown = {
	stop_id: '0190000d-0000-7000-8000-000000000005',
	event_slug: 'e-1',
	project_slug: 'p-0',
	project_id: '0190000b-0000-7000-8000-000000000000',
	line_id: '0190000e-0000-7000-8000-000000000000',
	photo_id: '01900001-0000-7000-8000-0000000000a1',
	photo_request_code: 'R21',
	person_id: '0190000a-0000-7000-8000-000000000007',
	letter_id: '01900003-0000-7000-8000-000000000007',
	proposal_code: 'P1',
	ticket_secret: 'secret-7',
	ticket_code: 'CODE7',
	inquiry_code: 'Q0',
	news_slug: 'n-1'
};

const upTo = (count: number) => sql.raw(`generate_series(0, ${count - 1}) n`);
const words = sql.raw(
	`jsonb_build_object('kk', 'Су және жастар ' || n, 'ru', 'Вода и молодёжь ' || n)`
);
const territory = sql.raw(
	`(array['aral','kazaly','karmakshy','zhalagash','syrdarya','kyzylorda','shieli','zhanakorgan'])[n % 8 + 1]`
);
const category = sql.raw(`'P' || lpad((n % 16 + 1)::text, 2, '0')`);
const projects = 40;
// The first project has five events however long the centre lives; the others share the rest.
const ofProject = '(case when n < 5 then 0 else n % 39 + 1 end)';

/** Stops of the smallest centre: each district has more past ones than a page shows, so pages of all centres are equally long. */
const fullLists = 200;

/**
 * Fills an empty centre: ten years of stops, the last dozen still to come, whatever their number; seven in ten of those
 * signed up came, and everything that hangs on it is there. What waits for somebody is of the last weeks.
 */
export async function grow(ctx: Context, { registrations, each }: Growth): Promise<void> {
	const run: Run = (text) => text.execute(ctx.db);
	const stops = Math.max(fullLists, Math.ceil(registrations / each));
	const people = Math.ceil(registrations * 0.6);
	await contracts(run);
	await events(run, stops, each);
	await minutes(run, stops);
	await known(run, people);
	const moment = sql.raw(`(now() - (n / ${each}) * (interval '3650 days' / ${stops}))`);
	const stop_id = uid(kinds.stop, `n / ${each}`);
	const person_id = uid(kinds.person, `(n::bigint * 7919) % ${people}`);
	const held = sql`from ${upTo(registrations)}`;
	await signUps(run, { each, people, moment, stop_id, person_id, held });
	await afterwards(run, stops);
	await letters(run, stops);
	await published(run, stops);
	await written(run, { moment, stop_id, person_id, held });
	await pictures(run, stops);
}

type Run = (text: RawBuilder<unknown>) => Promise<unknown>;
type Of = Record<'moment' | 'stop_id' | 'person_id' | 'held', RawBuilder<unknown>>;

async function contracts(run: Run): Promise<void> {
	await run(sql`insert into organisation (id, kind, name, folded, created_at)
		select ${uid(kinds.organisation)}, (array['ngo','state_body','initiative_group'])[n % 3 + 1], ${words}, 'su ' || n, now()
		from ${upTo(projects)}`);
	await run(sql`insert into project (id, slug, channel, name, number, signed_on, sum, starts_on, ends_on, area, customer_id,
			operator_id, published_at, created_at)
		select ${uid(kinds.project)}, 'p-' || n, 'social_order', ${words}, '№ ' || n, '2016-01-01', 1000000, '2010-01-01',
			'2050-12-31', 'A01', ${uid(kinds.organisation, '1')}, ${uid(kinds.organisation, '2')}, now(), now()
		from ${upTo(projects)}`);
	await run(sql`insert into plan_line (id, project_id, indicator, target, due_on, position)
		select ${uid(kinds.line, 'n * 3 + k')}, ${uid(kinds.project)},
			(array['people_reached', 'round_tables_held', 'proposals_passed_on'])[k + 1], 100, '2050-12-31', k
		from ${upTo(projects)}, generate_series(0, 2) k`);
	await run(sql`insert into inquiry (id, project_id, code, kind, text, language, content_hash, asked_at, due_on, answered_at,
			answer, released_at)
		select ${uid('1', 'n * 5 + k')}, ${uid(kinds.project)}, 'Q' || n * 5 + k, 'question', 'Қашан?', 'kk', 'h' || k, now(),
			current_date, case when n > 0 or k > 0 then now() end, '{"kk": "Ертең"}', now()
		from ${upTo(projects)}, generate_series(0, 4) k`);
}

async function events(run: Run, stops: number, each: number): Promise<void> {
	const count = Math.ceil(stops / 4);
	// The stops go back from four weeks ahead; a dozen is to come, the others lie evenly over ten years.
	const starts =
		sql.raw(`case when n < 12 then date_trunc('hour', now()) + (n + 1) * interval '2 days'
		else date_trunc('hour', now()) - (n - 11) * (interval '3650 days' / ${stops}) - interval '1 day' end`);
	await run(sql`insert into event (id, slug, kind, title, lead, about, project_id, created_at, published_at, closed_at)
		select ${uid(kinds.event)}, 'e-' || n, (array['round_table','training','hearing','meeting'])[n % 4 + 1], ${words},
			'{"kk": "Жүздесу"}', '{"kk": "Әңгіме"}', ${uid(kinds.project, ofProject)}, now() - n * interval '1 hour',
			now() - interval '1 hour', case when n > 3 then now() end
		from ${upTo(count)}`);
	await run(sql`insert into event_plan_line (event_id, plan_line_id)
		select ${uid(kinds.event)}, ${uid(kinds.line, `${ofProject} * 3 + k`)} from ${upTo(count)}, generate_series(0, 2) k`);
	await run(sql`insert into speaker (id, event_id, role, surname, given, position)
		select ${uid('1', 'n * 3 + k')}, ${uid(kinds.event)}, 'speaker', 'Сейітова', 'Дана', k
		from ${upTo(count)}, generate_series(0, 2) k`);
	await run(sql`insert into turn (id, event_id, position, kind, topic, minutes)
		select ${uid('1', 'n * 5 + k')}, ${uid(kinds.event)}, k, 'talk', '{"kk": "Су"}', 20
		from ${upTo(count)}, generate_series(0, 4) k`);
	await run(sql`insert into stop (id, event_id, territory, venue, starts_at, ends_at, opens_at, closes_at, capacity, taken,
			waiting, arrivals, position, closed_at)
		select ${uid(kinds.stop)}, ${uid(kinds.event, 'n / 4')}, ${territory}, '{"kk": "Мәдениет үйі"}', ${starts},
			${starts} + interval '2 hours', ${starts} - interval '30 days', ${starts} - interval '1 hour', ${each + 10}, ${each}, 0,
			${each}, n % 4, case when n > 15 then ${starts} + interval '3 hours' end
		from ${upTo(stops)}`);
}

/** Minutes of every stop that was held: three revisions, the last approved. */
async function minutes(run: Run, stops: number): Promise<void> {
	const text = sql.raw(
		`'{"chair": {"kk": "Сейітова Дана", "ru": ""}, "agenda": {"kk": "Су", "ru": "Вода"}}'::jsonb`
	);
	const held = sql`from ${upTo(stops)} join stop on stop.id = ${uid(kinds.stop)} where stop.ends_at < now()`;
	await run(sql`insert into minutes (id, stop_id, year, number, revision, compiled_at, approved_at)
		select ${uid('1')}, stop.id, 2000 + n / 500, n % 500 + 1, 3, stop.ends_at, stop.ends_at ${held}`);
	await run(sql`insert into minutes_revision (minutes_id, revision, sections, compiled, changed, source, at)
		select id, k, ${text}, ${text}, '{chair.kk}', 'written', compiled_at from minutes, generate_series(1, 3) k`);
	await run(sql`insert into minutes_version (minutes_id, version, revision, frozen, approved_at)
		select id, 1, 3, jsonb_build_object('sections', ${text}), compiled_at from minutes`);
}

async function known(run: Run, people: number): Promise<void> {
	await run(sql`insert into person (id, surname, given, patronymic, folded_name, age_band, age_said_on, territory, created_at)
		select ${uid(kinds.person)}, surname, given, 'Серікұлы', lower(surname || ' ' || given), '18_35', current_date,
			${territory}, now()
		from ${upTo(people)}, lateral (select
			(array['Қонысов','Сейітова','Әбенов','Жүсіпова','Тілеуов','Омарова','Нұрланов','Қайратова'])[n % 8 + 1]
				|| translate((n / 8)::text, '0123456789', 'абвгдежзик') as surname,
			(array['Ерлан','Дана','Айгүл','Бекзат'])[n % 4 + 1] as given) names`);
	await run(sql`insert into contact (value, folded_name, kind, person_id, created_at)
		select 'p' || n || '@example.kz', folded_name, 'email', id, now()
		from ${upTo(people)} join person on person.id = ${uid(kinds.person)}`);
}

async function signUps(
	run: Run,
	{ each, people, moment, stop_id, person_id, held }: Of & { each: number; people: number }
): Promise<void> {
	await run(sql`insert into registration (id, stop_id, person_id, arrival, code, secret, content_hash, category, contact,
			language, source, registered_at, first_outcome, confirmed_at)
		select ${uid('1')}, ${stop_id}, ${person_id}, n % ${sql.raw(String(each))} + 1, 'CODE' || n, 'secret-' || n, '', ${category},
			'p' || (n % ${sql.raw(String(people))}) || '@example.kz', 'kk', 'web', ${moment}, 'confirmed', ${moment}
		${held} on conflict do nothing`);
	await run(sql`insert into attendance (id, stop_id, person_id, registration_id, category, at, recorded_at, how)
		select r.id, r.stop_id, r.person_id, r.id, r.category, stop.starts_at, stop.starts_at, 'scan'
		from registration r join stop on stop.id = r.stop_id where r.arrival % 10 < 7 and stop.starts_at < now()`);
}

async function afterwards(run: Run, stops: number): Promise<void> {
	await run(sql`insert into feedback (id, stop_id, attendance_id, usefulness, useful, at, released_at)
		select a.id, a.stop_id, a.id, 4, 'Жақсы', a.at, case when a.at < now() - interval '20 days' then a.at end
		from attendance a where right(a.id::text, 1) = '1'`);
	await run(sql`insert into proposal (id, code, event_id, stop_id, text, category, source, addressee_id, voiced_at, released_at,
			sent_at, accepted_at, done_at)
		select ${uid('1', 'n * 5 + k')}, 'P' || n * 5 + k, stop.event_id, stop.id, '{"kk": "Көше жарығы", "ru": "Свет"}', 'P03', 'hall',
			${uid(kinds.organisation, '1')}, stop.starts_at, case when n > 20 or k > 0 then stop.starts_at end,
			case when k > 1 then stop.starts_at end, case when k > 2 then stop.starts_at end, case when k > 3 then now() end
		from ${upTo(stops)} join stop on stop.id = ${uid(kinds.stop)}, generate_series(0, 4) k`);
}

/** Each stop's sent proposals in a letter with an answer, an invitation to each, and certificates of trainings. */
async function letters(run: Run, stops: number): Promise<void> {
	const text =
		sql.raw(`'{"kk": {"sender": "Орталық", "contacts": [], "to": ["Әкімдікке"], "subject": "Су", "parts": [],
		"post": "Директор", "name": "Дана"}}'`);
	await run(sql`insert into letter (id, code, number, kind, event_id, stop_id, organisation_id, dated_on, reply_by, texts,
			made_at, made_by, sent_on, sent_how)
		select ${uid('1', 'n * 2 + k')}, '2016-' || n * 2 + k + 1, n * 2 + k + 1, (array['proposals','invitation'])[k + 1],
			stop.event_id, stop.id, ${uid(kinds.organisation, 'n % 40')}, stop.starts_at::date, stop.starts_at::date + 21, ${text},
			stop.starts_at, 'walk', case when n % 50 > 0 then stop.starts_at::date end, case when n % 50 > 0 then 'paper' end
		from ${upTo(stops)} join stop on stop.id = ${uid(kinds.stop)}, generate_series(0, 1) k`);
	await run(sql`insert into letter_proposal (letter_id, proposal_id, position)
		select ${uid('1', 'n * 2')}, ${uid('1', 'n * 5 + k')}, k from ${upTo(stops)}, generate_series(2, 4) k`);
	await run(sql`update proposal set due_on = sent_at::date + 21 where sent_at is not null`);
	await run(sql`insert into proposal_reminder (proposal_id, due_on, kind, at)
		select id, due_on, 'week', sent_at from proposal where due_on is not null`);
	await run(sql`insert into file (id, name, type, size, sha256, created_at)
		select ${uid('2')}, 'jauap.pdf', 'application/pdf', 100, '', now() from ${upTo(stops)}`);
	await run(sql`insert into letter_answer (id, letter_id, received_on, file_id, noted_at)
		select ${uid('1')}, ${uid('1', 'n * 2')}, current_date, ${uid('2')}, now() from ${upTo(stops)}`);
	await run(sql`insert into certificate (id, number, code, attendance_id, person_id, stop_id, texts, issued_on, issued_at)
		select a.id, '2016-' || a.id, 'CODE-' || a.id, a.id, a.person_id, a.stop_id, '{"kk": {"event": "Су"}}', current_date, now()
		from attendance a join stop on stop.id = a.stop_id join event on event.id = stop.event_id where event.kind = 'training'`);
}

/** A release of every event and an article of every second one: texts, revisions, quotes, mentions. */
async function published(run: Run, stops: number): Promise<void> {
	const count = Math.ceil(stops / 4);
	const paragraphs = sql.raw(`'[{"key": "lead", "kind": "text", "text": "Өтті"}]'`);
	await run(sql`insert into news (id, slug, kind, event_id, title, shown_title, shown_lead, made_at, published_at)
		select ${uid('4')}, 'n-' || n, case when n < ${count} then 'release' else 'article' end,
			${uid(kinds.event, `n % ${count}`)}, ${words}, ${words}, '{"kk": "Өтті"}', now() - n * interval '1 hour',
			case when n > 3 or n = 1 then now() - n * interval '1 hour' end
		from ${upTo(Math.ceil(count * 1.5))}`);
	await run(sql`insert into news_text (news_id, language, revision, shown)
		select id, language, 6, 6 from news, unnest(array['kk', 'ru']) language`);
	await run(sql`insert into news_revision (news_id, language, number, title, paragraphs, how, made_at)
		select news_id, language, number, 'Өтті', ${paragraphs}, 'written', now()
		from news_text, generate_series(1, 6) number`);
	await run(sql`insert into news_quote (id, news_id, key, asked_at, asked_until)
		select ${uid('5')}, ${uid('4', 'n / 2')}, 'turn-' || n, now(), now() + interval '14 days'
		from ${upTo(Math.ceil(count * 1.5) * 2)}`);
	await run(sql`insert into news_answer (id, quote_id, at, approves, words)
		select ${uid('6')}, ${uid('5', 'n / 2')}, now(), true, '{}' from ${upTo(Math.ceil(count * 1.5) * 4)}`);
	await run(sql`insert into news_correction (id, news_id, at, note)
		select ${uid('6')}, ${uid('4')}, now(), '{"kk": "Түзетілді"}' from ${upTo(count)}`);
	await run(sql`insert into news_mention (id, news_id, outlet, url, on_day, added_at)
		select ${uid('7')}, ${uid('4', 'n / 2')}, 'Мысал', 'https://mysal.kz/' || n, current_date, now()
		from ${upTo(count * 2)}`);
}

async function written(run: Run, { moment, stop_id, person_id, held }: Of): Promise<void> {
	await run(sql`insert into outbox (id, channel, recipient, language, kind, about, message_id, created_at, subject, body, sent_at)
		select ${uid('3')}, case when n % 20 = 0 then 'call' else 'mail' end, 'p' || n || '@example.kz', 'kk', 'events.ticket',
			jsonb_build_object('registration_id', ${uid('1')}, 'stop_id', ${stop_id}), 'm' || n, ${moment}, 'Билет', 'Билет',
			case when n > 100 then ${moment} end ${held}`);
	await run(sql`insert into consent (id, person_id, code, version, given_at, language, channel, subject)
		select ${uid('1')}, ${person_id}, 'sign_up', 1, ${moment}, 'kk', 'web', ${uid('1')} ${held}`);
	await run(sql`insert into happening (id, kind, at, subject, detail)
		select ${uid('1')}, 'events.registered', ${moment}, ${uid('1')}, '{}' ${held}`);
}

/** Eight pictures a stop, most of them published against a list of five; now and then somebody asks for one to go. */
async function pictures(run: Run, stops: number): Promise<void> {
	const ofStop = sql`from ${upTo(stops)} join stop on stop.id = ${uid(kinds.stop)}`;
	const photo_id = uid('1', 'n * 8 + k');
	await run(sql`insert into photo_stop (stop_id, checked_at) select stop.id, now() ${ofStop}`);
	await run(sql`insert into photo_check (id, stop_id, confirmed_at)
		select ${uid('1')}, stop.id, stop.starts_at ${ofStop}`);
	await run(sql`insert into photo_check_person (check_id, person_id)
		select ${uid('1')}, a.person_id ${ofStop}
		join lateral (select person_id from attendance where stop_id = stop.id and undone_at is null limit 5) a on true`);
	await run(sql`insert into photo (id, stop_id, sha256, width, height, caption, position, added_at, published_at, check_id)
		select ${photo_id}, stop.id, n || '.' || k, 1600, 1200, '{"kk": "Кездесу"}', k, stop.starts_at,
			case when k > 0 then stop.starts_at end, case when k > 0 then ${uid('1')} end
		${ofStop}, generate_series(0, 7) k`);
	await run(sql`insert into file (id, name, type, size, sha256, created_at, released_at)
		select ${uid('4', 'n * 8 + k')}, 'photo.webp', 'image/webp', 1000, 'h', stop.starts_at, stop.starts_at
		${ofStop}, generate_series(0, 7) k`);
	await run(sql`insert into photo_file (photo_id, file_id, type, width, height)
		select ${photo_id}, ${uid('4', 'n * 8 + k')}, 'image/webp', 800, 600 ${ofStop}, generate_series(0, 7) k`);
	await run(sql`insert into photo_person (photo_id, person_id, marked_at)
		select ${photo_id}, a.person_id, stop.starts_at ${ofStop}
		join lateral (select person_id from attendance where stop_id = stop.id and undone_at is null limit 1) a on true,
			generate_series(0, 1) k`);
	await run(sql`insert into photo_answer (id, stop_id, person_id, by_guardian, noted_at)
		select a.id, a.stop_id, a.person_id, false, a.at from attendance a
		where registration_id is null or a.id::text like '%7'`);
	await run(sql`insert into photo_request (id, code, photo_id, stop_id, text, language, asked_at, due_on, done_at)
		select ${uid('5')}, 'R' || n, ${uid('1', 'n * 8 + 1')}, stop.id, 'Мен келіспеймін', 'kk', stop.starts_at, current_date,
			case when n > 12 then stop.starts_at end ${ofStop}`);
}
