import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import type {} from './tables.ts';

/** A question of this stop with its row locked; one of another stop is not found. */
export async function lockedQuestion(tx: Context, stop_id: string, id: string) {
	return found(
		await tx.db
			.selectFrom('question')
			.selectAll()
			.where('id', '=', id)
			.where('stop_id', '=', stop_id)
			.forUpdate()
			.executeTakeFirst()
	);
}
