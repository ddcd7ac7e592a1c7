/** The door's address, the only page that may compile WebAssembly: its QR reader is one. */
export const doorRoute = '/[language=language]/at/[stop=id]/door';

/** Adds `'wasm-unsafe-eval'` to the page's script policy; nothing else of the policy changes. */
export function allowScanner(headers: Headers): void {
	const policy = headers.get('content-security-policy');
	if (!policy) return;
	headers.set(
		'content-security-policy',
		policy.replace(/(^|; ?)script-src /, "$1script-src 'wasm-unsafe-eval' ")
	);
}
