import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { leafOf, merkleTree } from './merkle.server.ts';

/** The definition of RFC 6962, 2.1, as it is written there. */
function written(leaves: Buffer[]): Buffer {
	if (leaves.length === 0) return createHash('sha256').digest();
	if (leaves.length === 1) return leaves[0]!;
	let left = 1;
	while (left * 2 < leaves.length) left *= 2;
	return createHash('sha256')
		.update(new Uint8Array([1]))
		.update(written(leaves.slice(0, left)))
		.update(written(leaves.slice(left)))
		.digest();
}

test('the tree that grows leaf by leaf has the root of RFC 6962 at every size', () => {
	const leaves = Array.from({ length: 70 }, (_, at) => leafOf(`${at}`));
	const tree = merkleTree();
	for (const [at, leaf] of leaves.entries()) {
		assert.deepEqual(tree.root(), written(leaves.slice(0, at)));
		tree.add(leaf);
	}
});
