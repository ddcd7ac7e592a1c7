// The phone in the hall loads this and nothing else. What the moderator does is written into the page as it comes; a form is
// sent without a new page; without a connection the page says so, and when what it shows was true.
import type { Live } from '#ground/live/follow.ts';
import { follow } from '#ground/live/follow.ts';
import { timeOfDay } from '#kazakh/dates.ts';
import type { Shown } from './phoneText.ts';
import { clockLines, queueLines, speakerLines } from './phoneText.ts';
import { readerOf } from './reader.ts';
import type { Parts } from './parts.ts';
import { askedKey, isDecidedOn, isUntaken, partsKey } from './parts.ts';
import { rememberParts, takeParts } from './swap.ts';

type State = Live & Shown & Parts & { open: boolean; screen: string; message: string | null };

const root = document.querySelector<HTMLElement>('[data-live]')!;
const facts = JSON.parse(root.dataset.reader!) as Parameters<typeof readerOf>[0] & { zone: string };
let state: State | null = null;
/** Until when, by the server's clock, what is shown is known to have been so. */
let true_at = Number(root.dataset.at);
let connected = true;
let stands = true;
let said = '';
/** The server has just answered this phone itself: what came before that is older. */
let told = false;
const silenceMs = 40_000;

const reader = () =>
	readerOf(facts, document.querySelector<HTMLElement>('[data-own]')?.dataset.own);
const all = (name: string) => document.querySelectorAll<HTMLElement>(name);

function write(texts: Record<string, string>): void {
	for (const [key, text] of Object.entries(texts))
		for (const place of all(`[data-t="${key}"]`))
			if (place.textContent !== text) place.textContent = text;
}

function show(parts: Record<string, boolean>): void {
	for (const [key, is] of Object.entries(parts))
		for (const place of all(`[data-if="${key}"]`)) place.hidden = !is;
}

/** The phone itself knows first that its network is gone; that it is back says nothing of the server. */
function settle(): void {
	connected = stands && navigator.onLine;
	// The server may not have been heard for that long before it was found out.
	if (!connected) true_at = Math.max(true_at, following.now() - silenceMs);
	draw();
}

function draw(): void {
	const { t } = reader();
	const time = timeOfDay(new Date(true_at), facts.zone);
	show({ lost: !connected, reload: !connected });
	write({
		link: t(connected ? 'link_on' : 'link_lost'),
		lost: connected ? '' : t('lost', { time }),
		as_of: t('as_of', { time })
	});
	for (const place of all('[data-now]')) place.classList.toggle('is-stale', !connected);
	for (const place of all('[data-t="link"]')) place.classList.toggle('on', connected);
	if (!state) {
		// Nothing was heard since the page was made: what it says of now is as old as it is.
		if (!connected) write({ heading: t('as_of', { time }) });
		if (!connected) show({ clock: false });
		return;
	}
	const message = state.screen === 'message' ? (state.message ?? '') : '';
	show({ message: message !== '' });
	write({ message });
	drawNow(state, time);
	if (!told) drawQueue(state);
}

function drawNow({ now }: State, time: string): void {
	const me = reader();
	const who = now && speakerLines(now, me);
	const own = now !== null && now.id === me.own;
	const heading = own ? 'you_speak' : now ? 'now_speaks' : 'now';
	write({
		heading: connected ? me.t(heading) : me.t(now ? 'was_speaking' : 'as_of', { time }),
		name: who?.name ?? me.t('nobody'),
		role: who ? who.role : me.t('nobody_note'),
		topic: who?.topic ?? ''
	});
	show({ clock: now !== null && connected });
	drawClock();
}

/** A clock that may have been stopped meanwhile does not run on. */
function drawClock(): void {
	if (!state?.now || !connected) return;
	const { spoken, given, left, paused, full } = clockLines(state.now, following.now(), reader());
	write({ spoken, given, left, paused });
	document.querySelector('[data-bar]')?.setAttribute('width', `${full}%`);
}

function drawQueue(shown: State): void {
	const me = reader();
	const lines = queueLines(shown, me);
	const speaks = shown.now !== null && shown.now.id === me.own;
	const { waits } = lines;
	const { open } = shown.queue;
	write({ sum: lines.sum, place: lines.place_text, place_note: waits ? lines.place_note : '' });
	show({
		floor: speaks,
		asked: waits,
		place: waits,
		ask: !speaks && !waits && open,
		shut: !speaks && !waits && !open,
		list: lines.entries.length > 0
	});
	for (const list of all('[data-list]'))
		list.replaceChildren(
			...lines.entries.map(({ text, own }) => {
				const line = document.createElement('li');
				line.textContent = text;
				line.classList.toggle('own', own);
				return line;
			})
		);
	announce(speaks ? me.t('your_floor') : lines.is_next ? me.t('you_next') : '');
}

/** Said once to whoever does not look at the page. */
function announce(text: string): void {
	if (text !== said && text && navigator.vibrate) navigator.vibrate([80, 60, 80]);
	if (text !== said) write({ said: text });
	said = text;
}

/** Questions and the poll are written by the server: the page is asked for them, each phone at its own moment. */
let key = root.dataset.key!;
let asking: ReturnType<typeof setTimeout> | undefined;
/** The own turn, where it was seen last: gone from there, the phone does not know what came of it. */
let seen: string | null = null;
/** A speaker may get another turn that nobody tells the phone of: cut short, or to reply. */
let has_spoken = false;
/** Counts what was sent and answered: a page asked for meanwhile may be older than the answer. */
let sendings = 0;

