import type { Cookies } from '@sveltejs/kit';

const name = 'arna_my';

/** The proof of a contact, as this browser holds it: gone when the browser is closed, for this page alone. */
export const readProof = (cookies: Cookies) => cookies.get(name);

export function keepProof(cookies: Cookies, url: URL, secret: string): void {
	cookies.set(name, secret, options(url));
}

export function dropProof(cookies: Cookies, url: URL): void {
	cookies.delete(name, options(url));
}

function options(url: URL) {
	return { path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' } as const;
}
