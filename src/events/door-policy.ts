/** The door's address. */
export const doorRoute = '/[language=language]/at/[stop=id]/door';

/** The only pages that may compile WebAssembly, the door and the one that stands in for it offline: its QR reader is one. */
export const scannerRoutes: (string | null)[] = [doorRoute, '/[language=language]/at/here'];

/** Adds `'wasm-unsafe-eval'` to the page's script policy; nothing else of the policy changes. */
export function allowScanner(headers: Headers): void {
	const policy = headers.get('content-security-policy');
	if (!policy) return;
	headers.set(
		'content-security-policy',
		policy.replace(/(^|; ?)script-src /, "$1script-src 'wasm-unsafe-eval' ")
	);
}
