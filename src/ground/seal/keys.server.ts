import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { theHouse } from '#ground/house.server.ts';
import { lastNumber } from '#ground/counter.server.ts';
import { Stop } from '#ground/stop.ts';
import { transaction } from '#ground/transaction.server.ts';
import pg from 'pg';
import { endorsedBytes, lock, newKeyPair, signed, unlock } from './key.server.ts';

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
	const row = await newestKey(tx);
	if (!row) return addKey(tx, 1, next_block, null);
	const private_key =
		row.private_key && (await unlock(theHouse().secret, row.public_key, row.private_key));
	if (!private_key)
		throw new Stop(
			`The signing key of ${tx.centre.slug} does not open with this ARNA_SECRET. Bring back the secret that it was made with.`
		);
	return { number: row.number, public_key: row.public_key, private_key };
}

/** A new key from the next block on, signed by the old one; the old one's private half is then removed. Gives its number. */
export async function rotateKey(ctx: Context): Promise<number> {
	const number = await transaction(ctx, async (tx) => {
		const next_block = (await lastNumber(tx, counter)) + 1;
		const old = await signingKey(tx, next_block);
		const made = await addKey(tx, old.number + 1, next_block, old.private_key);
		await happened(tx, 'journal.key_rotated', null, { key: made.number, from_block: next_block });
		return made.number;
	});
	// The centre's role may not change a key: the house does.
	const { commons } = theHouse();
	const schema = pg.escapeIdentifier(ctx.centre.schema);
	await commons.query(`update ${schema}.seal_key set private_key = null where number < $1`, [
		number
	]);
	return number;
}

async function newestKey(tx: Context) {
	return tx.db
		.selectFrom('seal_key')
		.select(['number', 'public_key', 'private_key'])
		.orderBy('number', 'desc')
		.limit(1)
		.executeTakeFirst();
}

async function addKey(
	tx: Context,
	number: number,
	from_block: number,
	old: Buffer | null
): Promise<OpenKey> {
	const { public_key, private_key } = newKeyPair();
	await tx.db
		.insertInto('seal_key')
		.values({
			number,
			public_key,
			private_key: await lock(theHouse().secret, public_key, private_key),
			from_block,
			made_at: tx.now,
			endorsement: old && signed(old, endorsedBytes({ number, public_key, from_block }))
		})
		.execute();
	return { number, public_key, private_key };
}
