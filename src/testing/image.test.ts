import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..', '..');
const ignored = readFileSync(join(root, 'deploy', 'Dockerfile.dockerignore'), 'utf8')
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'));

/** As Docker reads it: a folder that is left out takes along what is in it. */
const isLeftOut = (path: string) =>
	ignored.some((one) => matchesGlob(path, one) || matchesGlob(path, `${one}/**`));

test('no image takes along the secrets that lie in the clone: settings, keys, backups', () => {
	for (const path of [
		'.env',
		'deploy/.env',
		'deploy/.env.old',
		'data/secret',
		'by-hand.arna',
		'deploy/a.arna'
	])
		assert.ok(isLeftOut(path), path);
	for (const path of ['arna', 'package.json', 'src/arna.ts', 'deploy/README.md'])
		assert.ok(!isLeftOut(path), `control: ${path}`);
});
