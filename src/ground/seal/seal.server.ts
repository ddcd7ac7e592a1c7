import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { lastNumber, nextNumber } from '#ground/counter.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { beginning, blockBytes, blockHash } from './block.server.ts';
import { signed } from './key.server.ts';
import { counter, signingKey } from './keys.server.ts';
import { leafOf, merkleTree } from './merkle.server.ts';
import { happeningWords } from './row.server.ts';

/** So many rows a block: what a run holds in memory at a time. */
export const most = 10_000;

/**
 * Seals every happening that stands in no block yet, and gives how many. Nodes that come together wait for each
 * other at the counter, which no command needs; nothing else is locked.
 */
export async function seal(ctx: Context, size = most): Promise<number> {
	let all = 0;
	for (;;) {
		const count = await transaction(ctx, (tx) => sealBlock(tx, size));
		all += count;
		if (count < size) return all;
	}
}

async function sealBlock(tx: Context, size: number): Promise<number> {
	const number = (await lastNumber(tx, counter)) + 1;
	const rows = await unsealed(tx, size);
	if (rows.length === 0) return 0;
	const leaves = rows.map(({ words }) => leafOf(words));
	const tree = merkleTree();
	for (const leaf of leaves) tree.add(leaf);
	await writeBlock(tx, number, tree.root(), rows.length);
	await sql`insert into happening_seal (happening_id, block, position, leaf)
		select id, ${number}, position, leaf
		from unnest(${rows.map(({ id }) => id)}::uuid[], ${leaves}::bytea[]) with ordinality as given (id, leaf, position)`.execute(
		tx.db
	);
	await nextNumber(tx, counter);
	return rows.length;
}

/**
 * By what is not there, never by a range: a transaction that was held open commits ids which are older than
 * those of the last block.
 */
async function unsealed(tx: Context, size: number) {
	const { rows } = await sql<{ id: string; words: string }>`
		select id, ${happeningWords} as words from happening
		where not exists (select from happening_seal where happening_id = happening.id)
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
