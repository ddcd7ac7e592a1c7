import type { Context } from '#ground/context.ts';
import type { HallState } from './state.server.ts';
import { hallState } from './state.server.ts';

export interface PublicState extends HallState {
	questions: { id: string; support: number; answered: boolean }[];
	poll: { id: string; open: boolean; guests: boolean; result: unknown } | null;
}

/** All that everybody in the hall may see, on phones and on the screen; 404 where nobody has opened it. */
export async function publicState(ctx: Context, stop_id: string): Promise<PublicState> {
	return { ...(await hallState(ctx, stop_id)), questions: [], poll: null };
}
