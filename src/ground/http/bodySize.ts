/** As BODY_SIZE_LIMIT says to SvelteKit: a file of 10 MB and the form around it. */
const mostBody = 12 * 1024 * 1024;

/** Files are sent from the desk alone; what anybody else types is short, and reading a long form costs seconds. */
const mostTyped = 1024 * 1024;
const filesComeFrom = /^\/[a-z]{2}\/desk\//;

type Said = string | null | undefined;

/** Bytes said beforehand; without them only the desk may send, which the frame then counts. */
export function isTooBig(url: string, length: Said, encoding: Said): boolean {
	if (filesComeFrom.test(pathOf(url))) return Number(length ?? 0) > mostBody;
	return isLong(length, encoding);
}

/** More than anybody types: only who is signed in may have it read. */
export function isLong(length: Said, encoding: Said): boolean {
	return Number(length ?? 0) > mostTyped || typeof encoding === 'string';
}

/** The path as the pages will read it: `/kk/desk/../sign-in` is no address of the desk. */
function pathOf(url: string): string {
	return URL.parse(`http://here.invalid${url}`)?.pathname ?? '';
}
