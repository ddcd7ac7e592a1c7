// Makes a fresh clone ready: packages (Node 26 among them) and the built pages. Runs on the Node that is
// there (20.19 or newer), so it is plain JavaScript and imports nothing from node_modules.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamps = join(root, 'node_modules', '.cache', 'arna');
const bin = join(root, 'node_modules', '.bin');
const node = join(bin, 'node');
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
	stop(`Arna needs Node 20.19 or newer to set itself up, this one is ${process.versions.node}.`);
}

step(
	'packages',
	hash(['package-lock.json', 'package.json'], process.platform, process.arch),
	node,
	() => {
		say('Installing packages …');
		// No package's script is run: none is needed, and what an install may do stays what the lockfile says.
		const words = [
			'--include=dev',
			'--include=optional',
			'--ignore-scripts',
			'--no-audit',
			'--no-fund'
		];
		run('npm', ['ci', ...words, '--loglevel=error']);
		if (!existsSync(node)) {
			stop(
				`There is no Node 26 package for ${process.platform}-${process.arch}. See README.md, "Where it runs".`
			);
		}
		// A small Debian or a slim image lacks a library that Node 26 is linked to.
		const tried = spawnSync(node, ['--version'], { encoding: 'utf8' });
		if (tried.status !== 0)
			stop(`Node 26 does not run here (Debian: apt install libatomic1): ${tried.stderr ?? ''}`);
	}
);
step('pages', hash(sources()), join(root, 'build', 'handler.js'), () => {
	say('Building pages …');
	run(node, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn']);
});

/** Runs `work` unless its stamp says that it was done for this state and what it made is there. */
function step(name, state, made, work) {
	const stamp = join(stamps, name);
	if (existsSync(made) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
	rmSync(stamp, { force: true });
	work();
	mkdirSync(stamps, { recursive: true });
	writeFileSync(stamp, state);
}

/** What the build reads: pages, the styles and browser code they pull in, the build's own settings. */
function sources() {
	const files = ['src', 'static'].flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !/\.(test\.ts|sql|md)$/.test(entry.name))
			.map((entry) => relative(root, join(entry.parentPath, entry.name)))
	);
	return [...files, 'package-lock.json', 'package.json', 'vite.config.ts'].sort();
}

function hash(files, ...words) {
	const sum = createHash('sha256').update(words.join('\n'));
	for (const file of files) sum.update(`\n${file}\n`).update(readFileSync(join(root, file)));
	return sum.digest('hex');
}

function run(command, args) {
	const path = `${bin}:${process.env.PATH ?? ''}`;
	const done = spawnSync(command, args, {
		cwd: root,
		stdio: ['ignore', 2, 2],
		env: { ...process.env, PATH: path }
	});
	if (done.error) stop(`${command} could not be started: ${done.error.message}`);
	// Ctrl-C reached it as well as us: nothing is wrong with the step.
	if (done.signal) process.exit(130);
	if (done.status !== 0)
		stop(`${command} ${args[0]} failed (see above). Mend what it names and start again.`);
}

function say(line) {
	process.stderr.write(`${line}\n`);
}

function stop(line) {
	say(line);
	process.exit(1);
}
