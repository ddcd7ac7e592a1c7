import { createHash } from 'node:crypto';

/** What a block says; its hash and its signature are made over all of it. */
export interface BlockWords {
	number: number;
	previous: Uint8Array;
	root: Uint8Array;
	count: number;
	/** Seconds since 1970 with six places, as PostgreSQL writes them. */
	sealed: string;
	key_number: number;
}

/** The bytes that are signed. */
export function blockBytes(block: BlockWords): Buffer {
	const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
	const { number, count, sealed, key_number } = block;
	const words = [number, hex(block.previous), hex(block.root), count, sealed, key_number];
	return Buffer.from(JSON.stringify(['arna block 1', ...words]));
}

export function blockHash(block: BlockWords): Buffer {
	return createHash('sha256').update(blockBytes(block)).digest();
}

/** What stands before the first block: it ties the chain to its first key, so no other centre's blocks fit here. */
export function beginning(first_public_key: Uint8Array): Buffer {
	return createHash('sha256').update('arna journal 1').update(first_public_key).digest();
}

/** A hash as it stands on paper: its first 80 bits, five groups of four. */
export function shortHash(hash: Uint8Array): string {
	return Buffer.from(hash).toString('hex').slice(0, 20).match(/.{4}/g)!.join('-');
}
