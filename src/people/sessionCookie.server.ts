import type { Context } from '#ground/context.ts';
import { sessionCookie } from './visitor.server.ts';

/** What SvelteKit's cookies offer, as far as it is needed here. */
interface Cookies {
	set: (name: string, value: string, options: CookieOptions) => void;
	delete: (name: string, options: CookieOptions) => void;
}

interface CookieOptions {
	path: string;
	httpOnly: boolean;
	sameSite: 'lax';
	secure: boolean;
	maxAge?: number;
}

const thirtyDays = 30 * 24 * 60 * 60;

export function keepSession(cookies: Cookies, url: URL, secret: string): void {
	const secure = url.protocol === 'https:';
	cookies.set(sessionCookie(secure), secret, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure,
		maxAge: thirtyDays
	});
}

export function dropSession(cookies: Cookies, url: URL): void {
	const secure = url.protocol === 'https:';
	cookies.delete(sessionCookie(secure), { path: '/', httpOnly: true, sameSite: 'lax', secure });
}

/** The second factor was proved: the session's new secret goes into the cookie, and this request passes too. */
export function passHere(
	event: { cookies: Cookies; url: URL; locals: { ctx: Context } },
	secret: string
): void {
	keepSession(event.cookies, event.url, secret);
	const { ctx } = event.locals;
	const visitor = { ...ctx.visitor, second_factor: 'passed' as const, second_factor_at: ctx.now };
	event.locals.ctx = { ...ctx, visitor };
}

/** Where to go after signing in: only a page of our own, else the desk. */
export function backTo(url: URL, language: string): string {
	const back = url.searchParams.get('back') ?? '';
	return /^\/(kk|ru|en)(\/[\w-]+)*$/.test(back) ? back : `/${language}/desk`;
}
