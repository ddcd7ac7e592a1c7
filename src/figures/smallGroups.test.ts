import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomFrom } from '#kazakh/random.ts';
import { hideSmall, type ShownTable, type Table } from './smallGroups.ts';
import { findPinned, hiddenCells } from './solver.testing.ts';

const names = (letter: string, count: number) =>
	Array.from({ length: count }, (_, at) => `${letter}${at}`);

function tableOf(counts: number[][]): Table {
	return { rows: names('r', counts.length), columns: names('c', counts[0]!.length), counts };
}

function randomTable(random: () => number, rows: number, columns: number, most: number): Table {
	const cell = () => {
		const dice = random();
		if (dice < 0.25) return 0;
		return Math.floor(random() * (dice < 0.65 ? 6 : most));
	};
	return tableOf(Array.from({ length: rows }, () => Array.from({ length: columns }, cell)));
}

/** What one would write first: small cells become others, everything else and all totals stay. */
function naive(table: Table): ShownTable {
	const sum = (numbers: number[]) => numbers.reduce((whole, part) => whole + part, 0);
	const totals = table.columns.map((_, column) => sum(table.counts.map((row) => row[column]!)));
	return {
		rows: table.rows.map((key, row) => ({
			key,
			counts: table.counts[row]!.map((count) => (count < 5 ? null : count)),
			total: sum(table.counts[row]!)
		})),
		others: table.columns.map((_, column) =>
			sum(table.counts.map((row) => row[column]!).filter((count) => count < 5))
		),
		columns: table.columns,
		totals,
		total: sum(totals)
	};
}

test('categories under five become others, and the smallest shown joins while others is under five', () => {
	const shown = hideSmall(tableOf([[20], [9], [3], [1]]));
	assert.deepEqual(
		shown.rows.map(({ key, counts }) => [key, counts[0]]),
		[['r0', 20]]
	);
	assert.deepEqual(shown.others, [13]);
	assert.deepEqual(shown.totals, [33]);
});

test('others of five and more leaves the shown ones alone', () => {
	const shown = hideSmall(tableOf([[20], [9], [3], [2]]));
	assert.deepEqual(
		shown.rows.map(({ counts }) => counts[0]),
		[20, 9]
	);
	assert.deepEqual(shown.others, [5]);
});

test('under ten people only the total is left', () => {
	const shown = hideSmall(tableOf([[7], [2]]));
	assert.deepEqual(shown, {
		rows: [],
		others: [null],
		columns: ['c0'],
		totals: [9],
		total: 9
	});
});

test('nobody is no secret: without small groups everything is shown with its totals', () => {
	const shown = hideSmall(
		tableOf([
			[20, 12],
			[0, 0],
			[6, 7]
		])
	);
	assert.deepEqual(
		shown.rows.map(({ key, counts, total }) => [key, counts, total]),
		[
			['r0', [20, 12], 32],
			['r2', [6, 7], 13]
		]
	);
	assert.deepEqual(shown.others, [null, null]);
});

test('one category alone never gives a small group away by the totals', () => {
	assert.deepEqual(hideSmall(tableOf([[3]])).total, null);
	assert.deepEqual(hideSmall(tableOf([[3, 12]])), {
		rows: [],
		others: [null, null],
		columns: ['c0', 'c1'],
		totals: [null, null],
		total: 15
	});
});

test('a total over the stops is shown only where all its cells are', () => {
	const shown = hideSmall(
		tableOf([
			[30, 25],
			[18, 4],
			[2, 1],
			[3, 3],
			[1, 2]
		])
	);
	assert.deepEqual(shown.rows, [
		{ key: 'r0', counts: [30, 25], total: 55 },
		{ key: 'r1', counts: [18, null], total: null }
	]);
});

test('in thousands of random tables no small group can be solved from what is shown', () => {
	const random = randomFrom(20260729);
	let hidden = 0;
	for (let round = 0; round < 4000; round++) {
		const [rows, columns] = [2 + Math.floor(random() * 4), 1 + Math.floor(random() * 3)];
		const table = randomTable(random, rows, columns, 14);
		const shown = hideSmall(table);
		hidden += hiddenCells(table, shown).length;
		assert.equal(findPinned(table, shown), null, JSON.stringify(table.counts));
	}
	assert.ok(hidden > 10_000, `${hidden} hidden cells were attacked`);
});

test('without the second hiding the same solver finds small groups', () => {
	const random = randomFrom(20260729);
	let found = 0;
	for (let round = 0; round < 300; round++) {
		const table = randomTable(random, 3, 2, 14);
		if (findPinned(table, naive(table)) !== null) found++;
	}
	assert.ok(found > 200, `${found} of 300 were given away`);
});

test('without holding totals back the same solver finds small groups', () => {
	const random = randomFrom(5);
	let found = 0;
	for (let round = 0; round < 300; round++) {
		const table = randomTable(random, 3, 2, 14);
		const shown = hideSmall(table);
		const rows = table.rows.map((key, row) => ({
			key,
			counts: shown.rows.find((one) => one.key === key)?.counts ?? table.columns.map(() => null),
			total: table.counts[row]!.reduce((whole, part) => whole + part, 0)
		}));
		if (findPinned(table, { ...shown, rows }) !== null) found++;
	}
	assert.ok(found > 30, `${found} of 300 were given away`);
});

// The strongest reader knows the rule too: then only tables that would be shown alike are left to guess among.
for (const [rows, columns, most] of [
	[2, 1, 20],
	[3, 1, 20],
	[4, 1, 16],
	[2, 2, 13],
	[3, 2, 10]
] as const) {
	test(`a reader who knows the rule solves no small group: all tables of ${rows} by ${columns}`, () => {
		const alike = new Map<string, { table: Table; seen: Set<number>[]; small: boolean[] }>();
		for (const counts of allTables(rows, columns, most)) {
			const table = tableOf(counts);
			const shown = hideSmall(table);
			const key = JSON.stringify(shown);
			const cells = counts.flat();
			const group = alike.get(key) ?? {
				table,
				seen: cells.map(() => new Set<number>()),
				small: cells.map(() => false)
			};
			alike.set(key, group);
			cells.forEach((count, at) => {
				group.seen[at]!.add(count);
				if (count > 0 && count < 5) group.small[at] = true;
			});
		}
		const solved = [...alike.values()].filter(({ seen, small }) =>
			seen.some((values, at) => small[at] && values.size === 1)
		);
		assert.deepEqual(
			solved.map(({ table }) => JSON.stringify(table.counts)),
			[]
		);
	});
}

function* allTables(rows: number, columns: number, most: number): Generator<number[][]> {
	const ways = [...parts(rows, most)];
	const chosen: number[][] = [];
	function* choose(): Generator<number[][]> {
		if (chosen.length === columns) {
			yield Array.from({ length: rows }, (_, row) => chosen.map((way) => way[row]!));
			return;
		}
		for (const way of ways) {
			chosen.push(way);
			yield* choose();
			chosen.pop();
		}
	}
	yield* choose();
}

/** All columns of so many cells with at most so many people together. */
function* parts(cells: number, most: number): Generator<number[]> {
	if (cells === 0) return yield [];
	for (let first = 0; first <= most; first++)
		for (const rest of parts(cells - 1, most - first)) yield [first, ...rest];
}
