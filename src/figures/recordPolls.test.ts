import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventRecord, RecordPoll } from './record.ts';
import { publicPolls } from './recordPolls.ts';

/** `P01: [6, 3]`: so many of the group for the first option, so many for the second. */
function poll(groups: Record<string, number[]>, change: Partial<RecordPoll> = {}) {
	const counts = Object.entries(groups).flatMap(([category, cells]) =>
		cells.flatMap((n, option) => (n > 0 ? [{ option, category, guests: false, n }] : []))
	);
	const voters = counts.reduce((all, { n }) => all + n, 0);
	const one: RecordPoll = {
		stop_id: 's',
		question: { kk: 'Сұрақ' },
		kind: 'single',
		anonymous: false,
		options: [{ kk: 'Иә' }, { kk: 'Жоқ' }],
		voters,
		guest_voters: 0,
		counts,
		...change
	};
	return publicPolls({ polls: [one] } as EventRecord)[0]!;
}

test('the result over all is told, and groups only as far as no small one can be found', () => {
	const told = poll({ P01: [6, 5], P02: [1, 6], P03: [5, 1] });
	assert.deepEqual(told.totals, [12, 12]);
	const cells = told.groups!.rows.flatMap(({ counts }) => counts);
	assert.ok(cells.every((count) => count === null || count >= 5));
	assert.ok(!('counts' in told));
});

test('of fewer than five voters nothing but their number is told', () => {
	const told = poll({ P01: [2, 2] });
	assert.deepEqual([told.voters, told.totals, told.groups], [4, null, null]);
});

test('a group of one mind leaves no groups, for who came is public', () => {
	assert.equal(poll({ P01: [6, 5], P02: [7, 0] }).groups, null);
	assert.notEqual(poll({ P01: [6, 5], P02: [7, 6] }).groups, null);
	assert.equal(poll({ P01: [6, 5], P02: [7, 6] }, { kind: 'multiple' }).groups, null);
});

test('guests stand apart and are never added', () => {
	const guests = { option: 1, category: '', guests: true, n: 6 };
	const own = { option: 0, category: 'P01', guests: false, n: 9 };
	const told = poll({}, { voters: 9, guest_voters: 6, counts: [own, guests] });
	assert.deepEqual(
		[told.totals, told.guest_totals],
		[
			[9, 0],
			[0, 6]
		]
	);
	assert.equal(poll({}, { voters: 9, guest_voters: 4, counts: [own] }).guest_totals, null);
});

test('a record of before there was a hall has no polls', () => {
	assert.deepEqual(publicPolls({} as EventRecord), []);
});
