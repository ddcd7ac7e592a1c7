import { download } from '../../download.ts';
import type { RequestHandler } from './$types';

/** The small copy of a released photo. */
export const GET: RequestHandler = ({ locals, params }) => download(locals.ctx, params.id, true);
