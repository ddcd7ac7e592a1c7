import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showing, turnTimes } from './showing.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 6, 29, hour));
const stop = {
	opens_at: at(1),
	closes_at: at(5),
	starts_at: at(6),
	ends_at: at(8),
	capacity: 2,
	taken: 1,
	waiting: 0,
	cancelled_at: null
};

test('a stop tells how it stands at every moment', () => {
	const states = [0, 2, 5, 6, 8].map((hour) => showing(stop, at(hour)));
	assert.deepEqual(states, ['early', 'open', 'shut', 'now', 'over']);
});

test('a free place that somebody waits for is not offered to a newcomer', () => {
	assert.equal(showing({ ...stop, taken: 2 }, at(2)), 'full');
	assert.equal(showing({ ...stop, waiting: 1 }, at(2)), 'full');
	assert.equal(showing({ ...stop, cancelled_at: at(1) }, at(2)), 'cancelled');
});

test('arriving comes before the beginning, the other turns follow it', () => {
	const turns = [
		{ kind: 'arrival', minutes: 30 },
		{ kind: 'opening', minutes: 20 },
		{ kind: 'talk', minutes: 20 }
	];
	const times = turnTimes(turns, at(6)).map((turn) => turn.at.toISOString().slice(11, 16));
	assert.deepEqual(times, ['05:30', '06:00', '06:20']);
});
