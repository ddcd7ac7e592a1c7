import type { Centre, Visitor } from '#ground/context.ts';
import type { House } from '#ground/house.server.ts';
import type { StaffRole } from './rights.ts';
import { isLocal, standingOf } from './secondFactor.ts';
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

/**
 * Who asks: one statement in commons, one in the centre; none at all without a cookie. While a second factor is
 * wanted there are no roles, so that nothing that asks for a right can be reached. `here`: asked on the machine itself.
 */
export async function visitorOf(
	house: House,
	centre: Centre,
	cookies: CookieJar,
	{ now = new Date(), secure = false, here = false } = {}
): Promise<Visitor> {
	const secret = cookies.get(sessionCookie(secure));
	const session = secret ? await sessionOf(house, secret, now) : null;
	if (!session) return { account_id: null };
	const local = here && isLocal(centre.public_url, house.settings.public_url);
	const second_factor = standingOf(session, local);
	if (second_factor === 'wanted') return { ...session, second_factor, roles: [] };
	const { rows } = await house.centres
		.get(centre.slug)!
		.pool.query<{ role: StaffRole }>({ ...rolesOf, values: [session.account_id] });
	return { ...session, second_factor, roles: rows.map(({ role }) => role) };
}
