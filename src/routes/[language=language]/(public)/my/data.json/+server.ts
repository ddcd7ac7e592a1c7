import { page } from '#ground/edge/page.server.ts';
import { isId } from '#ground/isId.ts';
import { found } from '#ground/refusal.ts';
import { ownFile } from '#people/own.server.ts';
import { readProof } from '../cookie.ts';
import type { RequestHandler } from './$types';

/** All that is held of a person, as a file for that person. */
export const GET: RequestHandler = page(async (ctx, event: Parameters<RequestHandler>[0]) => {
	const person = event.url.searchParams.get('person') ?? '';
	const person_id = found(isId(person) ? person : null);
	const file = await ownFile(ctx, { secret: readProof(event.cookies), person_id });
	return new Response(JSON.stringify(file, null, '\t'), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': 'attachment; filename="my-data.json"',
			'cache-control': 'no-store'
		}
	});
});
