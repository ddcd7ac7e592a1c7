import { createHash } from 'node:crypto';

// The tree of RFC 6962, 2.1: a leaf and a knot begin with different bytes, so neither can be passed off as the other.
const hash = (...parts: (Uint8Array | string)[]) => {
	const sum = createHash('sha256');
	for (const part of parts) sum.update(part);
	return sum.digest();
};

const leafMark = new Uint8Array([0]);
const knotMark = new Uint8Array([1]);

export function leafOf(words: string): Buffer {
	return hash(leafMark, words);
}

export interface Tree {
	add: (leaf: Uint8Array) => void;
	root: () => Buffer;
}

/** A Merkle tree that is given its leaves one by one; it keeps one hash a storey, however many there are. */
export function merkleTree(): Tree {
	const storeys: (Uint8Array | null)[] = [];
	return {
		add(leaf) {
			let risen = leaf;
			let storey = 0;
			for (; storeys[storey]; storey++) {
				risen = hash(knotMark, storeys[storey]!, risen);
				storeys[storey] = null;
			}
			storeys[storey] = risen;
		},
		root() {
			const [lowest, ...higher] = storeys.filter((one) => one !== null);
			if (!lowest) return hash();
			return Buffer.from(higher.reduce((right, left) => hash(knotMark, left, right), lowest));
		}
	};
}
