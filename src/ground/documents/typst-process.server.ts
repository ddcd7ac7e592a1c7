import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The compiler as a child process, run by the same Node as this one. */
export function forkCompiler(): ChildProcess {
	const folder = sourceFolder();
	return fork(join(folder, 'typst-worker.ts'), {
		execPath: process.execPath,
		execArgv: [],
		serialization: 'advanced',
		// nothing of the parent's environment: the compiler needs no secret
		env: { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
	});
}

/** This folder in the source tree, also when this file itself was bundled elsewhere in the project. */
function sourceFolder(): string {
	const path = 'src/ground/documents';
	for (let at = import.meta.dirname; ; at = dirname(at)) {
		if (existsSync(join(at, path, 'typst-worker.ts'))) return join(at, path);
		if (at === dirname(at)) throw new Error(`${path} was not found above ${import.meta.dirname}`);
	}
}
