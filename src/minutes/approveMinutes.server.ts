import { sql } from 'kysely';
import type { Kind } from '#events/event.ts';
import type {} from '#events/tables.ts';
import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { found, Refusal, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type { Locked } from './lock.server.ts';
import { lockMinutes } from './lock.server.ts';
import type { Frozen } from './minutes.ts';
import { whyNotApprove } from './minutes.ts';

/**
 * Approves the revision that was read: it is frozen and published as the next version. The happening carries the hash of
 * what was frozen, so the journal's seal proves the text too. Refused when another revision was saved meanwhile.
 */
export async function approveMinutes(
	ctx: Context,
	stop_id: string,
	{ revision }: { revision: number }
): Promise<{ version: number }> {
	require(ctx, 'minutes.approve');
	return transaction(ctx, async (tx) => {
		const minutes = await lockMinutes(tx, stop_id);
		const { ends_at, ...about } = await aboutOf(tx, stop_id);
		refuse(whyNotApprove({ approved_at: minutes.approved_at, ends_at }, minutes.sections, tx.now));
		if (revision !== minutes.revision) throw new Refusal('minutes.newer');
		const version = (await newestVersion(tx, minutes.id)) + 1;
		const hash = await freeze(tx, minutes, version, about);
		await tx.db
			.updateTable('minutes')
			.set({ approved_at: tx.now })
			.where('id', '=', minutes.id)
			.execute();
		await happened(tx, 'minutes.approved', minutes.id, { stop_id, version, hash });
		return { version };
	});
}

/** What the hash is made of: as PostgreSQL writes JSON, keys in its own fixed order. */
export const frozenHash = sql<string>`encode(sha256(convert_to(minutes_version.frozen::text, 'UTF8')), 'hex')`;

async function freeze(
	tx: Context,
	{ id, year, number, revision, sections, reason }: Locked,
	version: number,
	about: Pick<Frozen, 'event' | 'stop'>
): Promise<string> {
	const frozen: Frozen = { year, number, ...about, sections };
	const { hash } = await tx.db
		.insertInto('minutes_version')
		.values({
			minutes_id: id,
			version,
			revision,
			frozen: JSON.stringify(frozen) as never,
			approved_at: tx.now,
			approved_by: tx.visitor.account_id,
			reason
		})
		.returning(frozenHash.as('hash'))
		.executeTakeFirstOrThrow();
	return hash;
}

async function aboutOf(tx: Context, stop_id: string) {
	const row = await tx.db
		.selectFrom('stop')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.innerJoin('territory', 'territory.code', 'stop.territory')
		.select(['stop.id', 'stop.starts_at', 'stop.ends_at', 'territory.name as territory'])
		.select(['event.slug', 'event.kind', 'event.title'])
		.where('stop.id', '=', stop_id)
		.executeTakeFirst();
	const { id, starts_at, ends_at, territory, slug, kind, title } = found(row);
	return {
		ends_at,
		event: { slug, kind: kind as Kind, title },
		stop: { id, territory, starts_at: starts_at.toJSON() }
	};
}

async function newestVersion(tx: Context, minutes_id: string): Promise<number> {
	const row = await tx.db
		.selectFrom('minutes_version')
		.select((from) => from.fn.max('version').as('version'))
		.where('minutes_id', '=', minutes_id)
		.executeTakeFirst();
	return row?.version ?? 0;
}
