import type pg from 'pg';
import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { theHouse } from '#ground/house.server.ts';
import { newId, newSecret } from '#ground/ids.ts';
import { found, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { hashOf } from '#people/hash.server.ts';
import type { StopRole } from '#people/rights.ts';
import { require } from '#people/rights.ts';

export const stopCookie = 'arna_stop';

interface StopRight {
	stop_id: string;
	role: StopRole;
	link_id: string;
}

const lookUp = {
	name: 'events_stop_link',
	text: `select l.id as link_id, l.stop_id, l.role from stop_link l join stop s on s.id = l.stop_id
		where l.secret_hash = $1 and l.revoked_at is null and s.closed_at is null and s.cancelled_at is null`
};

/** What a helper's cookie allows right now; asked at every request, so that closing or revoking works at once. */
export async function stopOf(
	pool: pg.Pool,
	cookies: { get: (name: string) => string | undefined }
): Promise<StopRight | null> {
	const secret = cookies.get(stopCookie);
	return secret ? stopOfSecret(pool, secret) : null;
}

/** The same for a link that is being opened. */
export async function stopOfLink(ctx: Context, secret: string): Promise<StopRight | null> {
	return stopOfSecret(theHouse().centres.get(ctx.centre.slug)!.pool, secret);
}

async function stopOfSecret(pool: pg.Pool, secret: string): Promise<StopRight | null> {
	const { rows } = await pool.query<StopRight>({ ...lookUp, values: [hashOf(secret)] });
	return rows[0] ?? null;
}

/** Makes a link for a helper of one stop. The secret is told once; only its hash is kept. */
export async function handOutLink(
	ctx: Context,
	{ stop_id, role, name }: { stop_id: string; role: StopRole; name: string }
): Promise<{ link_id: string; address: string }> {
	require(ctx, 'links.hand_out');
	return transaction(ctx, async (tx) => {
		const stop = found(
			await tx.db
				.selectFrom('stop')
				.select(['closed_at', 'cancelled_at'])
				.where('id', '=', stop_id)
				.forShare()
				.executeTakeFirst()
		);
		refuse(stop.closed_at || stop.cancelled_at ? 'people.stop_over' : null);
		const [id, secret] = [newId(), newSecret()];
		await tx.db
			.insertInto('stop_link')
			.values({
				id,
				stop_id,
				role,
				name,
				secret_hash: hashOf(secret),
				made_at: tx.now,
				made_by: tx.visitor.account_id,
				revoked_at: null
			})
			.execute();
		await happened(tx, 'events.link_handed_out', stop_id, { link_id: id, role });
		return { link_id: id, address: `${tx.centre.public_url}/j/${secret}` };
	});
}

/** Takes a helper's link back; doing it twice changes nothing. */
export async function revokeLink(ctx: Context, link_id: string): Promise<void> {
	require(ctx, 'links.hand_out');
	await transaction(ctx, async (tx) => {
		const link = await tx.db
			.updateTable('stop_link')
			.set({ revoked_at: tx.now })
			.where('id', '=', link_id)
			.where('revoked_at', 'is', null)
			.returning('stop_id')
			.executeTakeFirst();
		if (link) await happened(tx, 'events.link_revoked', link.stop_id, { link_id });
	});
}

/** The links of a stop, newest first, for the desk. Secrets cannot be shown again. */
export async function linksOf(ctx: Context, stop_id: string) {
	require(ctx, 'links.hand_out');
	return ctx.db
		.selectFrom('stop_link')
		.select(['id', 'role', 'name', 'made_at', 'revoked_at'])
		.where('stop_id', '=', stop_id)
		.orderBy('made_at', 'desc')
		.execute();
}
