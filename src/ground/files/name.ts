import type { FileKind } from './kinds.ts';
import { fileKinds } from './kinds.ts';

/** No system has longer names, so that the ending of a real one is never cut off. */
const mostSent = 1000;

/**
 * A name to show and to download by, never a path: without folders, control and direction signs, at most 120
 * signs, with the ending of what the file really is.
 */
export function cleanName(name: string, kind: FileKind): string {
	// A name may be as long as the form: without this cut, looking for dots at its end takes minutes.
	const last = name.split(/[\\/]/).at(-1)!.slice(0, mostSent).normalize('NFC');
	const bare = last
		.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029<>:"|?*]/gu, ' ')
		.replaceAll(/\s+/g, ' ')
		.replace(/\.[a-z0-9]{1,5}$/i, '')
		.replaceAll(/^[\s.]+|[\s.]+$/g, '');
	const short = [...bare].slice(0, 120).join('').trim();
	return `${short || 'file'}.${fileKinds[kind].ending}`;
}
