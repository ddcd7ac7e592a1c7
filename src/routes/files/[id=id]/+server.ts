import { error } from '@sveltejs/kit';
import { downloadHeaders } from '#ground/files/headers.ts';
import { openReleasedFile } from '#ground/files/open.server.ts';
import { Refusal } from '#ground/refusal.ts';
import type { RequestHandler } from './$types';

/**
 * A released attachment or photo, for anybody; `?small` is a photo's small copy. A kept file never changes,
 * only its being public may end, so copies live five minutes.
 */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	try {
		const file = await openReleasedFile(locals.ctx, params.id, url.searchParams.has('small'));
		const headers = { ...downloadHeaders(file), 'cache-control': 'public, max-age=300' };
		return new Response(file.stream, { headers });
	} catch (thrown) {
		if (thrown instanceof Refusal) error(thrown.status, { message: thrown.code });
		throw thrown;
	}
};
