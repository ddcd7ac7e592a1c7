import type { Context } from '#ground/context.ts';
import { decrypted, encrypted } from '#ground/encrypt.server.ts';
import { theHouse } from '#ground/house.server.ts';
import type { Tally } from './tally.ts';
import { packed, unpacked } from './tally.ts';

/** The counts as the database holds them: encrypted anew each time, so nobody sees there which of them was raised. */
export function sealed(ctx: Context, poll_id: string, tally: Tally): Buffer {
	return encrypted(theHouse().secret, purpose(ctx, poll_id), packed(tally));
}

/** The counts again. Throws when they were encrypted with another ARNA_SECRET or changed by hand. */
export function unsealed(ctx: Context, poll_id: string, bytes: Buffer, options: number): Tally {
	const plain = decrypted(theHouse().secret, purpose(ctx, poll_id), bytes);
	if (!plain) throw new Error('the counts of this poll cannot be read with this secret');
	return unpacked(plain, options);
}

/** One poll's counts are worth nothing as another's. */
function purpose({ centre }: Context, poll_id: string): string {
	return `poll ${centre.slug} ${poll_id}`;
}
