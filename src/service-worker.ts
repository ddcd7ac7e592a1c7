// Opens the hall's pages without a network: a copy of one page that holds nobody's data, and the files it is made of.
// Its scope is /<language>/at/ alone. Names stay where they are: sealed, in the device's store.
import { immutable } from '$app/manifest';
import { self as given } from '$app/service-worker';
import { forgetOver } from '#ground/offline/keys.ts';

interface Lasting extends Event {
	waitUntil: (work: Promise<unknown>) => void;
}
interface Fetching extends Lasting {
	request: Request;
	respondWith: (response: Promise<Response>) => void;
}
/** What a worker offers, as far as it is needed: its types and those of a page do not go together in one project. */
interface Worker {
	registration: { scope: string };
	location: Location;
	clients: { claim: () => Promise<void> };
	skipWaiting: () => Promise<void>;
	addEventListener: ((kind: 'install' | 'activate', told: (event: Lasting) => void) => void) &
		((kind: 'fetch', told: (event: Fetching) => void) => void) &
		((kind: 'message', told: (event: MessageEvent) => void) => void);
}
const self = given as unknown as Worker;

const scope = new URL(self.registration.scope).pathname;
/** The page that shows what the device keeps; it stands in for the door and the console. */
const shell = `${scope}here`;
const built = immutable.map(({ path }) => path).join();
const cacheName = `hall ${scope} ${hash(built)}`;
const pages = /^\/[a-z]{2}\/at\/([0-9a-f-]{36}\/(door|host)|here)$/;
const patienceMs = 6_000;

/** A name for what was built; it need not resist anybody. */
function hash(text: string): string {
	let sum = 5381;
	for (const sign of text) sum = (Math.imul(sum, 33) ^ sign.codePointAt(0)!) >>> 0;
	return sum.toString(36);
}

self.addEventListener('install', (event) => event.waitUntil(keepShell()));

/** Without cookies: what is kept is nobody's page. */
async function keepShell(): Promise<void> {
	const cache = await caches.open(cacheName);
	const response = await fetch(shell, { credentials: 'omit', cache: 'no-store' });
	if (!response.ok || !isOurs(response)) throw new Error('The page for this device did not come.');
	const text = await response.clone().text();
	const files = new Set(text.match(/\/_app\/[\w./-]+\.(js|css)/g));
	await cache.addAll([...files, '/icon.svg']);
	// Last: a cache with the page in it is whole.
	await cache.put(shell, response);
}

// No skipWaiting here: a newer worker waits until the page says that nothing is unsent.
self.addEventListener('message', ({ data }) => {
	if (data === 'take over') void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
	event.waitUntil(Promise.all([dropOld(), forgetOver(new Date()), self.clients.claim()]));
});

/** The one before stays: an open page of it may still want its files. */
async function dropOld(): Promise<void> {
	const own = (await caches.keys()).filter((name) => name.startsWith(`hall ${scope} `));
	const others = own.filter((name) => name !== cacheName);
	for (const name of others.slice(0, -1)) await caches.delete(name);
}

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== self.location.origin) return;
	if (url.pathname.startsWith('/_app/immutable/')) event.respondWith(file(request));
	else if (request.mode === 'navigate' && pages.test(url.pathname)) {
		// Signed out: the lists go, also when the page's own script does not run.
		const out = url.pathname === shell && url.searchParams.has('out');
		event.waitUntil(forgetOver(out ? undefined : new Date()).catch(() => {}));
		event.respondWith(page(request));
	}
});

/** Files of a build never change under their name. */
async function file(request: Request): Promise<Response> {
	const kept = await caches.match(request, { ignoreVary: true });
	if (kept) return kept;
	const response = await fetch(request);
	if (response.ok) {
		const cache = await caches.open(cacheName);
		await cache.put(request, response.clone()).catch(() => {});
	}
	return response;
}

/** The server's own page; the device's when nobody of ours answers in time. */
async function page(request: Request): Promise<Response> {
	// Its own copy: one of the version before may still be there.
	const kept = await (await caches.open(cacheName)).match(shell);
	const asked = fetch(request);
	if (!kept) return asked;
	const late = new Promise<null>((resolve) => setTimeout(resolve, patienceMs, null));
	const response = await Promise.race([asked.catch(() => null), late]);
	return response && mayBeShown(response) ? response : kept;
}

/** Down, or too much to do, or somebody else's page on the way. Where a page leads on, the browser follows. */
function mayBeShown(response: Response): boolean {
	if (response.type === 'opaqueredirect') return true;
	return isOurs(response) && response.status < 500 && response.status !== 429;
}

/** Every answer of ours carries a number; a portal's page does not. */
function isOurs({ headers }: Response): boolean {
	return headers.has('x-request-id');
}
