import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Row } from './tally.ts';
import { emptyTally, kept, packed, unpacked } from './tally.ts';

/** «P01 6 2 4»: of the group six voted, two for the first option, four for the second. */
const groups = (...lines: string[]) =>
	lines.map((line) => {
		const [category, voters, ...options] = line.split(' ');
		return { category: category!, row: { voters: Number(voters), options: options.map(Number) } };
	});

const told = (rows: Map<string, Row>) =>
	Object.fromEntries([...rows].map(([category, { options }]) => [category, options]));

test('what is encrypted is as long before the first vote as after the last', () => {
	const tally = emptyTally(3, 2);
	const empty = packed(tally);
	tally[1] = { voters: 4_000_000_000, options: [7, 3] };
	assert.equal(packed(tally).length, empty.length);
	assert.deepEqual(unpacked(packed(tally), 2), tally);
});

test('under five voters leave nothing but their number', () => {
	assert.deepEqual(told(kept(groups('P01 3 2 1', 'P02 1 0 1'))), {});
});

test('under ten voters have no groups', () => {
	assert.deepEqual(told(kept(groups('P01 5 2 3', 'P02 4 4 0'))), { '': [6, 3] });
});

test('groups under five are counted together, with the next larger one while they are too few', () => {
	assert.deepEqual(told(kept(groups('P01 9 4 5', 'P02 2 1 1', 'P03 4 3 1'))), {
		P01: [4, 5],
		'': [4, 2]
	});
	assert.deepEqual(told(kept(groups('P01 9 4 5', 'P02 6 3 3', 'P03 1 0 1'))), {
		P01: [4, 5],
		'': [3, 4]
	});
});

test('a group of one mind leaves no groups at all: its size is known to whoever saw the hall', () => {
	assert.deepEqual(told(kept(groups('P01 9 4 5', 'P02 6 6 0'))), { '': [10, 5] });
	assert.deepEqual(told(kept(groups('P01 9 4 5', 'P02 3 3 0', 'P03 2 2 0'))), { '': [9, 5] });
});

test('a group that was added after the opening is counted with the small ones', () => {
	assert.deepEqual(told(kept(groups('P01 9 4 5', ' 7 3 4'))), { P01: [4, 5], '': [3, 4] });
});

test('no group that is kept is under five, whatever the hall', () => {
	for (let turn = 0; turn < 500; turn++) {
		const hall = Array.from({ length: 6 }, (_, index) => {
			const first = Math.floor(Math.random() * 8);
			const second = Math.floor(Math.random() * 8);
			return { category: `P0${index}`, row: { voters: first + second, options: [first, second] } };
		});
		const rows = kept(hall);
		for (const { voters } of rows.values()) assert.ok(voters >= 5, JSON.stringify(hall));
		const all = hall.reduce((sum, { row }) => sum + row.voters, 0);
		const kept_voters = [...rows.values()].reduce((sum, { voters }) => sum + voters, 0);
		assert.ok(kept_voters === all || (rows.size === 0 && all < 5));
	}
});
