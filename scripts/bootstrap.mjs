// Makes a fresh clone ready: packages (Node 26 among them) and the built pages. Runs on the Node that is
// there (20.19 or newer), so it is plain JavaScript and imports nothing from node_modules.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamps = join(root, 'node_modules', '.cache', 'arna');
const bin = join(root, 'node_modules', '.bin');
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
	stop(`Arna needs Node 20.19 or newer to set itself up, this one is ${process.versions.node}.`);
}

step(
	'packages',
	hash(['package-lock.json', 'package.json'], process.platform, process.arch),
	() => {
		say('Installing packages …');
		run('npm', [
			'ci',
			'--include=dev',
			'--include=optional',
			'--no-audit',
			'--no-fund',
			'--loglevel=error'
		]);
		if (!existsSync(join(bin, 'node'))) {
			stop(
				`There is no Node 26 package for ${process.platform}-${process.arch}. See README.md, "Where it runs".`
			);
		}
	}
);
step('pages', hash(sources()), () => {
	say('Building pages …');
	run(join(bin, 'node'), [
		join(root, 'node_modules', 'vite', 'bin', 'vite.js'),
		'build',
		'--logLevel',
		'warn'
	]);
});

/** Runs `work` unless its stamp already says that it was done for this state. */
function step(name, state, work) {
	const stamp = join(stamps, name);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
	rmSync(stamp, { force: true });
	work();
	mkdirSync(stamps, { recursive: true });
	writeFileSync(stamp, state);
}

/** What the build reads: pages, the styles and browser code they pull in, the build's own settings. */
function sources() {
	const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
		.filter(
			(entry) => entry.isFile() && !entry.name.endsWith('.test.ts') && !entry.name.endsWith('.sql')
		)
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
	const assets = existsSync(join(root, 'static'))
		? readdirSync(join(root, 'static'), { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
		: [];
	const built = existsSync(join(root, 'build', 'handler.js')) ? 'built' : 'missing';
	return [...files, ...assets, 'package-lock.json', 'vite.config.ts'].sort().concat(`?${built}`);
}

function hash(files, ...words) {
	const sum = createHash('sha256').update(words.join('\n'));
	for (const file of files) {
		sum.update(`\n${file}\n`);
		if (!file.startsWith('?')) sum.update(readFileSync(join(root, file)));
	}
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
