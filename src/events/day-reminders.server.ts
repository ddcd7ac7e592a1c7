import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Language } from '#ground/language.ts';
import { post } from '#ground/mail/post.server.ts';
import { transaction } from '#ground/transaction.server.ts';

interface Due {
	id: string;
	contact: string;
	language: Language;
}

/** How many letters are written in one transaction; the next run of the timer takes the next. */
const batch = 1000;

/** The day before, once: everybody with a place at a stop that begins within 24 hours. Answers how many. */
export async function remindOfTomorrow(ctx: Context): Promise<number> {
	return remind(ctx, 'events.reminder_day', sql`reminded_day_at`, ['2 hours', '24 hours'], '%');
}

/** Two hours before, once; by mail alone, nobody can call a whole hall in that time. */
export async function remindOfHours(ctx: Context): Promise<number> {
	return remind(
		ctx,
		'events.reminder_hours',
		sql`reminded_hours_at`,
		['0 hours', '2 hours'],
		'%@%'
	);
}

/** One statement marks and answers whom to write to; rows somebody else is marking are left to them. */
async function remind(
	ctx: Context,
	kind: string,
	column: ReturnType<typeof sql>,
	[from, until]: [string, string],
	contacts: string
): Promise<number> {
	return transaction(ctx, async (tx) => {
		const { rows } = await sql<Due>`
			with due as (
				select r.id from registration r
				join stop s on s.id = r.stop_id join event e on e.id = s.event_id
				where s.starts_at > ${tx.now}::timestamptz + ${from}::interval
					and s.starts_at <= ${tx.now}::timestamptz + ${until}::interval
					and s.cancelled_at is null and s.closed_at is null and e.cancelled_at is null
					and e.published_at is not null
					and r.confirmed_at is not null and r.left_at is null and r.refused_at is null
					and r.contact like ${contacts} and r.${column} is null
					-- Whoever signed up a moment ago has the ticket before their eyes.
					and r.registered_at < ${tx.now}::timestamptz - interval '1 hour'
				order by r.id limit ${batch} for update of r skip locked
			)
			update registration r set ${column} = ${tx.now} from due where r.id = due.id
			returning r.id, r.contact, r.language`.execute(tx.db);
		await post(
			tx,
			rows.map((row) => letterOf(row, kind, { registration_id: row.id }))
		);
		return rows.length;
	});
}

/** After the end, once: the feedback link to everybody who was there and left a contact. Answers how many. */
export async function askForFeedback(ctx: Context): Promise<number> {
	return transaction(ctx, async (tx) => {
		const { rows } = await sql<Due>`
			with due as (
				select a.id, a.person_id, a.registration_id from attendance a
				join stop s on s.id = a.stop_id join event e on e.id = s.event_id
				where s.ends_at <= ${tx.now}::timestamptz and s.ends_at > ${tx.now}::timestamptz - interval '3 days'
					and e.closed_at is null and a.undone_at is null and a.feedback_asked_at is null
				order by a.id limit ${batch} for update of a skip locked
			), marked as (
				update attendance a set feedback_asked_at = ${tx.now} from due where a.id = due.id
			)
			select due.id, coalesce(r.contact, c.value) as contact, coalesce(r.language, p.language) as language
			from due join person p on p.id = due.person_id
			left join registration r on r.id = due.registration_id
			left join lateral (
				select value from contact where person_id = due.person_id order by kind, value limit 1
			) c on true
			where coalesce(r.contact, c.value) is not null
				and not exists (select from feedback f where f.attendance_id = due.id)`.execute(tx.db);
		await post(
			tx,
			rows.map((row) => letterOf(row, 'events.feedback', { attendance_id: row.id }))
		);
		return rows.length;
	});
}

function letterOf({ contact, language }: Due, kind: string, about: Record<string, string>) {
	const channel = contact.includes('@') ? ('mail' as const) : ('call' as const);
	return { channel, recipient: contact, language, kind, about };
}
