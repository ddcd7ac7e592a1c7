import type { Context } from '#ground/context.ts';
import { attempts, countAttempt, limit } from '#ground/limit.server.ts';
import { Refusal } from '#ground/refusal.ts';

// Six digits can be guessed. Wrong ones alone are counted, so that whoever floods a hall keeps no guest out of it: right ones
// let in, but for an address that has sent hundreds of wrong ones while all together sent thousands, and from which nobody has
// come into this hall. A guesser needs a new address for every few hundred tries then; a hall behind one address does not notice.

const hour = 60;
const mostOfAddress = 300;
const mostOfAll = 3000;

/** Digits that lead nowhere. Throws `join.code_unknown`, after a thousand of an address within ten minutes `ground.too_many`. */
export async function wrongTry(ctx: Context, address: string, status: 404 | 422): Promise<never> {
	await countAttempt(ctx, { what: 'join.wrong', of: address });
	await countAttempt(ctx, { what: 'join.wrong', of: 'all' });
	await limit(ctx, { what: 'join.address', of: address, most: 1000, per_minutes: 10 });
	throw new Refusal('join.code_unknown', status);
}

/** Right digits. Throws `ground.too_many` for a guesser. */
export async function rightTry(ctx: Context, stop_id: string, address: string): Promise<void> {
	const wrong = (of: string) => attempts(ctx, { what: 'join.wrong', of, per_minutes: hour });
	if ((await wrong(address)) < mostOfAddress || (await wrong('all')) < mostOfAll) return;
	const came = { what: 'join.came', of: `${stop_id} ${address}`, per_minutes: 24 * hour };
	if ((await attempts(ctx, came)) === 0) throw new Refusal('ground.too_many', 429);
}

/** Somebody came into this hall from this address. */
export async function cameFrom(ctx: Context, stop_id: string, address: string): Promise<void> {
	await countAttempt(ctx, { what: 'join.came', of: `${stop_id} ${address}` });
}
