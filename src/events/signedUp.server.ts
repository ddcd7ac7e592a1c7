import type { Context } from '#ground/context.ts';
import type { Told } from './tell.server.ts';

/** Everybody with a place, a turn in the line or an open question at a stop: whom news of it concerns. */
export async function signedUp(
	tx: Context,
	stop_id: string,
	which: 'all' | 'confirmed' = 'all'
): Promise<Told[]> {
	let query = tx.db
		.selectFrom('registration')
		.select(['id', 'contact', 'language'])
		.where('stop_id', '=', stop_id)
		.where('left_at', 'is', null)
		.where('refused_at', 'is', null)
		.orderBy('arrival');
	if (which === 'confirmed') query = query.where('confirmed_at', 'is not', null);
	return query.execute();
}
