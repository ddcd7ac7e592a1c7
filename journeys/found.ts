// What the sample does not show by itself: ids, codes and secrets, and rows in states that it has not reached.
import type { House } from './house.ts';

/** Words that stand in the addresses of the pages. */
export type Found = Record<
	| 'held'
	| 'to_write'
	| 'outgoing'
	| 'outgoing_sent'
	| 'training_stop'
	| 'certificate'
	| 'today'
	| 'stop'
	| 'stop_today'
	| 'join_code'
	| 'full'
	| 'project'
	| 'line'
	| 'proposal'
	| 'draft_proposal'
	| 'person'
	| 'organisation'
	| 'letter'
	| 'cancelled'
	| 'moved'
	| 'code'
	| 'yours'
	| 'waiting'
	| 'asked'
	| 'left'
	| 'refused'
	| 'over'
	| 'lost'
	| 'guardian'
	| 'came'
	| 'minutes'
	| 'draft'
	| 'approved'
	| 'photo'
	| 'removal'
	| 'pictured'
	| 'photo_stop'
	| 'news'
	| 'article',
	string
>;

const ticket = (more: string, column = 'secret') =>
	`select ${column} from registration join stop on stop.id = stop_id where ${more} order by arrival limit 1`;
const coming = 'stop.starts_at > now() and left_at is null and registration.refused_at is null';

const questions: Record<keyof Found, string> = {
	held: "select slug from event where slug like 'ngos-and-volunteers-2%'",
	today: "select slug from event where slug like 'today-%'",
	stop: "select stop.id from stop join event on event.id = event_id where slug = 'ngos-and-volunteers' and territory = 'zhanakorgan'",
	stop_today:
		"select stop.id from stop join event on event.id = event_id where slug like 'today-%'",
	join_code:
		"select join_code from hall join stop on stop.id = stop_id join event on event.id = event_id where slug like 'today-%'",
	full: "select id from stop where territory = 'kazaly' and starts_at > now()",
	project: 'select slug from project limit 1',
	line: "select id from plan_line where indicator = 'people_reached'",
	proposal: 'select code from proposal where done_at is not null limit 1',
	draft_proposal: 'select code from proposal where released_at is null limit 1',
	person: 'select person_id from attendance order by at limit 1',
	organisation: "select id from organisation where kind = 'ngo' limit 1",
	cancelled: "select slug from event where slug = 'clean-water-hearing'",
	moved: "select slug from event where slug = 'social-project-writing'",
	code: ticket(`${coming} and confirmed_at is not null`, 'code'),
	yours: ticket(`${coming} and confirmed_at is not null and territory = 'zhanakorgan'`),
	waiting: ticket(`${coming} and confirmed_at is null and asked_at is null`),
	asked: ticket("source = 'staff' and asked_at is not null and confirmed_at is null"),
	left: ticket('left_at is not null'),
	refused: ticket('registration.refused_at is not null'),
	over: ticket('ends_at < now() and confirmed_at is not null'),
	lost: ticket('stop.cancelled_at is not null'),
	guardian: 'select secret from guardian limit 1',
	minutes: "select year || '-' || number from minutes where approved_at is not null",
	draft: 'select stop_id from minutes where approved_at is null',
	approved: 'select stop_id from minutes where approved_at is not null',
	to_write:
		"select 'event=' || slug || '&to=' || addressee_id from proposal join event on event.id = event_id where sent_at is null and addressee_id is not null and not exists (select from letter_proposal where proposal_id = proposal.id) limit 1",
	outgoing: 'select code from letter where sent_on is null limit 1',
	outgoing_sent: 'select code from letter where sent_on is not null limit 1',
	training_stop:
		"select stop.id from stop join event on event.id = event_id where slug = 'volunteers-and-city'",
	certificate: 'select code from certificate limit 1',
	photo: 'select id from photo where published_at is not null order by id limit 1',
	photo_stop: 'select stop_id from photo where published_at is not null order by id limit 1',
	removal: 'select code from photo_request limit 1',
	pictured: 'select stop_id from photo where published_at is null order by id limit 1',
	letter: "select id from outbox where channel = 'mail' limit 1",
	news: "select slug from news where kind = 'release'",
	article: "select slug from news where kind = 'article'",
	came: ticket(
		"registration.id in (select registration_id from attendance) and stop_id in (select stop.id from stop join event on event.id = event_id where slug like 'today-%')",
		'code'
	)
};

