import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { SealBlockTable, SealKeyTable } from '#ground/tables.ts';
import { beginning, blockBytes, blockHash } from './block.server.ts';
import type { Finding } from './findings.ts';
import { isSignedBy } from './key.server.ts';
import { counter } from './keys.server.ts';
import { nil } from './row.server.ts';
import { keyAt, keysOf, verifyKeys } from './verifyKeys.server.ts';
import { earliest, earliestId, verifyRows } from './verifyRows.server.ts';

export interface Verified {
	blocks: number;
	rows: number;
	/** The last block looked at. */
	last: { number: number; hash: Buffer } | null;
	/** Happenings that wait for their first block. */
	unsealed: number;
}

type SealedBlock = SealBlockTable & { sealed: string };

/**
 * Looks through a centre's journal: keys, blocks, chain, signatures and every row. Yields what is wrong and gives a
 * summary; memory stays flat. `upTo` ends at that block.
 */
export async function* verify(ctx: Context, upTo?: number): AsyncGenerator<Finding, Verified> {
	const { given, newest } = await end(ctx);
	const keys = await keysOf(ctx);
	yield* verifyKeys(keys);
	const seen: Verified = { blocks: 0, rows: 0, last: null, unsealed: 0 };
	let before: SealedBlock | null = null;
	for await (const block of blocks(ctx, upTo ?? newest)) {
		const expected: number = (before?.number ?? 0) + 1;
		if (block.number > expected) yield { what: 'missing_block', block: expected };
		yield* verifyBlock(block, before, keys);
		yield* verifyRows(ctx, block, before);
		seen.blocks++;
		seen.rows += block.count;
		before = block;
	}
	if (before) seen.last = { number: before.number, hash: before.hash };
	if (upTo !== undefined) return seen;
	if (given > newest) yield { what: 'cut_off', block: newest };
	if (given < newest) yield { what: 'set_back', block: given };
	yield* strays(ctx);
	if (before) yield* lateUnsealed(ctx, before);
	return { ...seen, unsealed: await unsealed(ctx) };
}

function* verifyBlock(
	block: SealedBlock,
	before: SealedBlock | null,
	keys: SealKeyTable[]
): Generator<Finding> {
	const about = { block: block.number };
	if (!blockHash(block).equals(block.hash)) yield { what: 'hash', ...about };
	const first = keys[0] && block.number === 1 ? beginning(keys[0].public_key) : null;
	// Made anew from its words: a hash that was written over does not hide them.
	const previous = first ?? (before && blockHash(before));
	if (!previous?.equals(block.previous)) yield { what: 'chain', ...about };
	const key = keyAt(keys, block.number);
	if (
		key?.number !== block.key_number ||
		!isSignedBy(key.public_key, blockBytes(block), block.signature)
	)
		yield { what: 'signature', ...about };
}

/** The number last given, and that of the newest block: they are one unless blocks were taken off the end. */
async function end(ctx: Context): Promise<{ given: number; newest: number }> {
	const { rows } = await sql<{ given: number; newest: number }>`
		select coalesce((select value from counter where name = ${counter}), 0) as given,
			coalesce((select max(number) from seal_block), 0) as newest`.execute(ctx.db);
	return rows[0]!;
}

async function* blocks(ctx: Context, to: number): AsyncGenerator<SealedBlock> {
	let after = 0;
	for (;;) {
		const page: SealedBlock[] = await ctx.db
			.selectFrom('seal_block')
			.selectAll()
			.select(sql<string>`extract(epoch from sealed_at)::text`.as('sealed'))
			.where('number', '>', after)
			.where('number', '<=', to)
			.orderBy('number')
			.limit(200)
			.execute();
		yield* page;
		if (page.length < 200) return;
		after = page.at(-1)!.number;
	}
}

/** Seals that point at blocks which are not there: with the blocks gone, what they sealed is named. */
async function* strays(ctx: Context): AsyncGenerator<Finding> {
	yield* paged(async (after) => {
		const { rows } = await sql<{ id: string; block: number }>`
			select happening_id as id, block from happening_seal seal
			where happening_id > ${after}::uuid
				and not exists (select from seal_block where number = seal.block)
			order by happening_id limit 500`.execute(ctx.db);
		return rows.map(({ id, block }) => ({ what: 'added', block, happening: id }));
	});
}

async function* lateUnsealed(ctx: Context, { sealed_at }: SealedBlock): AsyncGenerator<Finding> {
	yield* paged(async (after) => {
		const { rows } = await sql<{ id: string }>`
			select id from happening where id > ${after}::uuid
				and (id < ${earliestId(sealed_at)}::uuid or at < ${earliest(sealed_at)})
				and not exists (select from happening_seal where happening_id = happening.id)
			order by id limit 500`.execute(ctx.db);
		return rows.map(({ id }) => ({ what: 'late', happening: id }));
	});
}

async function* paged(read: (after: string) => Promise<Finding[]>): AsyncGenerator<Finding> {
	let after = nil;
	for (;;) {
		const page = await read(after);
		yield* page;
		if (page.length < 500) return;
		after = page.at(-1)!.happening!;
	}
}

async function unsealed(ctx: Context): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		select count(*)::int as count from happening
		where not exists (select from happening_seal where happening_id = happening.id)`.execute(ctx.db);
	return rows[0]!.count;
}

/** The block whose hash begins with these hex digits. */
export async function blockOf(ctx: Context, digits: string): Promise<number | null> {
	const { rows } = await sql<{ number: number }>`
		select number from seal_block where encode(hash, 'hex') like ${`${digits}%`} limit 1`.execute(
		ctx.db
	);
	return rows[0]?.number ?? null;
}
