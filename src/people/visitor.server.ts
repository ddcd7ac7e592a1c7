import type { Centre, Visitor } from '#ground/context.ts';
import type { House } from '#ground/house.server.ts';
import type { StaffRole } from './rights.ts';
import { sessionOf } from './session.server.ts';

interface CookieJar {
	get: (name: string) => string | undefined;
}

/** `__Host-`: browsers take it only over https and never from another host of the same domain. */
export function sessionCookie(secure: boolean): string {
	return secure ? '__Host-arna_session' : 'arna_session';
}

const rolesOf = {
	name: 'people_roles',
	text: 'select role from membership where account_id = $1 and ended_at is null'
};

/** Who asks: one statement in commons, one in the centre; none at all without a cookie. */
export async function visitorOf(
	house: House,
	centre: Centre,
	cookies: CookieJar,
	{ now = new Date(), secure = false } = {}
): Promise<Visitor> {
	const secret = cookies.get(sessionCookie(secure));
	const session = secret ? await sessionOf(house, secret, now) : null;
	if (!session) return { account_id: null };
	const { rows } = await house.centres
		.get(centre.slug)!
		.pool.query<{ role: StaffRole }>({ ...rolesOf, values: [session.account_id] });
	return { ...session, roles: rows.map(({ role }) => role) };
}
