import type { Context } from '#ground/context.ts';
import { theHouse } from '#ground/house.server.ts';
import type { SealKeyTable } from '#ground/tables.ts';
import type { Finding } from './findings.ts';
import { endorsedBytes, isPair, isSignedBy, unlock } from './key.server.ts';

/** All keys of a centre, oldest first; there are as many as there were rotations. */
export async function keysOf(ctx: Context): Promise<SealKeyTable[]> {
	return ctx.db.selectFrom('seal_key').selectAll().orderBy('number').execute();
}

/** Each key is signed by the one before it, and the newest opens with the secret of this installation. */
export function* verifyKeys(keys: SealKeyTable[]): Generator<Finding> {
	for (const [index, key] of keys.entries()) {
		const before = keys[index - 1];
		if (index > 0 ? !isEndorsed(key, before!) : key.number !== 1)
			yield { what: 'key_endorsement', key: key.number };
	}
	const newest = keys.at(-1);
	if (newest && !isOurs(keys)) yield { what: 'key_lost', key: newest.number };
}

function isEndorsed(key: SealKeyTable, before: SealKeyTable): boolean {
	return (
		key.number === before.number + 1 &&
		key.from_block >= before.from_block &&
		key.endorsement !== null &&
		isSignedBy(before.public_key, endorsedBytes(key), key.endorsement)
	);
}

/** Who changes the database alone cannot put a key of their own here: they do not have the secret to lock it with. */
function isOurs(keys: SealKeyTable[]): boolean {
	const { public_key, private_key } = keys.at(-1)!;
	if (private_key === null) return false;
	const opened = unlock(theHouse().secret, keys, private_key);
	return opened !== null && isPair(public_key, opened);
}

/** The key that had to sign a block: the last one that began at or before it. */
export function keyAt(keys: SealKeyTable[], block: number): SealKeyTable | undefined {
	return keys.findLast(({ from_block }) => from_block <= block);
}
