// In the browser: keeps a page up to date with what /live/<audience>/<subject> sends, and says when it cannot.
import type { Clock } from './clock.ts';
import { newClock } from './clock.ts';

export interface Live {
	version: number;
	/** The server's clock when it was sent, in milliseconds. */
	at: number;
}

export type Connection = 'on' | 'lost';

export interface Told<State extends Live> {
	/** The whole state, newer than the last one given. */
	state: (state: State) => void;
	/**
	 * Whether what is shown is how it stands now. Called when it turns; at first it counts as on. `true_at` is when it was
	 * last known to be so, on the server's clock.
	 */
	connection: (connection: Connection, true_at: number) => void;
	/** The server says that this page may follow no more, and why (a refusal's code): told once, then nothing is asked. */
	ended?: (code: string) => void;
}

export interface Following {
	/** The server's clock now, in milliseconds, whatever the phone's own says. */
	now: () => number;
	stop: () => void;
}

/** The server is heard every 15 seconds; after so long without it nobody knows how things stand. */
const silenceMs = 40_000;
/** A page that was away for longer asks again at once: what it shows may be old. */
const napMs = 20_000;
/** A node that ends is replaced by another meanwhile, and nobody has to hear of it. */
const graceMs = 4000;
const pollMs = 10_000;
const tickMs = 1000;

interface Page<State extends Live> {
	address: string;
	told: Told<State>;
	version: number;
	clock: Clock;
	/** Drawn once a page: the server ends an older stream of the same page. */
	id: string;
	source: EventSource | null;
	connection: Connection;
	/** When the server was last heard, by events or by asking; a page that was just loaded has heard it. */
	heard_at: number;
	/** Since when nothing gets through; 0: it does. */
	troubled_at: number;
	events_at: number;
	broken_at: number;
	opened_at: number;
	tries: number;
	asked_at: number;
	asking: boolean;
	tag: string;
	stopping: AbortController;
}

/**
 * Follows a subject: by events, where there are none by asking every ten seconds; `version` is what the page was made
 * with (-1: nothing). A lost connection comes back by itself, and a page that slept asks at once when it wakes. Never an
 * older state after a newer one.
 */
export function follow<State extends Live>(
	address: string,
	told: Told<State>,
	version = -1
): Following {
	const stopping = new AbortController();
	const page = newPage(address, told, version, stopping);
	const listen = (target: EventTarget, name: string, work: () => void) =>
		target.addEventListener(name, work, { signal: stopping.signal });
	listen(document, 'visibilitychange', () => wake(page));
	listen(window, 'pageshow', () => wake(page));
	listen(window, 'online', () => open(page));
	const ticking = setInterval(() => tick(page), tickMs);
	stopping.signal.addEventListener('abort', () => clearInterval(ticking));
	open(page);
	return { now: page.clock.now, stop: () => stop(page) };
}

function stop<State extends Live>({ stopping, source }: Page<State>): void {
	stopping.abort();
	source?.close();
}

function newPage<State extends Live>(
	address: string,
	told: Told<State>,
	version: number,
	stopping: AbortController
): Page<State> {
	const now = Date.now();
	return {
		address,
		told,
		version,
		stopping,
		clock: newClock(),
		id: crypto.getRandomValues(new Uint32Array(3)).join('-'),
		source: null,
		connection: 'on',
		heard_at: now,
		troubled_at: 0,
		events_at: now,
		broken_at: 0,
		opened_at: now,
		tries: 0,
		asked_at: now,
		asking: false,
		tag: ''
	};
}

const hasEvents = () => typeof EventSource !== 'undefined';

