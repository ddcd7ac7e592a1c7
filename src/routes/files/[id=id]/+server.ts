import { error } from '@sveltejs/kit';
import { downloadHeaders } from '#ground/files/headers.ts';
import { openReleasedFile } from '#ground/files/open.server.ts';
import { Refusal } from '#ground/refusal.ts';
import type { RequestHandler } from './$types';

/**
 * A released file, for anybody; `?small` is a photo's small copy. A kept file never changes, only its being public may
 * end: copies live five minutes, then whoever keeps one asks again and hears 304 or that it is gone.
 */
export const GET: RequestHandler = async ({ locals, params, request, url }) => {
	try {
		const small = url.searchParams.has('small');
		const file = await openReleasedFile(locals.ctx, params.id, small);
		const etag = `"${file.sha256.slice(0, 32)}${small ? 's' : ''}"`;
		const kept = { etag, 'cache-control': 'public, max-age=300, must-revalidate' };
		// Compared weakly: a proxy that compresses marks its copy so.
		if (request.headers.get('if-none-match')?.replace(/^W\//, '') === etag) {
			await file.stream.cancel();
			return new Response(null, { status: 304, headers: kept });
		}
		const headers = { ...downloadHeaders(file), ...kept };
		return new Response(file.stream, { headers });
	} catch (thrown) {
		if (thrown instanceof Refusal) error(thrown.status, { message: thrown.code });
		throw thrown;
	}
};
