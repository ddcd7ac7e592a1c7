import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { newFolder, root, sweep } from './arna.ts';

// A small tree with the real bootstrap and scripts; "npm ci" and the build are two words that leave their mark.
let tree: string;
before(() => {
	tree = newFolder();
	for (const folder of ['src', 'static', 'tools']) mkdirSync(join(tree, folder));
	mkdirSync(join(tree, 'scripts'));
	cpSync(join(root, 'scripts/bootstrap.mjs'), join(tree, 'scripts/bootstrap.mjs'));
	cpSync(join(root, 'package.json'), join(tree, 'package.json'));
	for (const file of ['package-lock.json', 'vite.config.ts', 'src/page.svelte'])
		writeFileSync(join(tree, file), '{}');
	const bin = 'node_modules/.bin';
	program(
		'tools/npm',
		`echo "npm $*" >> marks
[ -e broken ] && exit 1
mkdir -p ${bin}
printf '#!/bin/sh\\necho "own node $*" >> marks\\n' > ${bin}/node
printf 'mkdir -p build; touch build/handler.js\\n' >> ${bin}/node
chmod +x ${bin}/node`
	);
});
after(sweep);

test('a first start installs and builds, without running any package script', () => {
	assert.equal(bootstrap().status, 0);
	const [install, tried, build, ...more] = marks();
	assert.match(install!, /^npm ci .*--include=optional --ignore-scripts /);
	assert.equal(tried, 'own node --version');
	assert.match(build!, /^own node .*vite\.js build /);
	assert.deepEqual(more, []);
});

test('a later start neither installs nor builds', () => {
	const { status, stderr } = bootstrap();
	assert.deepEqual({ status, stderr, marks: marks() }, { status: 0, stderr: '', marks: [] });
});

test('after an update only what it touched is done again', () => {
	writeFileSync(join(tree, 'src/page.svelte'), '<p>new</p>');
	bootstrap();
	assert.match(marks().join(), /^own node .*build [^,]*$/);
	writeFileSync(join(tree, 'src/page.test.ts'), 'a test is not built');
	bootstrap();
	assert.deepEqual(marks(), []);
	rmSync(join(tree, 'build'), { recursive: true });
	bootstrap();
	assert.match(marks().join(), /^own node .*build [^,]*$/);
	writeFileSync(join(tree, 'package-lock.json'), '{ "new": 1 }');
	bootstrap();
	assert.match(marks().join(), /^npm ci .*,own node .*build /);
});

test('an install that fails is told in one line, and the next start tries again', () => {
	writeFileSync(join(tree, 'package-lock.json'), '{ "newer": 1 }');
	writeFileSync(join(tree, 'broken'), '');
	const { status, stderr } = bootstrap();
	assert.equal(status, 1);
	assert.match(stderr, /npm ci failed \(see above\)\. Mend what it names and start again\.\n$/);
	assert.doesNotMatch(stderr, /^\s+at /m);
	rmSync(join(tree, 'broken'));
	marks();
	assert.equal(bootstrap().status, 0);
	assert.match(marks().join(), /^npm ci /);
});

test('"npm start" runs Node 26 on the first start too, where the shell remembers the Node it found before', () => {
	for (const shell of ['sh', 'bash']) {
		rmSync(join(tree, 'node_modules'), { recursive: true });
		const { scripts } = JSON.parse(readFileSync(join(tree, 'package.json'), 'utf8')) as {
			scripts: { start: string };
		};
		const env = { ...process.env, PATH: `${join(tree, 'tools')}:${process.env.PATH}` };
		spawnSync(shell, ['-c', `${scripts.start} --empty`], { cwd: tree, env });
		assert.equal(marks().at(-1), 'own node src/arna.ts start --empty');
	}
});

function bootstrap() {
	const env = { ...process.env, PATH: `${join(tree, 'tools')}:${process.env.PATH}` };
	const words = [join(tree, 'scripts/bootstrap.mjs')];
	return spawnSync(process.execPath, words, { cwd: tree, env, encoding: 'utf8' });
}

/** What was run since the last look. */
function marks(): string[] {
	const file = join(tree, 'marks');
	if (!existsSync(file)) return [];
	const lines = readFileSync(file, 'utf8').trim().split('\n');
	rmSync(file);
	return lines;
}

function program(path: string, text: string): void {
	writeFileSync(join(tree, path), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
}
