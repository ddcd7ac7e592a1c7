import type { Cookies } from '@sveltejs/kit';
import type { Centre, Visitor } from '#ground/context.ts';
import type { House } from '#ground/house.server.ts';

export async function visitorOf(
	_house: House,
	_centre: Centre,
	_cookies: Cookies
): Promise<Visitor> {
	return { account_id: null };
}
