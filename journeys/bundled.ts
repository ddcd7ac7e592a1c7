// The Chromium inside the npm package @sparticuz/chromium, unpacked into this checkout. Its own unpacking
// is not used: it shares one folder between all checkouts of the machine.
import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const modules = join(import.meta.dirname, '..', 'node_modules');
const packed = join(modules, '@sparticuz', 'chromium');

/** Whether the package is there and was built for this kind of machine (Linux on x64). */
export function canBeBundled(): boolean {
	return process.platform === 'linux' && process.arch === 'x64' && existsSync(packed);
}

/** Unpacks it once per version and answers where it lies and what it needs in its environment. */
export function bundledBrowser(): { executablePath: string; env: Record<string, string> } {
	if (!canBeBundled()) {
		throw new Error(
			`@sparticuz/chromium is not there or not made for ${process.platform}-${process.arch}.`
		);
	}
	const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as {
		version: string;
	};
	const home = join(modules, '.cache', 'chromium', version);
	if (!existsSync(home)) unpack(home);
	const executablePath = join(home, 'chromium');
	const env = {
		FONTCONFIG_FILE: join(home, 'fonts.conf'),
		...missingLibraries(executablePath, home)
	};
	return { executablePath, env };
}

// Several workers may come at once: each unpacks beside, the first rename wins.
function unpack(home: string): void {
	mkdirSync(join(home, '..'), { recursive: true });
	const beside = mkdtempSync(`${home}-`);
	try {
		writeFileSync(join(beside, 'chromium'), plain('chromium.br'), { mode: 0o755 });
		untar(plain('al2023.tar.br'), beside);
		writeFileSync(join(beside, 'fonts.conf'), fonts(home));
		renameSync(beside, home);
	} catch (trouble) {
		if (!existsSync(home)) throw trouble;
	} finally {
		rmSync(beside, { recursive: true, force: true });
	}
}

function plain(name: string): Buffer {
	return brotliDecompressSync(readFileSync(join(packed, 'bin', name)));
}

function untar(archive: Buffer, into: string): void {
	const done = spawnSync('tar', ['-x', '-C', into], { input: archive, encoding: 'utf8' });
	if (done.status !== 0) throw new Error(`tar could not unpack the libraries: ${done.stderr}`);
}

// The fonts of the machine first; where there are none, the Noto Sans that our documents use knows Kazakh.
function fonts(home: string): string {
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
	<dir>${join(modules, '@expo-google-fonts', 'noto-sans')}</dir>
	<cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

// Asks the browser itself: where it starts, the machine's libraries (newer, patched) are the right ones.
function missingLibraries(executablePath: string, home: string): Record<string, string> {
	if (spawnSync(executablePath, ['--version'], { timeout: 20_000 }).status === 0) return {};
	const before = process.env.LD_LIBRARY_PATH;
	const ours = join(home, 'lib');
	return { LD_LIBRARY_PATH: before ? `${ours}:${before}` : ours };
}
