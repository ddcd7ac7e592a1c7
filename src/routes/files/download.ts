import { error } from '@sveltejs/kit';
import type { Context } from '#ground/context.ts';
import { downloadHeaders } from '#ground/files/headers.ts';
import { openReleasedFile } from '#ground/files/open.server.ts';
import { Refusal } from '#ground/refusal.ts';

/** A kept file never changes; only its being public may end, so copies live five minutes. */
export async function download(ctx: Context, id: string, small = false): Promise<Response> {
	try {
		const file = await openReleasedFile(ctx, id, small);
		const headers = { ...downloadHeaders(file), 'cache-control': 'public, max-age=300' };
		return new Response(file.stream, { headers });
	} catch (thrown) {
		if (thrown instanceof Refusal) error(thrown.status, { message: thrown.code });
		throw thrown;
	}
}
