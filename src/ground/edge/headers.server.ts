/** Headers of every answer, beside the content policy that SvelteKit writes. */
export const safeHeaders: Record<string, string> = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'x-frame-options': 'DENY',
	'permissions-policy': 'camera=(self), microphone=(), geolocation=()'
};

/**
 * What is asked for with a cookie may hold the visitor's look, name and rights: caches on the way leave it alone,
 * whatever the page said. An answer that says nothing is kept nowhere.
 */
export function keepToOne(request: Request, headers: Headers): void {
	const said = headers.get('cache-control') ?? 'private, no-store';
	const isShared = !request.headers.has('cookie');
	headers.set('cache-control', isShared ? said : said.replace(/\bpublic\b/, 'private'));
}
