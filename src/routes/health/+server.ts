import { json } from '@sveltejs/kit';
import { health } from '#ground/health.server.ts';
import { theHouse } from '#ground/house.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async () => {
	const found = await health(theHouse());
	return json(found, { status: found.ok ? 200 : 503 });
};
