import { sql } from 'kysely';
import type { Participant } from '#events/forms.ts';
import type { SignUp } from '#events/signUp.server.ts';
import type { Context } from '#ground/context.ts';
import { newCode, newId } from '#ground/ids.ts';

const hour = 3_600_000;

export interface StopWishes {
	capacity?: number;
	by_approval?: boolean;
	open_from_14?: boolean;
	/** A further stop of this event instead of an event of its own. */
	event_id?: string;
	published?: boolean;
	/** Hours from `ctx.now`. */
	opens_in?: number;
	closes_in?: number;
	starts_in?: number;
}

/** A published event with one stop, sign-up open from an hour ago until a day from now, the stop a day later. */
export async function openStop(
	ctx: Context,
	wishes: StopWishes = {}
): Promise<{ event_id: string; stop_id: string; slug: string }> {
	const at = (hours: number) => new Date(ctx.now.getTime() + hours * hour);
	const [event_id, stop_id] = [wishes.event_id ?? newId(), newId()];
	const slug = `e-${newCode(8).toLowerCase()}`;
	await consentTexts(ctx);
	if (!wishes.event_id) {
		await ctx.db
			.insertInto('event')
			.values({
				id: event_id,
				slug,
				kind: 'round_table',
				title: { kk: 'Су және жастар', ru: 'Вода и молодёжь' },
				by_approval: wishes.by_approval ?? false,
				open_from_14: wishes.open_from_14 ?? false,
				created_at: at(-2),
				published_at: wishes.published === false ? null : at(-2)
			})
			.execute();
	}
	const starts = wishes.starts_in ?? 48;
	await ctx.db
		.insertInto('stop')
		.values({
			id: stop_id,
			event_id,
			territory: 'shieli',
			venue: { kk: 'Мәдениет үйі', ru: 'Дом культуры' },
			starts_at: at(starts),
			ends_at: at(starts + 2),
			opens_at: at(wishes.opens_in ?? -1),
			closes_at: at(wishes.closes_in ?? 24),
			capacity: wishes.capacity ?? 10
		})
		.execute();
	return { event_id, stop_id, slug };
}

/** The texts of consent that sign-up needs, where the centre has not written its own yet. */
async function consentTexts(ctx: Context): Promise<void> {
	for (const code of ['sign_up', 'photo'])
		await sql`insert into consent_text (code, version, words, fields) values (${code}, 1, '{"kk":"","ru":"","en":""}', '[]')
			on conflict do nothing`.execute(ctx.db);
}

let people = 0;
const letters = 'абвгдежзиклмнопрст';

/** Somebody nobody has met yet. */
export function person(change: Partial<Participant> = {}): Participant {
	people += 1;
	const own = Array.from(String(people), (digit) => letters[Number(digit)]).join('');
	return {
		surname: `Қонысов${own}`,
		given: 'Ерлан',
		patronymic: null,
		contact: `erlan${people}.${process.pid}@example.kz`,
		category: 'P03',
		organisation: null,
		needs: [],
		age_band: '18_35',
		guardian_name: null,
		guardian_contact: null,
		...change
	};
}

export function form(stop_id: string, who: Participant[], change: Partial<SignUp> = {}): SignUp {
	return {
		stop_id,
		people: who,
		together: 'as_many',
		language: 'kk',
		consent_version: 1,
		photo_consent: false,
		...change
	};
}

/** What the rows say, counted anew: `taken` and `waiting` of the stop must be the same. */
export async function counted(ctx: Context, stop_id: string) {
	const { rows } = await sql<{
		taken: number;
		waiting: number;
		confirmed_rows: number;
		waiting_rows: number;
		capacity: number;
	}>`select s.taken, s.waiting, s.capacity,
		count(*) filter (where g.confirmed_at is not null)::int as confirmed_rows,
		count(*) filter (where g.confirmed_at is null and g.asked_at is null and g.id is not null)::int as waiting_rows
		from stop s left join registration g on g.stop_id = s.id and g.left_at is null and g.refused_at is null
		where s.id = ${stop_id} group by s.id`.execute(ctx.db);
	return rows[0]!;
}
