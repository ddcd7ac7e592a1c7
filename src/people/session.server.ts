import type { PoolClient } from 'pg';
import type { Context } from '#ground/context.ts';
import type { House } from '#ground/house.server.ts';
import { theHouse } from '#ground/house.server.ts';
import { newId, newSecret } from '#ground/ids.ts';
import { idleSeconds, sessionSeconds } from './auth.server.ts';
import { hashOf } from './hash.server.ts';
import { halfSignedIn, signedIn } from './rights.ts';
import type { OpenedBy } from './secondFactor.ts';

export interface Session {
	session_id: string;
	account_id: string;
	email: string;
	opened_by: OpenedBy;
	second_factor_at: Date | null;
}

const lookUp = {
	name: 'people_session',
	text: `select s.id as session_id, a.id as account_id, a.email, s.opened_by,
			s.second_factor_at, s.seen_at
		from session s join account a on a.id = s.account_id
		where s.token_hash = $1 and s.expires_at > $2 and s.seen_at > $2 - make_interval(secs => ${idleSeconds})`
};

/** Whose session a cookie is: one statement, or null when it is unknown, over or revoked. */
export async function sessionOf(house: House, secret: string, now: Date): Promise<Session | null> {
	const { rows } = await house.commons.query<Session & { seen_at: Date }>({
		...lookUp,
		values: [hashOf(secret), now]
	});
	const row = rows[0];
	if (!row) return null;
	const { seen_at, ...session } = row;
	// Once an hour is enough to tell people when a device was last here.
	if (now.getTime() - seen_at.getTime() > 3_600_000)
		await house.commons.query('update session set seen_at = $2 where id = $1', [
			row.session_id,
			now
		]);
	return session;
}

/** Opens a session, a second factor still to come, and gives the secret for the cookie. */
export async function openSession(
	house: House,
	account_id: string,
	{ device, by, now }: { device: string; by: OpenedBy; now: Date }
): Promise<string> {
	const secret = newSecret();
	await house.commons.query(
		`insert into session (id, account_id, token_hash, device, opened_by, created_at, seen_at, expires_at)
		values ($1, $2, $3, $4, $5, $6::timestamptz, $6::timestamptz, $6::timestamptz + make_interval(secs => $7))`,
		[newId(), account_id, hashOf(secret), device.slice(0, 300), by, now, sessionSeconds]
	);
	return secret;
}

/** Gives a session that better-auth has just opened a secret of which only the hash is kept. */
export async function hideToken(house: House, token: string): Promise<string> {
	const secret = newSecret();
	await house.commons.query('update session set token_hash = $2 where token_hash = $1', [
		token,
		hashOf(secret)
	]);
	return secret;
}

/** A second factor was proved in this session: it passes, and the secret for its cookie is a new one. */
export async function passSession(commons: PoolClient, ctx: Context): Promise<string> {
	const secret = newSecret();
	await commons.query(
		'update session set token_hash = $2, second_factor_at = $3 where id = $1 and account_id = $4',
		[ctx.visitor.session_id ?? '', hashOf(secret), ctx.now, halfSignedIn(ctx)]
	);
	return secret;
}

export interface Device {
	id: string;
	device: string;
	created_at: Date;
	seen_at: Date;
	here: boolean;
}

/** Where the visitor is signed in, newest first; `here` is the session that asks. */
export async function mySessions(ctx: Context): Promise<Device[]> {
	const { rows } = await theHouse().commons.query<Device>(
		`select id, device, created_at, seen_at, id = $2 as here from session
		where account_id = $1 and expires_at > $3 and seen_at > $3 - make_interval(secs => ${idleSeconds})
		order by created_at desc limit 100`,
		[signedIn(ctx), ctx.visitor.session_id ?? '', ctx.now]
	);
	return rows;
}

/** Ends one of the visitor's own sessions; somebody else's id changes nothing. */
export async function endSession(ctx: Context, id: string): Promise<void> {
	await theHouse().commons.query('delete from session where id = $1 and account_id = $2', [
		id,
		signedIn(ctx)
	]);
}

/** Ends the session that asks, also before its second factor. */
export async function signOut(ctx: Context): Promise<void> {
	await theHouse().commons.query('delete from session where id = $1 and account_id = $2', [
		ctx.visitor.session_id ?? '',
		halfSignedIn(ctx)
	]);
}

/** Ends all of the visitor's sessions but the one that asks. */
export async function endOtherSessions(ctx: Context): Promise<void> {
	await theHouse().commons.query('delete from session where account_id = $1 and id <> $2', [
		signedIn(ctx),
		ctx.visitor.session_id ?? ''
	]);
}