/** Rows of the full stop's line and of the nearly full one are brought into the states that are rare. */
const dressing = [
	'update proposal set due_on = due_on + 1 where stop_id in (select stop_id from minutes where approved_at is null)',
	`insert into photo_request (id, code, photo_id, stop_id, text, language, asked_at, due_on)
		select '01900005-0000-7000-8000-000000000001', 'REMOVAL234', photo.id, photo.stop_id, 'Сол жақта отырған менмін', 'kk', now(), current_date
		from photo where published_at is not null order by id limit 1`,
	`update stop set cancelled_at = now(), cancelled_reason = '{"kk": "Су құбыры жөнделіп жатыр.", "ru": "Идёт ремонт водопровода."}'
		where event_id in (select id from event where slug = 'clean-water-hearing')`,
	`update event set cancelled_at = now() where slug = 'clean-water-hearing'`,
	...[
		'left_at = now(), confirmed_at = null',
		`refused_at = now(), confirmed_at = null, refused_reason = '{"kk": "Орын жетпеді.", "ru": "Мест не хватило."}'`,
		"asked_at = now(), confirmed_at = null, source = 'staff'"
	].map(
		(
			change
		) => `update registration set ${change} where id = (select registration.id from registration
			join stop on stop.id = stop_id join event on event.id = event_id where slug = 'social-project-writing'
			and confirmed_at is not null order by arrival limit 1)`
	),
	`insert into guardian (registration_id, name, contact, secret)
		select registration.id, 'Серікова Гүлнар', '+77000000999', 'guardian-of-the-sample-1' from registration
		join stop on stop.id = stop_id where starts_at > now() and confirmed_at is not null order by arrival desc limit 1`,
	// One speaker has still to answer.
	`update news_quote set asked_until = now() + interval '7 days'`,
	`delete from news_answer where quote_id = (select min(id::text)::uuid from news_quote)`,
	`insert into news (id, slug, kind, title, shown_title, shown_lead, made_at, published_at)
		select gen_random_uuid(), 'only-in-kazakh', 'article', words, words, '{"kk": "Мектеп ашылды."}', now(), now()
		from (select '{"kk": "Қысқы мектеп"}'::jsonb as words) w`,
	`insert into news_text (news_id, language, revision, shown) select id, 'kk', 2, 2 from news where kind = 'article'`,
	`insert into news_revision (news_id, language, number, title, paragraphs, how, made_at)
		select news_id, 'kk', n, 'Қысқы мектеп', '[{"key": "own", "kind": "text", "text": "Мектеп ашылды."},
			{"key": "own-2", "kind": "item", "text": "Күн сайын"}]', 'written', now()
		from news_text join news on news.id = news_id, generate_series(1, 2) n where kind = 'article'`,
	`insert into news_correction (id, news_id, at, note)
		select gen_random_uuid(), id, now(), '{"kk": "Күні түзетілді."}' from news where kind = 'article'`,
	`insert into attendance (id, stop_id, person_id, registration_id, category, at, recorded_at, how)
		select gen_random_uuid(), stop_id, person_id, registration.id, category, now(), now(), 'code' from registration
		join stop on stop.id = stop_id join event on event.id = event_id where slug like 'today-%' order by arrival limit 1`,
	`insert into certificate (id, number, code, attendance_id, person_id, stop_id, texts, issued_on, issued_at)
		select gen_random_uuid(), '2026-900', 'ACDEFGHJKMNP', attendance.id, person_id, stop.id,
			'{"kk": {"centre": "Орталық", "event": "Еріктілер мен қала", "place": "Қызылорда қаласы", "date": "2026 жылғы 18 наурыз",
			"post": "кеңесші", "signer": "Сейітова Гүлнәр"}}', current_date, now()
		from attendance join stop on stop.id = stop_id join event on event.id = event_id
		where slug = 'volunteers-and-city' limit 1`,
	`insert into outbox (id, channel, recipient, language, kind, about, message_id, created_at)
		select gen_random_uuid(), 'mail', 'reader@example.kz', 'kk', 'events.ticket',
		jsonb_build_object('registration_id', id), 'letter-of-the-sample', now() from registration
		where confirmed_at is not null order by arrival desc limit 1`
];

/** Adds today's round table, then looks everything up. */
export async function findAll(house: House): Promise<Found> {
	await house.arna('sample', '--today');
	for (const change of dressing) await house.rows(change);
	const entries = await Promise.all(
		Object.entries(questions).map(async ([name, question]) => {
			const [row] = await house.rows<Record<string, string>>(question);
			if (!row) throw new Error(`The sample has nothing for ${name}`);
			return [name, Object.values(row)[0]!];
		})
	);
	return Object.fromEntries(entries) as Found;
}
