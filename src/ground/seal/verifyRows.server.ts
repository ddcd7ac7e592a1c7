import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { SealBlockTable } from '#ground/tables.ts';
import type { Finding } from './findings.ts';
import { leafOf, merkleTree } from './merkle.server.ts';
import { happeningWords, idAt, nil } from './row.server.ts';

const page = 2000;

interface Row {
	id: string;
	position: number;
	leaf: Buffer;
	/** Null when the happening is gone. */
	words: string | null;
	/** It says that it happened before it could have, by the block before. */
	early: boolean | null;
}

/** Holds every happening of a block against its leaf, and the leaves against the root; rows are read in pages. */
export async function* verifyRows(
	ctx: Context,
	block: SealBlockTable,
	before: Pick<SealBlockTable, 'sealed_at'> | null
): AsyncGenerator<Finding> {
	const tree = merkleTree();
	const oldest = before ? earliestId(before.sealed_at) : '';
	const since = before && earliest(before.sealed_at);
	let next = 1;
	let holes = false;
	for await (const row of rowsOf(ctx, block.number, since)) {
		const about = { block: block.number, happening: row.id };
		if (row.position < next || row.position > block.count) {
			yield { what: 'added', ...about };
			continue;
		}
		if (next < row.position) {
			holes = true;
			yield { what: 'no_place', block: block.number, places: [next, row.position - 1] };
		}
		next = row.position + 1;
		tree.add(row.leaf);
		if (row.words === null) yield { what: 'gone', ...about };
		else if (!leafOf(row.words).equals(row.leaf)) yield { what: 'changed', ...about };
		else if (row.id < oldest || row.early) yield { what: 'late', ...about };
	}
	if (next <= block.count)
		yield { what: 'no_place', block: block.number, places: [next, block.count] };
	else if (!holes && !tree.root().equals(block.root)) yield { what: 'root', block: block.number };
}

async function* rowsOf(ctx: Context, block: number, since: Date | null): AsyncGenerator<Row> {
	let last: Row | undefined;
	for (;;) {
		const { rows }: { rows: Row[] } = await sql<Row>`
			select s.happening_id as id, s.position, s.leaf,
				case when happening.id is not null then ${happeningWords} end as words,
				happening.at < ${since}::timestamptz as early
			from happening_seal s left join happening on happening.id = s.happening_id
			where s.block = ${block} and (s.position, s.happening_id) > (${last?.position ?? -1}, ${last?.id ?? nil}::uuid)
			order by s.position, s.happening_id limit ${page}`.execute(ctx.db);
		yield* rows;
		last = rows.at(-1);
		if (rows.length < page) return;
	}
}

// No transaction is held open for an hour, so no id that is older than the block before comes honestly.
const patience = 3_600_000;

/** No honest id of a block after one of this moment is smaller. */
export function earliestId(sealed_at: Date): string {
	return idAt(earliest(sealed_at).getTime());
}

/** Nor does it say that it happened before this moment. */
export function earliest(sealed_at: Date): Date {
	return new Date(sealed_at.getTime() - patience);
}
