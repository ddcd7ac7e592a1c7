import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the checkout: its path from the root, with `/`, and its text. */
export type Text = { path: string; text: string };

/** All text files below `folder` but those that .gitignore names; works without git. */
export function textsOf(folder: string): Text[] {
	const ignored = join(folder, '.gitignore');
	const names = existsSync(ignored) ? readFileSync(ignored, 'utf8').split('\n') : [];
	const left = new Set(['.git', ...names.map((name) => name.trim().replace(/^\/|\/$/g, ''))]);
	return walk(folder, '', left);
}

function walk(folder: string, below: string, left: Set<string>): Text[] {
	return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry): Text[] => {
		const path = below ? `${below}/${entry.name}` : entry.name;
		if (left.has(entry.name) || left.has(path)) return [];
		if (entry.isDirectory()) return walk(folder, path, left);
		if (!entry.isFile()) return [];
		const text = readFileSync(join(folder, path), 'utf8');
		return text.includes('\0') ? [] : [{ path, text }];
	});
}

/** Whether it is one of the tests: beside the code or a journey. */
export function isTest(path: string): boolean {
	return /\.(test|journey)\.ts$/.test(path);
}

/** The number of the line, counted from 1, on which `at` stands. */
export function lineAt(text: string, at: number): number {
	return text.slice(0, at).split('\n').length;
}