function open<State extends Live>(page: Page<State>): void {
	page.source?.close();
	page.source = null;
	page.opened_at = Date.now();
	if (!hasEvents()) return;
	const source = new EventSource(`${page.address}?page=${page.id}`);
	source.addEventListener('message', ({ data }) => {
		byEvent(page);
		take(page, data as string);
	});
	source.addEventListener('beat', ({ data }) => {
		byEvent(page);
		page.clock.heard(Number(data));
	});
	source.addEventListener('error', () => {
		page.broken_at ||= Date.now();
		page.troubled_at ||= Date.now();
		// It tries again by itself, but not when the server said no: then we do.
		if (source.readyState === EventSource.CLOSED && page.source === source) page.source = null;
	});
	page.source = source;
}

function byEvent<State extends Live>(page: Page<State>): void {
	page.events_at = Date.now();
	page.broken_at = 0;
	page.tries = 0;
	hear(page);
}

function hear<State extends Live>(page: Page<State>): void {
	page.heard_at = Date.now();
	page.troubled_at = 0;
	tell(page, 'on');
}

function take<State extends Live>(page: Page<State>, text: string): void {
	const state = JSON.parse(text) as State;
	page.clock.heard(state.at);
	if (state.version <= page.version || page.stopping.signal.aborted) return;
	page.version = state.version;
	page.told.state(state);
}

function tell<State extends Live>(page: Page<State>, connection: Connection): void {
	if (page.connection === connection || page.stopping.signal.aborted) return;
	page.connection = connection;
	page.told.connection(connection, page.clock.now() - (Date.now() - page.heard_at));
}

/** Timers stand still while a phone sleeps: the time that went by counts, not how often this was called. */
function tick<State extends Live>(page: Page<State>): void {
	const now = Date.now();
	if (now - page.heard_at > silenceMs || lasts(page.troubled_at, now)) tell(page, 'lost');
	const isSilent = now - page.events_at > silenceMs;
	const pause = Math.min(30_000, 1000 * 2 ** page.tries);
	const isShut = page.source === null && now - page.opened_at > pause;
	// One that is open and silent hangs; a fresh one gets as long to be heard.
	if (hasEvents() && (isShut || (isSilent && now - page.opened_at > silenceMs))) {
		page.tries += 1;
		open(page);
	}
	const mustAsk = !hasEvents() || isSilent || lasts(page.broken_at, now);
	if (mustAsk && !page.asking && now - page.asked_at >= pollMs) void ask(page, now);
}

function lasts(since: number, now: number): boolean {
	return since > 0 && now - since > graceMs;
}

function wake<State extends Live>(page: Page<State>): void {
	const away = Date.now() - page.heard_at;
	if (document.visibilityState === 'hidden' || away <= napMs) return;
	if (away > silenceMs) tell(page, 'lost');
	open(page);
}

async function ask<State extends Live>(page: Page<State>, now: number): Promise<void> {
	page.asking = true;
	page.asked_at = now;
	// AbortSignal.timeout is younger than the phones that come here.
	const patience = new AbortController();
	const late = setTimeout(() => patience.abort(), 8000);
	try {
		const answer = await fetch(`${page.address}?poll`, {
			signal: patience.signal,
			headers: { 'if-none-match': page.tag },
			// The browser's own copy would bring back an old clock.
			cache: 'no-store'
		});
		if (answer.status === 200) take(page, await answer.text());
		else if (await isRefused(page, answer)) return;
		else if (answer.status !== 304) throw new Error(`${answer.status}`);
		page.tag = answer.headers.get('etag') ?? '';
		hear(page);
	} catch {
		// No network, or a server that says no: it counts when it lasts.
		page.troubled_at ||= Date.now();
	} finally {
		clearTimeout(late);
		page.asking = false;
	}
}

/** A clear no in our own words; a proxy in front that finds nobody behind it says nothing of the kind. */
async function isRefused<State extends Live>(page: Page<State>, answer: Response) {
	if (!page.told.ended || ![401, 403, 404, 409, 410].includes(answer.status)) return false;
	const code = (await answer.text()).trim();
	if (!/^[a-z_]+\.[a-z_]+$/.test(code)) return false;
	stop(page);
	page.told.ended(code);
	return true;
}
