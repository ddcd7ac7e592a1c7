import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { newCode, newId, newSecret } from '#ground/ids.ts';
import { foldedName } from '#kazakh/fold.ts';

const hour = 3_600_000;

export interface DayOf {
	event_id: string;
	stop_id: string;
	other_stop_id: string;
}

/** A published event on tour with two stops; the first began an hour ago and ends in one. */
export async function eventDay(ctx: Context, starts_in = -1): Promise<DayOf> {
	const at = (hours: number) => new Date(ctx.now.getTime() + hours * hour);
	const day = { event_id: newId(), stop_id: newId(), other_stop_id: newId() };
	await sql`insert into consent_text (code, version, words, fields, from_at)
		values ('sign_up', 1, '{}', '{}', '2020-01-01') on conflict (code, version) do update set from_at = excluded.from_at`.execute(
		ctx.db
	);
	await ctx.db
		.insertInto('event')
		.values({
			id: day.event_id,
			slug: `e-${newCode(8).toLowerCase()}`,
			kind: 'round_table',
			title: { kk: 'Су және жастар', ru: 'Вода и молодёжь' },
			created_at: at(-100),
			published_at: at(-100)
		})
		.execute();
	const stop = (id: string, starts: number, territory: string) => ({
		id,
		event_id: day.event_id,
		territory,
		venue: { kk: 'Мәдениет үйі', ru: 'Дом культуры' },
		starts_at: at(starts),
		ends_at: at(starts + 2),
		opens_at: at(-99),
		closes_at: at(starts - 1),
		capacity: 60
	});
	await ctx.db
		.insertInto('stop')
		.values([
			stop(day.stop_id, starts_in, 'shieli'),
			stop(day.other_stop_id, starts_in + 24, 'syrdarya')
		])
		.execute();
	return day;
}

export interface SignedUpWish {
	surname?: string;
	given?: string;
	patronymic?: string | null;
	contact?: string | null;
	age_band?: string;
	waiting?: boolean;
	language?: string;
	guardian?: boolean;
}

let arrivals = 0;

/** Somebody with a place (or waiting) at a stop. */
export async function signedUp(ctx: Context, stop_id: string, wish: SignedUpWish = {}) {
	arrivals += 1;
	const name = {
		surname: wish.surname ?? 'Оспанов',
		given: wish.given ?? 'Серік',
		patronymic: wish.patronymic ?? null
	};
	const folded = foldedName(name);
	const [person_id, id, code] = [newId(), newId(), newCode(8)];
	await ctx.db
		.insertInto('person')
		.values({
			...name,
			id: person_id,
			folded_name: folded.key,
			folded_patronymic: folded.patronymic,
			age_band: wish.age_band ?? '18_35',
			age_said_on: '2026-07-01',
			territory: null,
			created_at: ctx.now
		})
		.execute();
	await ctx.db
		.insertInto('registration')
		.values({
			id,
			stop_id,
			person_id,
			arrival: arrivals,
			code,
			secret: newSecret(),
			content_hash: code,
			party_id: null,
			category: 'P03',
			organisation: null,
			contact: wish.contact ?? null,
			language: wish.language ?? 'kk',
			source: 'web',
			registered_at: ctx.now,
			first_outcome: 'confirmed',
			moved_from: null,
			asked_at: null,
			confirmed_at: wish.waiting ? null : ctx.now,
			left_at: null,
			refused_at: null,
			refused_reason: null,
			kept_at: null,
			reminded_day_at: null,
			reminded_hours_at: null
		})
		.execute();
	if (wish.guardian) await withGuardian(ctx, id);
	return { person_id, registration_id: id, code };
}

async function withGuardian(ctx: Context, registration_id: string): Promise<void> {
	await ctx.db
		.insertInto('guardian')
		.values({
			registration_id,
			name: 'Оспанова Дана',
			contact: '+77001234567',
			secret: newSecret(),
			confirmed_at: null,
			paper_at: null
		})
		.execute();
}
