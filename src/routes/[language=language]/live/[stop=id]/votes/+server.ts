import { json } from '@sveltejs/kit';
import { voting } from '#polls/pollsOf.server.ts';
import type { RequestHandler } from './$types';

/** How many have voted in the open poll: the console and the screen ask now and then, for no vote is told by itself. */
export const GET: RequestHandler = async ({ locals, params }) =>
	json(await voting(locals.ctx, params.stop), {
		headers: { 'cache-control': 'private, no-store' }
	});
