// In the browser: keeps a page up to date with what /live/<audience>/<subject> sends, and says when it cannot.

export interface Live {
	version: number;
	/** The server's clock when it was sent, in milliseconds. */
	at: number;
}

export type Connection = 'on' | 'lost';

export interface Told<State extends Live> {
	/** The whole state, newer than the last one given. */
	state: (state: State) => void;
	/** Whether what is shown is how it stands now. Called when it turns; at first it counts as on. */
	connection: (connection: Connection) => void;
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
	const clock = newClock();
	const page = crypto.getRandomValues(new Uint32Array(3)).join('-');
	const withEvents = typeof EventSource !== 'undefined';
	let source: EventSource | null = null;
	let connection: Connection = 'on';
	/** When the server was last heard, by events or by asking; a page that was just loaded has heard it. */
	let heard_at = Date.now();
	/** Since when nothing gets through; 0: it does. */
	let troubled_at = 0;
	let events_at = Date.now();
	let broken_at = 0;
	let opened_at = 0;
	let tries = 0;
	let asked_at = Date.now();
	let asking = false;
	let tag = '';

	const listen = (target: EventTarget, name: string, work: () => void) =>
		target.addEventListener(name, work, { signal: stopping.signal });
	listen(document, 'visibilitychange', wake);
	listen(window, 'pageshow', wake);
	listen(window, 'online', open);
	const ticking = setInterval(tick, tickMs);
	open();

	return {
		now: clock.now,
		stop() {
			clearInterval(ticking);
			stopping.abort();
			source?.close();
		}
	};

	function open(): void {
		source?.close();
		source = null;
		opened_at = Date.now();
		if (!withEvents) return;
		const opened = new EventSource(`${address}?page=${page}`);
		opened.addEventListener('message', ({ data }) => {
			byEvent();
			take(data as string);
		});
		opened.addEventListener('beat', ({ data }) => {
			byEvent();
			clock.heard(Number(data));
		});
		opened.addEventListener('error', () => {
			broken_at ||= Date.now();
			troubled_at ||= Date.now();
			// It tries again by itself, but not when the server said no: then we do.
			if (opened.readyState === EventSource.CLOSED && source === opened) source = null;
		});
		source = opened;
	}

	function byEvent(): void {
		events_at = Date.now();
		broken_at = 0;
		tries = 0;
		hear();
	}

	function hear(): void {
		heard_at = Date.now();
		troubled_at = 0;
		tell('on');
	}

	function take(text: string): void {
		const state = JSON.parse(text) as State;
		clock.heard(state.at);
		if (state.version <= version || stopping.signal.aborted) return;
		({ version } = state);
		told.state(state);
	}

	function tell(how: Connection): void {
		if (connection === how || stopping.signal.aborted) return;
		connection = how;
		told.connection(how);
	}

	/** Timers stand still while a phone sleeps: the time that went by counts, not how often this was called. */
	function tick(): void {
		const now = Date.now();
		if (now - heard_at > silenceMs || lasts(troubled_at, now)) tell('lost');
		const isSilent = now - events_at > silenceMs;
		const isShut = source === null && now - opened_at > Math.min(30_000, 1000 * 2 ** tries);
		// One that is open and silent hangs; a fresh one gets as long to be heard.
		if (withEvents && (isShut || (isSilent && now - opened_at > silenceMs))) {
			tries += 1;
			open();
		}
		const mustAsk = !withEvents || isSilent || lasts(broken_at, now);
		if (mustAsk && !asking && now - asked_at >= pollMs) void ask(now);
	}

	function lasts(since: number, now: number): boolean {
		return since > 0 && now - since > graceMs;
	}

	function wake(): void {
		if (document.visibilityState === 'hidden' || Date.now() - heard_at <= napMs) return;
		if (Date.now() - heard_at > silenceMs) tell('lost');
		open();
	}

	async function ask(now: number): Promise<void> {
		asking = true;
		asked_at = now;
		// AbortSignal.timeout is younger than the phones that come here.
		const patience = new AbortController();
		const late = setTimeout(() => patience.abort(), 8000);
		try {
			// Not from the browser's own store, whose copy would bring back an old clock.
			const headers = { 'if-none-match': tag };
			const answer = await fetch(`${address}?poll`, {
				signal: patience.signal,
				headers,
				cache: 'no-store'
			});
			if (answer.status === 200) take(await answer.text());
			else if (answer.status !== 304) throw new Error(`${answer.status}`);
			tag = answer.headers.get('etag') ?? '';
			hear();
		} catch {
			// No network, or a server that says no: it counts when it lasts.
			troubled_at ||= Date.now();
		} finally {
			clearTimeout(late);
			asking = false;
		}
	}
}

/**
 * How far the server's clock is from ours. What is heard was on its way for a while, never the other way round: of the
 * last few the one that came quickest is nearest to the truth.
 */
function newClock() {
	const ahead: number[] = [];
	return {
		heard(at: number) {
			ahead.push(at - Date.now());
			if (ahead.length > 8) ahead.shift();
		},
		now: () => Date.now() + (ahead.length > 0 ? Math.max(...ahead) : 0)
	};
}
