import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
	existsSync,
	lstatSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { headOf, readBundle, whole, writeBundle } from './bundle.server.ts';
import { newKey, openKey, readHead } from './key.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
after(() => rmSync(folder, { recursive: true }));
// The cheapest that a head may name: these tests are about frames, not about guessing.
const key = await newKey({ way: 'passphrase', text: 'өзен арнасы бойынша' }, 14);
const bytes = randomBytes(300_000);
const frame = 65_536 + 16;

/** A bundle of five frames under a name of its own. */
async function written(name: string): Promise<string> {
	const place = join(folder, name);
	await writeBundle(place, key, async ({ add }) => {
		await add('first', 'бірінші');
		await add('bytes', bytes);
		await add('empty', '');
	});
	return place;
}

async function readAll(place: string): Promise<Record<string, Buffer>> {
	const found: Record<string, Buffer> = {};
	await readBundle(place, key, async ({ name, source }) => {
		found[name] = await whole(source);
	});
	return found;
}

test('what was written is read back byte by byte, and nothing stays beside it', async () => {
	const place = await written('right');
	const found = await readAll(place);
	assert.deepEqual(Object.keys(found), ['first', 'bytes', 'empty']);
	assert.equal(found.first!.toString(), 'бірінші');
	assert.ok(found.bytes!.equals(bytes));
	assert.equal(existsSync(`${place}.part`), false);
	assert.equal(readFileSync(place).includes('first'), false);
});

test('a link that somebody laid where the backup is written leads it nowhere else', async () => {
	const theirs = join(folder, 'theirs');
	writeFileSync(theirs, 'theirs');
	symlinkSync(theirs, join(folder, 'linked.part'));
	const place = await written('linked');
	assert.equal(readFileSync(theirs, 'utf8'), 'theirs');
	assert.equal(lstatSync(place).mode & 0o7777, 0o600);
	assert.ok(lstatSync(place).isFile());
});

test('a flipped bit anywhere is found', async () => {
	const right = readFileSync(await written('flip'));
	const start = key.head.line.length;
	for (const at of [start, start + frame + 7, right.length - 1, right.length - 20]) {
		const wrong = Buffer.from(right);
		wrong[at]! ^= 1;
		const place = join(folder, 'flipped');
		writeFileSync(place, wrong);
		await assert.rejects(readAll(place), { name: 'Stop', message: /^The backup is damaged/ });
	}
});

test('frames that are cut off, left out, moved, doubled or added are found', async () => {
	const right = readFileSync(await written('frames'));
	const head = right.subarray(0, key.head.line.length);
	const body = right.subarray(head.length);
	const frames = Array.from({ length: Math.ceil(body.length / frame) }, (_, at) =>
		body.subarray(at * frame, (at + 1) * frame)
	);
	assert.equal(frames.length, 5);
	const [one, two, three, four, five] = frames as [Buffer, Buffer, Buffer, Buffer, Buffer];
	const wrongs = {
		'cut between frames': [one, two, three],
		'cut inside a frame': [one, two, three.subarray(0, 1000)],
		'no frame at all': [],
		'left out': [one, three, four, five],
		moved: [one, three, two, four, five],
		doubled: [one, two, two, three, four, five],
		added: [...frames, randomBytes(500)],
		'last one in front': [five]
	};
	for (const [what, parts] of Object.entries(wrongs)) {
		const place = join(folder, 'reordered');
		writeFileSync(place, Buffer.concat([head, ...parts]));
		await assert.rejects(readAll(place), { name: 'Stop' }, what);
	}
	// Negative control: put together in their own order they are read.
	const place = join(folder, 'in-order');
	writeFileSync(place, Buffer.concat([head, ...frames]));
	assert.ok((await readAll(place)).bytes!.equals(bytes));
});

test('a passphrase opens in either spelling of its letters, and a wrong one is told at once', async () => {
	const head = await headOf(await written('phrase'));
	await openKey(head, { way: 'passphrase', text: 'өзен арнасы бойынша'.normalize('NFD') });
	await assert.rejects(openKey(head, { way: 'passphrase', text: 'өзен арнасы бойынше' }), {
		name: 'Stop',
		message: 'This passphrase does not open the backup. Nothing was changed.'
	});
});

test('a file that is no backup, and a head that asks for more work than any of ours, are refused unread', () => {
	assert.throws(() => readHead('PK\u0003\u0004'), { name: 'Stop' });
	const greedy = key.head.line.replace('scrypt=14', 'scrypt=30');
	assert.throws(() => readHead(greedy), { name: 'Stop' });
});

const windows = { skip: process.platform === 'win32' };

test(
	'when the disk is full or the work fails halfway, nothing is left under the name or beside it',
	windows,
	async () => {
		const place = join(folder, 'full');
		const nothingLeft = () => assert.equal(existsSync(place) || existsSync(`${place}.part`), false);
		// A file of this process may grow to 100 blocks: to it the disk is full then.
		const words = `import { writeBundle } from '#ground/backup/bundle.server.ts';
			import { newKey } from '#ground/backup/key.server.ts';
			const key = await newKey({ way: 'passphrase', text: 'a' }, 14);
			const bytes = crypto.getRandomValues(new Uint8Array(65_000));
			const fill = async ({ add }) => { for (let turn = 0; turn < 9; turn++) await add('a' + turn, bytes); };
			await writeBundle(${JSON.stringify(place)}, key, fill).catch(({ code }) => console.log(code));`;
		const limited = ['-c', 'ulimit -f 100 && exec "$0" --input-type=module -e "$1"'];
		const said = spawnSync('sh', [...limited, process.execPath, words], { encoding: 'utf8' });
		assert.equal(said.stdout, 'EFBIG\n', said.stderr);
		nothingLeft();
		const broken = async ({ add }: { add: (name: string, given: Buffer) => Promise<void> }) => {
			await add('bytes', bytes);
			throw new Error('the database went away');
		};
		await assert.rejects(writeBundle(place, key, broken), { message: 'the database went away' });
		nothingLeft();
	}
);

test('memory stays flat however much is written and read', async () => {
	const piece = randomBytes(1_000_000);
	const before = process.memoryUsage().rss;
	const place = join(folder, 'long');
	await writeBundle(place, key, async ({ add }) => {
		for (let turn = 0; turn < 300; turn++) await add(`piece/${turn}`, piece);
	});
	await readBundle(place, key, async ({ source }) => void (await whole(source)));
	const grown = process.memoryUsage().rss - before;
	assert.ok(grown < 150_000_000, `${Math.round(grown / 1e6)} MB for 300 MB`);
});
