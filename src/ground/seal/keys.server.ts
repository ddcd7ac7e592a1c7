import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { theHouse } from '#ground/house.server.ts';
import { lastNumber } from '#ground/counter.server.ts';
import type { SealKeyTable } from '#ground/tables.ts';
import { Stop } from '#ground/stop.ts';
import { transaction } from '#ground/transaction.server.ts';
import pg from 'pg';
import { endorsedBytes, lock, newKeyPair, signed, unlock } from './key.server.ts';
import { keysOf } from './verifyKeys.server.ts';

/** The counter whose row is held while blocks and keys are made: one at a time a centre, and no command needs it. */
export const counter = 'seal';

export interface OpenKey {
	number: number;
	public_key: Buffer;
	private_key: Buffer;
}

/**
 * The key that signs now, made when there is none yet. The caller holds the counter. Throws Stop when it does
 * not open with this installation's secret.
 */
export async function signingKey(tx: Context, next_block: number): Promise<OpenKey> {
	const keys = await keysOf(tx);
	if (keys.length === 0) return addKey(tx, keys, next_block, null);
	const opened = open(keys);
	if (!opened) throw new Stop(whyLocked(tx));
	return opened;
}

/** One line when the journal's key does not open, and so nothing is sealed; null when all is well. */
export async function lockedJournal(ctx: Context): Promise<string | null> {
	const keys = await keysOf(ctx);
	return keys.length === 0 || open(keys) ? null : whyLocked(ctx);
}

/**
 * A new key from the next block on, signed by the old one; the old one's private half is then removed. Gives its
 * number. `lost`: the old one no longer opens and cannot sign, which verification names ever after.
 */
export async function rotateKey(ctx: Context, { lost = false } = {}): Promise<number> {
	const number = await transaction(ctx, async (tx) => {
		const next_block = (await lastNumber(tx, counter)) + 1;
		const known = lost ? await keysOf(tx) : [];
		const old = known.length > 0 ? open(known) : await signingKey(tx, next_block);
		const keys = await keysOf(tx);
		const { number } = await addKey(tx, keys, next_block, old?.private_key ?? null);
		await happened(tx, 'journal.key_rotated', null, { key: number, from_block: next_block });
		return number;
	});
	// The centre's role may not change a key: the house does.
	const { commons } = theHouse();
	const schema = pg.escapeIdentifier(ctx.centre.schema);
	await commons.query(`update ${schema}.seal_key set private_key = null where number < $1`, [
		number
	]);
	return number;
}

/** The newest of all keys. */
function open(keys: SealKeyTable[]): OpenKey | null {
	const { number, public_key, private_key: locked } = keys.at(-1)!;
	const private_key = locked && unlock(theHouse().secret, keys, locked);
	return private_key && { number, public_key, private_key };
}

function whyLocked({ centre }: Context): string {
	return `The signing key of ${centre.slug} does not open with this ARNA_SECRET, so its journal is not sealed. Bring back the secret that it was made with; if that is lost: "./arna key rotate --lost".`;
}

async function addKey(
	tx: Context,
	before: SealKeyTable[],
	from_block: number,
	old: Buffer | null
): Promise<OpenKey> {
	const number = (before.at(-1)?.number ?? 0) + 1;
	const { public_key, private_key } = newKeyPair();
	const keys = [...before, { number, public_key, from_block }];
	await tx.db
		.insertInto('seal_key')
		.values({
			number,
			public_key,
			private_key: lock(theHouse().secret, keys, private_key),
			from_block,
			made_at: tx.now,
			endorsement: old && signed(old, endorsedBytes({ number, public_key, from_block }))
		})
		.execute();
	return { number, public_key, private_key };
}