const stopAddress = location.pathname.replace(/\/$/, '');
const askedOf = () => document.querySelector<HTMLElement>('[data-asked]')?.dataset.asked ?? '';

function askForParts(shown: State): void {
	for (const { id, support } of shown.questions)
		for (const field of all(`[name="question_id"][value="${id}"]`)) {
			const number = field.closest('form')?.querySelector('.num');
			if (number) number.textContent = String(support);
		}
	const { own } = reader();
	const speaks = own !== null && shown.now?.id === own;
	const isThere = speaks || shown.queue.entries.some(({ id }) => id === own);
	has_spoken ||= speaks;
	if (seen !== null && seen === own && !isThere) key = '';
	seen = isThere ? own : null;
	if (partsKey(shown) !== key) askSoon(0, 2000);
	// Votes and support make many versions: of these a phone asks less often.
	else if (has_spoken || !isDecidedOn(askedOf())) askSoon(0, 6000);
}

function askSoon(least: number, spread: number): void {
	// One that waits already will see what is newest then.
	asking ??= setTimeout(
		() => {
			asking = undefined;
			// A connection that is gone says so, and whatever comes after it comes here again; a server that is busy does not.
			void askNow().catch(() => askSoon(3000, 3000));
		},
		least + Math.random() * spread
	);
}

async function askNow(): Promise<void> {
	if (!state) return;
	if (partsKey(state) === key && !(await isOwnAnother())) return;
	const before = sendings;
	const answer = await fetch(location.pathname, { headers: { accept: 'text/html' } });
	if (!answer.ok) throw new Error(`${answer.status}`);
	const html = await answer.text();
	if (sendings === before && !document.querySelector('form[aria-busy]')) take(html);
	else askSoon(1000, 2000);
}

/** Whether of the own turn or the own questions something holds that this page does not say. */
async function isOwnAnother(): Promise<boolean> {
	const answer = await fetch(`${stopAddress}/mine`, { headers: { accept: 'application/json' } });
	if (answer.status === 429 || answer.status >= 500) throw new Error(`${answer.status}`);
	// Out of the hall: the page says it when it is asked for next.
	if (!answer.ok) return false;
	const { turn_id, questions } = (await answer.json()) as {
		turn_id: string | null;
		questions: { asked: Parameters<typeof askedKey>[0] };
	};
	return turn_id !== reader().own || askedKey(questions.asked) !== askedOf();
}

function take(html: string, sent: HTMLFormElement | null = null): void {
	key = takeParts(html, sent).querySelector<HTMLElement>('[data-key]')?.dataset.key ?? key;
	if (sent) told = true;
	draw();
}

document.addEventListener('submit', (event) => {
	const form = event.target as HTMLFormElement;
	if (form.method !== 'post' || form.dataset.plain !== undefined) return;
	event.preventDefault();
	if (form.getAttribute('aria-busy')) return;
	form.setAttribute('aria-busy', 'true');
	void send(form, new FormData(form, event.submitter)).finally(() =>
		form.removeAttribute('aria-busy')
	);
});

async function send(form: HTMLFormElement, data: FormData): Promise<void> {
	const { t } = reader();
	// AbortSignal.timeout is younger than the phones that come here.
	const patience = new AbortController();
	const late = setTimeout(() => patience.abort(), 20_000);
	sendings += 1;
	try {
		const answer = await fetch(form.action, {
			method: 'POST',
			body: new URLSearchParams(data as never),
			headers: { accept: 'text/html' },
			signal: patience.signal
		});
		// Led elsewhere: out of the hall, or to joining it anew.
		if (new URL(answer.url).pathname !== location.pathname) return location.assign(answer.url);
		const html = await answer.text();
		if (isUntaken(answer.status, html)) {
			// Taken, and only the page that follows did not come: it is asked for again.
			if (answer.redirected) {
				form.reset();
				key = '';
				return askSoon(3000, 3000);
			}
			return sayUnsent(t('not_taken'));
		}
		write({ unsent: '' });
		take(html, form);
		document
			.querySelector<HTMLElement>('[data-part="said"] [role]')
			?.scrollIntoView({ block: 'center' });
	} catch {
		// No connection: the words stay in the form.
		sayUnsent(t('not_sent'));
	} finally {
		clearTimeout(late);
		sendings += 1;
	}
}

/** Where it is seen: the form may stand far below. */
function sayUnsent(text: string): void {
	write({ unsent: text });
	document.querySelector('[data-t="unsent"]')?.scrollIntoView({ block: 'center' });
}

rememberParts();
show({ scripts: true, reload: false });
const following = follow<State>(root.dataset.live!, {
	state(given) {
		if (!given.open) return location.reload();
		state = given;
		told = false;
		true_at = given.at;
		draw();
		askForParts(given);
	},
	connection(is) {
		stands = is === 'on';
		settle();
	},
	// Put out, called off, the check-in taken back: the page itself says which, and is followed no more.
	ended: () => location.reload()
});
for (const name of ['online', 'offline']) addEventListener(name, settle);
setInterval(drawClock, 1000);
