import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { addTurn } from '#hall/addTurn.server.ts';
import { openFloor } from '#hall/openFloor.server.ts';
import { passFloor } from '#hall/passFloor.server.ts';
import { hashOf } from '#people/hash.server.ts';
import { openEvent } from './event.ts';

export interface Hall {
	stop_id: string;
	/** What each phone keeps in its cookie. */
	secrets: string[];
}

/** An open hall with so many people checked in, each with a phone. */
export async function fullHall(ctx: Context, people: number): Promise<Hall> {
	const { stop_id } = await openEvent(ctx, people);
	await openFloor(ctx, stop_id);
	const phones = Array.from({ length: people }, () => ({
		person_id: newId(),
		attendance_id: newId(),
		id: newId(),
		secret: randomBytes(18).toString('base64url')
	}));
	const rows = phones.map(({ secret, ...phone }) => ({ ...phone, secret_hash: hashOf(secret) }));
	const from = sql`json_to_recordset(${JSON.stringify(rows)}::json)
		as p(person_id uuid, attendance_id uuid, id uuid, secret_hash text)`;
	await sql`insert into person (id, surname, given, folded_name, folded_patronymic, created_at)
		select person_id, 'Қонысов', 'Ерлан', person_id::text, '', ${ctx.now} from ${from}`.execute(ctx.db);
	await sql`insert into attendance (id, stop_id, person_id, category, at, recorded_at, how)
		select attendance_id, ${stop_id}, person_id, 'P03', ${ctx.now}, ${ctx.now}, 'code' from ${from}`.execute(
		ctx.db
	);
	await sql`insert into participant (id, stop_id, secret_hash, attendance_id, person_id, category, language, joined_at)
		select id, ${stop_id}, secret_hash, attendance_id, person_id, 'P03', 'kk', ${ctx.now} from ${from}`.execute(
		ctx.db
	);
	return { stop_id, secrets: phones.map(({ secret }) => secret) };
}

/** So many guests with a phone in the hall; what each keeps in its cookie. */
export async function guestsIn(ctx: Context, stop_id: string, count: number): Promise<string[]> {
	const secrets = Array.from({ length: count }, () => randomBytes(18).toString('base64url'));
	const rows = secrets.map((secret) => ({ id: newId(), secret_hash: hashOf(secret) }));
	await sql`insert into participant (id, stop_id, secret_hash, category, language, joined_at)
		select id, ${stop_id}, secret_hash, 'P03', 'kk', ${ctx.now}
		from json_to_recordset(${JSON.stringify(rows)}::json) as p(id uuid, secret_hash text)`.execute(
		ctx.db
	);
	return secrets;
}

/** Somebody raises a hand and gets the floor, again and again until `stop` is called; it answers how often. */
export function movingFloor(ctx: () => Context, stop_id: string, everyMs: number) {
	let [moved, stopped, from] = [0, false, null as string | null];
	const moving = (async () => {
		while (!stopped) {
			const id = newId();
			await addTurn(ctx(), stop_id, {
				id,
				kind: 'asked',
				name: `Сөйлеуші ${moved}`,
				category: 'P03'
			});
			({ turn_id: from } = await passFloor(ctx(), stop_id, { from, to: id }));
			moved += 1;
			await new Promise((done) => setTimeout(done, everyMs));
		}
	})();
	return async () => {
		stopped = true;
		await moving;
		return moved;
	};
}
