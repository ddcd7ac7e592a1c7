/** Says that this browser was given a stop's list, so that signing out leads past what the device keeps. It holds no data. */
const keptCookie = 'arna_kept';

interface Cookies {
	get: (name: string) => string | undefined;
	set: (name: string, value: string, options: Options) => void;
}
interface Options {
	path: string;
	httpOnly: boolean;
	sameSite: 'lax';
	secure: boolean;
	maxAge: number;
}

const options = (url: URL, days: number): Options => ({
	path: '/',
	httpOnly: true,
	sameSite: 'lax',
	secure: url.protocol === 'https:',
	maxAge: days * 24 * 60 * 60
});

export function noteKept(cookies: Cookies, url: URL): void {
	if (cookies.get(keptCookie) === undefined) cookies.set(keptCookie, 'yes', options(url, 30));
}

/** Where signing out leads: to the page that clears the device, when it was given a list; else home. */
export function afterSignOut(cookies: Cookies, url: URL, language: string): string {
	if (cookies.get(keptCookie) === undefined) return `/${language}`;
	cookies.set(keptCookie, '', options(url, 0));
	return `/${language}/at/here?out=yes`;
}
