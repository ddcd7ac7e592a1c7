import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId, newSecret } from '#ground/ids.ts';
import { found, refuse, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { hashOf } from '#people/hash.server.ts';
import type { Guest } from './forms.ts';
import { whyNotTakePart } from './hall.ts';
import type { Hall } from './halls.server.ts';
import { hallByCode, hallOf, openHallFor } from './halls.server.ts';
import { cameFrom, rightTry, wrongTry } from './tries.server.ts';

/** The hall that six digits lead to, for whoever sends one try from this address. Throws `join.code_unknown`. */
export async function hallOfTry(ctx: Context, code: string, address: string): Promise<Hall> {
	const hall = await hallByCode(ctx, code);
	if (!hall) return wrongTry(ctx, address, 404);
	await rightTry(ctx, hall.stop_id, address);
	return hall;
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
	const known = found(await hallOf(ctx, stop_id), 'join.not_open');
	refuse(whyNotTakePart(known));
	if (known.join_code !== code) return wrongTry(ctx, address, 422);
	await rightTry(ctx, stop_id, address);
	const secret = await transaction(ctx, async (tx) => {
		const hall = await openHallFor(tx, stop_id);
		// Drawn anew in this moment.
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
	await cameFrom(ctx, stop_id, address);
	return secret;
}

async function knowCategory(tx: Context, category: string): Promise<void> {
	const row = tx.db.selectFrom('category').select('code').where('code', '=', category);
	if (!(await row.executeTakeFirst())) throw new Refusal('events.category_unknown', 422);
}
