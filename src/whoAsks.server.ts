import type { Visitor } from '#ground/context.ts';
import type { House, Open } from '#ground/house.server.ts';
import { stopOf } from '#events/links.server.ts';
import { isFromHere } from '#people/secondFactor.ts';
import { visitorOf } from '#people/visitor.server.ts';

/** Cookies → visitor, the same for pages and for what is answered beside them. */
export async function whoAsks(
	house: House,
	open: Open,
	cookies: { get: (name: string) => string | undefined },
	{ origin, address, now }: { origin: string; address: string; now: Date }
): Promise<Visitor> {
	const secure = origin.startsWith('https:');
	const here = isFromHere(origin, address);
	return {
		...(await visitorOf(house, open.centre, cookies, { now, secure, here })),
		stop: await stopOf(open.pool, cookies)
	};
}
