import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import type { Following, Live } from './follow.ts';
import { follow } from './follow.ts';

// What a browser gives, as far as it is used here. How it really behaves is shown by a journey.
class Source extends EventTarget {
	static readonly CLOSED = 2;
	static all: Source[] = [];
	readyState = 1;
	readonly url: string;
	constructor(url: string) {
		super();
		this.url = url;
		Source.all.push(this);
	}
	close() {
		this.readyState = Source.CLOSED;
	}
	says(version: number, at = Date.now()) {
		this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify({ version, at }) }));
	}
	beats() {
		this.dispatchEvent(new MessageEvent('beat', { data: String(Date.now()) }));
	}
	/** The way is broken: the browser tries again by itself, or, told no by the server, does not. */
	fails({ forGood = false } = {}) {
		this.readyState = forGood ? Source.CLOSED : 0;
		this.dispatchEvent(new Event('error'));
	}
}

interface Phone {
	shown: number[];
	connection: string[];
	true_at: number;
	ended: string[];
	/** What the server answers to whoever asks; null: no network. */
	answer: Response | null;
	asked: number;
	following: Following;
	source: () => Source;
	/** Seconds go by, timers running. */
	pass: (seconds: number) => Promise<void>;
	/** The phone sleeps: the clock goes on, no timer runs. */
	sleep: (seconds: number) => void;
	wakes: () => void;
	document: EventTarget & { visibilityState: string };
	window: EventTarget;
}

const start = 1_800_000_000_000;

function phone(t: TestContext, { withEvents = true, version = -1 } = {}): Phone {
	t.mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: start });
	Source.all = [];
	const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
	const window = new EventTarget();
	const globals = globalThis as unknown as Record<string, unknown>;
	const before = { fetch: globals.fetch };
	const ask = async () => {
		one.asked += 1;
		if (!one.answer) throw new TypeError('no network');
		return one.answer.clone();
	};
	Object.assign(globals, { document, window, fetch: ask });
	if (withEvents) globals.EventSource = Source;
	const one: Phone = {
		shown: [],
		connection: [],
		true_at: 0,
		ended: [],
		answer: null,
		asked: 0,
		following: undefined as never,
		source: () => Source.all.at(-1)!,
		async pass(seconds) {
			for (let turn = 0; turn < seconds; turn++) {
				t.mock.timers.tick(1000);
				await new Promise((resolve) => setImmediate(resolve));
			}
		},
		sleep: (seconds) => t.mock.timers.setTime(Date.now() + seconds * 1000),
		wakes: () => document.dispatchEvent(new Event('visibilitychange')),
		document,
		window
	};
	one.following = follow<Live>(
		'/live/hall/1',
		{
			state: (state) => one.shown.push(state.version),
			connection: (how, true_at) => {
				one.connection.push(how);
				one.true_at = true_at;
			},
			ended: (code) => one.ended.push(code)
		},
		version
	);
	t.after(() => {
		one.following.stop();
		for (const name of ['document', 'window', 'EventSource']) delete globals[name];
		Object.assign(globals, before);
	});
	return one;
}

const state = (version: number) =>
	new Response(JSON.stringify({ version, at: Date.now() }), { headers: { etag: `"${version}"` } });

test('each newer state is shown, never an older one after a newer one', (t) => {
	const one = phone(t, { version: 3 });
	for (const version of [3, 4, 2, 4, 6, 5]) one.source().says(version);
	assert.deepEqual(one.shown, [4, 6]);
	assert.deepEqual(one.connection, []);
	assert.match(one.source().url, /^\/live\/hall\/1\?page=[\w-]{8,40}$/);
});

test('a server that is replaced within moments is nobody’s worry; a break that lasts is told, and its end too', async (t) => {
	const one = phone(t);
	one.source().says(1);
	one.source().fails();
	await one.pass(3);
	one.source().says(2);
	await one.pass(10);
	assert.deepEqual(one.connection, []);
	one.source().fails();
	await one.pass(6);
	assert.deepEqual(one.connection, ['lost']);
	one.source().says(3);
	assert.deepEqual(one.connection, ['lost', 'on']);
	assert.deepEqual(one.shown, [1, 2, 3]);
});

test('a connection that is open and silent is taken for lost after forty seconds, and opened anew', async (t) => {
	const one = phone(t);
	one.source().says(1);
	for (let turn = 0; turn < 5; turn++) {
		await one.pass(15);
		one.source().beats();
	}
	// Negative control: as long as it beats nothing is lost.
	assert.deepEqual(one.connection, []);
	assert.equal(Source.all.length, 1);
	const heard_at = Date.now();
	await one.pass(42);
	assert.deepEqual(one.connection, ['lost']);
	// What is shown was known to be so until then, not until it was missed.
	assert.equal(one.true_at, heard_at);
	assert.equal(Source.all.length, 2);
	assert.equal(Source.all[0]!.readyState, Source.CLOSED);
	one.source().says(7);
	assert.deepEqual(one.connection, ['lost', 'on']);
	assert.deepEqual(one.shown, [1, 7]);
});

