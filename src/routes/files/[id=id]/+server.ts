import { download } from '../download.ts';
import type { RequestHandler } from './$types';

/** A released attachment or photo, for anybody. */
export const GET: RequestHandler = ({ locals, params }) => download(locals.ctx, params.id);
