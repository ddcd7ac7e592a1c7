import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { lastNumber, nextNumber } from '#ground/counter.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { beginning, blockBytes, blockHash } from './block.server.ts';
import { signed } from './key.server.ts';
import { counter, signingKey } from './keys.server.ts';
import { leafOf, merkleTree } from './merkle.server.ts';
import { happeningWords, idAt, nil } from './row.server.ts';

/** So many rows a block: what a run holds in memory at a time. */
export const most = 10_000;

/**
 * Seals every happening that stands in no block yet, and gives how many. Nodes that come together wait for each
 * other at the counter, which no command needs; nothing else is locked.
 */
export async function seal(ctx: Context, size = most): Promise<number> {
	return run(ctx, nil, size);
}

// The index of ids makes this cheap however long the journal is; whatever comes later than that, `seal` still takes.
const lookBack = 2 * 24 * 3_600_000;

/** The same for every minute: among ids of the two days before the newest block. */
export async function sealRecent(ctx: Context): Promise<number> {
	const newest = await ctx.db
		.selectFrom('seal_block')
		.select('sealed_at')
		.orderBy('number', 'desc')
		.limit(1)
		.executeTakeFirst();
	return run(ctx, newest ? idAt(newest.sealed_at.getTime() - lookBack) : nil, most);
}

async function run(ctx: Context, from: string, size: number): Promise<number> {
	let all = 0;
	let after = from;
	for (;;) {
		const ids = await transaction(ctx, (tx) => sealBlock(tx, after, size));
		all += ids.length;
		if (ids.length < size) return all;
		after = ids.at(-1)!;
	}
}

async function sealBlock(tx: Context, after: string, size: number): Promise<string[]> {
	const number = (await lastNumber(tx, counter)) + 1;
	const rows = await unsealed(tx, after, size);
	if (rows.length === 0) return [];
	const leaves = rows.map(({ words }) => leafOf(words));
	const tree = merkleTree();
	for (const leaf of leaves) tree.add(leaf);
	await writeBlock(tx, number, tree.root(), rows.length);
	const ids = rows.map(({ id }) => id);
	await sql`insert into happening_seal (happening_id, block, position, leaf)
		select id, ${number}, position, leaf
		from unnest(${ids}::uuid[], ${leaves}::bytea[]) with ordinality as given (id, leaf, position)`.execute(
		tx.db
	);
	await nextNumber(tx, counter);
	return ids;
}

/**
 * By what is in no block, never by what came after the last one: a transaction that was held open commits ids
 * which are older than those of the newest block. The second bound says nothing new, but PostgreSQL does not
 * see it by itself and would read every seal.
 */
async function unsealed(tx: Context, after: string, size: number) {
	const { rows } = await sql<{ id: string; words: string }>`
		select id, ${happeningWords} as words from happening
		where id > ${after}::uuid
			and not exists (
				select from happening_seal where happening_id = happening.id and happening_id > ${after}::uuid
			)
		order by id limit ${size}`.execute(tx.db);
	return rows;
}

async function writeBlock(tx: Context, number: number, root: Buffer, count: number) {
	const key = await signingKey(tx, number);
	const before = await tx.db
		.selectFrom('seal_block')
		.select('hash')
		.where('number', '=', number - 1)
		.executeTakeFirst();
	const { rows } = await sql<{
		sealed: string;
	}>`select extract(epoch from ${tx.now}::timestamptz)::text as sealed`.execute(tx.db);
	const block = {
		number,
		previous: before?.hash ?? beginning(key.public_key),
		root,
		count,
		sealed: rows[0]!.sealed,
		key_number: key.number
	};
	await tx.db
		.insertInto('seal_block')
		.values({
			number,
			previous: block.previous,
			root,
			count,
			sealed_at: tx.now,
			key_number: key.number,
			hash: blockHash(block),
			signature: signed(key.private_key, blockBytes(block))
		})
		.execute();
}
