import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId, newSecret } from '#ground/ids.ts';
import { limit } from '#ground/limit.server.ts';
import { Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { hashOf } from '#people/hash.server.ts';
import type { Guest } from './forms.ts';
import type { Hall } from './halls.server.ts';
import { hallByCode, openHallFor } from './halls.server.ts';

/** The hall that six digits lead to, for whoever sends one try from this address. Throws `join.code_unknown`. */
export async function hallOfTry(ctx: Context, code: string, address: string): Promise<Hall> {
	await countTry(ctx, address);
	const hall = await hallByCode(ctx, code);
	if (!hall) throw new Refusal('join.code_unknown', 404);
	return hall;
}

/** A whole hall joins from one address within minutes; of a million codes so many tries find one in weeks. */
async function countTry(ctx: Context, address: string): Promise<void> {
	await limit(ctx, { what: 'join.address', of: address, most: 1000, per_minutes: 10 });
}

/**
 * Somebody comes in by the digits on the screen, without a ticket: says once in which group they take part, and what to
 * call them if they like. Answers the secret that the phone keeps. Throws `join.code_unknown`, `ground.too_many`.
 */
export async function joinByCode(
	ctx: Context,
	stop_id: string,
	{ code, category, name }: Guest,
	address: string
): Promise<string> {
	await countTry(ctx, address);
	// From many addresses at once one hall is tried no oftener than this: one chance in three hundred an hour.
	await limit(ctx, { what: 'join.hall', of: stop_id, most: 3000, per_minutes: 60 });
	return transaction(ctx, async (tx) => {
		const hall = await openHallFor(tx, stop_id);
		if (hall.join_code !== code) throw new Refusal('join.code_unknown', 422);
		await knowCategory(tx, category);
		const [id, secret] = [newId(), newSecret()];
		await tx.db
			.insertInto('participant')
			.values({
				id,
				stop_id,
				secret_hash: hashOf(secret),
				attendance_id: null,
				person_id: null,
				category,
				name,
				language: tx.language,
				joined_at: tx.now,
				left_at: null
			})
			.execute();
		await happened(tx, 'join.joined', stop_id, { participant_id: id, guest: true });
		return secret;
	});
}

async function knowCategory(tx: Context, category: string): Promise<void> {
	const row = tx.db.selectFrom('category').select('code').where('code', '=', category);
	if (!(await row.executeTakeFirst())) throw new Refusal('events.category_unknown', 422);
}
