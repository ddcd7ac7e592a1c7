import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { newPlaces, roomFor, tooNarrow } from './room.server.ts';

const file = join(import.meta.dirname, 'room.server.ts');

/** What a process says that may open so many files. */
function under(ulimit: number): string {
	const script = `import { roomFor, tooNarrow } from ${JSON.stringify(file)}; console.log(tooNarrow(roomFor()) ?? 'room');`;
	const shell = `ulimit -n ${ulimit} && exec "$0" --input-type=module -e "$1"`;
	const { stdout, stderr } = spawnSync('sh', ['-c', shell, process.execPath, script], {
		encoding: 'utf8'
	});
	assert.equal(stderr, '');
	return stdout.trim();
}

test('with few open files allowed the start says how many may listen and what to do', () => {
	assert.equal(
		under(1024),
		'This system lets Arna open 1024 files and connections, which is room for 768 phones that listen live. ' +
			'For a full hall raise it before the start: "ulimit -n 8192", or LimitNOFILE=8192 in the systemd unit.'
	);
	// Negative control: with as many as it advises it says nothing.
	assert.equal(under(8192), 'room');
});

test('pages and the database keep their connections, whatever is allowed', () => {
	assert.deepEqual(
		[200, 1024, 4096, 20_000, 1_000_000].map((files) => roomFor(files).listeners),
		[0, 768, 3096, 19_000, 20_000]
	);
	assert.equal(tooNarrow(roomFor(3000)), null);
});

test('a hall behind one address finds room, and one address cannot take all of it', () => {
	const places = newPlaces({ open_files: 20_000, listeners: 6000 });
	const enter = (address: string, count: number) =>
		Array.from({ length: count }, () => places.enter(address)).filter(Boolean);
	const hall = enter('198.51.100.7', 4000);
	assert.equal(hall.length, 3000);
	// All addresses of one IPv6 network are one.
	assert.equal(enter('2001:db8::1', 2000).length + enter('2001:db8::2', 2000).length, 3000);
	assert.equal(enter('203.0.113.1', 1).length, 0);
	for (const leave of hall) leave!();
	assert.equal(places.taken(), 3000);
	// Behind a proxy that is not named everybody has the machine's own address.
	const alone = newPlaces({ open_files: 20_000, listeners: 6000 });
	assert.equal(
		Array.from({ length: 7000 }, () => alone.enter('127.0.0.1')).filter(Boolean).length,
		6000
	);
});
