import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	chownSync,
	cpSync,
	mkdirSync,
	readFileSync,
	statSync,
	symlinkSync
} from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { databaseOf, newFolder, root, serving, socketsOf, sweep } from './arna.ts';
import type { Running } from './arna.ts';

after(sweep);

// Whoever runs the tests is one kind of user; only root can also try as somebody else.
const isRoot = process.getuid?.() === 0;
// A system user that is on every machine; initdb wants one with a name.
const somebody = Number(spawnSync('id', ['-u', 'daemon'], { encoding: 'utf8' }).stdout);
const asSomebody = ['setpriv', `--reuid=${somebody}`, `--regid=${somebody}`, '--clear-groups'];

test('Arna runs as whoever starts it, and PostgreSQL never as root', async () => {
	const running = await serving();
	assert.equal(owner(running), process.getuid?.());
	assert.notEqual(postgresUser(running), 0);
	await assertServes(running);
});

test('root may start it in a folder that only root may enter', { skip: !isRoot }, async () => {
	const shut = newFolder();
	chmodSync(shut, 0o700);
	const running = await serving({ data: join(shut, 'data') });
	assert.notEqual(postgresUser(running), 0);
	await assertServes(running);
});

test(
	'an ordinary user may start it, also from a folder that only this user may enter',
	{ skip: !isRoot },
	async () => {
		const shut = newFolder();
		const home = copyFor(somebody, shut);
		const running = await serving({
			wrapper: asSomebody,
			root: home,
			data: join(home, 'data'),
			env: { HOME: shut }
		});
		assert.equal(owner(running), somebody);
		assert.equal(postgresUser(running), somebody);
		await assertServes(running);
		// What that user made, root goes on with, as that user.
		const again = await serving({ root: home, data: join(home, 'data') });
		assert.equal(postgresUser(again), somebody);
		await assertServes(again);
	}
);

test('two Arnas with other ports and data folders do not disturb each other', async () => {
	const [one, other] = await Promise.all([serving(), serving()]);
	assert.notEqual(socketsOf(databaseOf(one.data)), socketsOf(databaseOf(other.data)));
	await assertServes(one);
	assert.equal((await fetch(`${other.url}/health`)).status, 200);
	await assertServes(other);
});

async function assertServes(running: Running): Promise<void> {
	assert.equal((await fetch(`${running.url}/kk`)).status, 200);
	assert.equal((await fetch(`${running.url}/health`)).status, 200);
	assert.equal(await running.stop(), 0);
}

function owner({ pid }: Running): number {
	return statSync(`/proc/${pid}`).uid;
}

function postgresUser({ data }: Running): number {
	const [pid] = readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
	return statSync(`/proc/${pid}`).uid;
}

/** This tree as somebody else has it in a home of 0700. Packages are copied only if that user may not read ours. */
function copyFor(uid: number, home: string): string {
	const copy = join(home, 'arna');
	mkdirSync(copy);
	for (const name of ['src', 'build', 'package.json'])
		cpSync(join(root, name), join(copy, name), { recursive: true });
	const modules = join(root, 'node_modules');
	const mayRead = spawnSync('ls', [modules], { uid, gid: uid, stdio: 'ignore' }).status === 0;
	if (mayRead) symlinkSync(modules, join(copy, 'node_modules'));
	else cpSync(modules, join(copy, 'node_modules'), { recursive: true, verbatimSymlinks: true });
	chmodSync(home, 0o700);
	for (const folder of [home, copy]) chownSync(folder, uid, uid);
	return copy;
}