test('a phone that slept ten minutes says that it knows nothing, asks at once and shows the truth', async (t) => {
	const one = phone(t);
	one.source().says(1);
	one.document.visibilityState = 'hidden';
	one.wakes();
	one.sleep(600);
	one.document.visibilityState = 'visible';
	one.wakes();
	assert.deepEqual(one.connection, ['lost']);
	assert.equal(Source.all.length, 2);
	one.source().says(9);
	assert.deepEqual(one.connection, ['lost', 'on']);
	assert.deepEqual(one.shown, [1, 9]);
	// A short look elsewhere changes nothing.
	one.sleep(5);
	one.wakes();
	assert.equal(Source.all.length, 2);
});

test('it is asked anew at once when the network is back, and when a page comes back from the browser’s store', (t) => {
	const one = phone(t);
	one.source().says(1);
	one.window.dispatchEvent(new Event('online'));
	assert.equal(Source.all.length, 2);
	one.sleep(30);
	one.window.dispatchEvent(new Event('pageshow'));
	assert.equal(Source.all.length, 3);
});

test('told no, it comes again by itself, ever less often', async (t) => {
	const one = phone(t);
	const opened: number[] = [];
	for (let second = 0; second < 100; second++) {
		if (one.source().readyState !== Source.CLOSED) {
			opened.push(second);
			one.source().fails({ forGood: true });
		}
		await one.pass(1);
	}
	const pauses = opened.slice(1).map((at, index) => at - opened[index]!);
	assert.ok(pauses.length >= 4 && pauses.length <= 9, pauses.join());
	assert.ok(pauses.at(-1)! >= 30, pauses.join());
	assert.deepEqual(one.connection, ['lost']);
	one.source().says(1);
	assert.deepEqual(one.connection, ['lost', 'on']);
});

for (const withEvents of [true, false])
	test(`a page that may follow no more is told why, once, and asks nothing after it ${withEvents ? 'by events' : 'without them'}`, async (t) => {
		const one = phone(t, { withEvents });
		one.answer = new Response('join.not_here\n', { status: 404 });
		if (withEvents) one.source().fails({ forGood: true });
		await one.pass(20);
		assert.deepEqual(one.ended, ['join.not_here']);
		const { asked } = one;
		await one.pass(100);
		assert.deepEqual([one.asked, one.ended.length], [asked, 1]);
	});

test('a proxy that finds nobody behind it, a server that is busy and one that is broken end nothing', async (t) => {
	const one = phone(t, { withEvents: false });
	for (const [status, text] of [
		[404, '<html>not found</html>'],
		[429, 'ground.too_many\n'],
		[503, 'ground.our_fault\n']
	] as const) {
		one.answer = new Response(text, { status });
		await one.pass(11);
	}
	assert.deepEqual(one.ended, []);
	one.answer = state(1);
	await one.pass(11);
	assert.deepEqual(one.shown, [1]);
});

test('without events it asks every ten seconds, and knows when nobody answers', async (t) => {
	const one = phone(t, { withEvents: false });
	one.answer = state(1);
	await one.pass(11);
	assert.deepEqual(one.shown, [1]);
	one.answer = new Response(null, { status: 304 });
	await one.pass(50);
	assert.equal(one.asked, 6);
	assert.deepEqual(one.connection, []);
	one.answer = null;
	await one.pass(20);
	assert.deepEqual(one.connection, ['lost']);
	one.answer = state(2);
	await one.pass(11);
	assert.deepEqual(one.shown, [1, 2]);
	assert.deepEqual(one.connection, ['lost', 'on']);
});

test('where events do not get through it asks meanwhile, and stops asking when they do', async (t) => {
	const one = phone(t);
	one.source().says(1);
	await one.pass(20);
	one.source().fails({ forGood: true });
	one.answer = state(5);
	await one.pass(30);
	assert.deepEqual(one.shown, [1, 5]);
	assert.equal(one.connection.at(-1) ?? 'on', 'on');
	one.source().says(6);
	const { asked } = one;
	one.source().beats();
	await one.pass(15);
	assert.equal(one.asked, asked);
});

test('a stopped page asks nothing and shows nothing', async (t) => {
	const one = phone(t);
	one.following.stop();
	assert.equal(one.source().readyState, Source.CLOSED);
	one.source().says(1);
	await one.pass(100);
	assert.deepEqual([one.shown, one.connection, one.asked, Source.all.length], [[], [], 0, 1]);
});

test('the server’s clock is known whatever the phone’s says, by the message that came quickest', (t) => {
	const one = phone(t);
	const ahead = 3_600_000;
	for (const late of [900, 40, 2500]) one.source().says(1, Date.now() + ahead - late);
	assert.equal(one.following.now(), Date.now() + ahead - 40);
});
