import type { Text } from './text.ts';

type Locked = { resolved?: string; optionalDependencies?: Record<string, string> };

/**
 * Each optional dependency has its own entry in the lockfile: some releases lack their other platforms'
 * packages, and `npm ci` then refuses the lockfile on those machines. No entry names a registry.
 */
export function lockfileComplaints(texts: Text[]): string[] {
	const lock = texts.find(({ path }) => path === 'package-lock.json');
	if (!lock) return ['package-lock.json is missing.'];
	const { packages } = JSON.parse(lock.text) as { packages: Record<string, Locked> };
	return Object.entries(packages).flatMap(([at, entry]) => [
		...Object.keys(entry.optionalDependencies ?? {})
			.filter((name) => !isLocked(packages, at, name))
			.map((name) => `package-lock.json: ${name}, optional for ${at || 'us'}, has no entry.`),
		...(entry.resolved?.startsWith('http') ? [`package-lock.json: ${at} names its registry.`] : [])
	]);
}

// As Node looks for it: beside the package that wants it, then in each folder above.
function isLocked(packages: Record<string, Locked>, at: string, name: string): boolean {
	if (`${at ? `${at}/` : ''}node_modules/${name}` in packages) return true;
	return (
		at !== '' &&
		isLocked(packages, at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1)), name)
	);
}
