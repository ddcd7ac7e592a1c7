// The phone in the hall loads this and nothing else. What the moderator does is written into the page as it comes; a form is
// sent without a new page; without a connection the page says so, and when what it shows was true.
import type { Live } from '#ground/live/follow.ts';
import { follow } from '#ground/live/follow.ts';
import { timeOfDay } from '#kazakh/dates.ts';
import type { Shown } from './phoneText.ts';
import { clockLines, queueLines, speakerLines } from './phoneText.ts';
import { readerOf } from './reader.ts';
import type { Parts } from './parts.ts';
import { partsKey } from './parts.ts';
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
	const waits = lines.place !== null;
	const { open } = shown.queue;
	write({ sum: lines.sum, place: lines.place_text, place_note: waits ? lines.place_note : '' });
	show({
		floor: speaks,
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
	announce(speaks ? me.t('your_floor') : lines.place === 1 ? me.t('you_next') : '');
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

function askForParts(shown: State): void {
	for (const { id, support } of shown.questions)
		for (const field of all(`[name="question_id"][value="${id}"]`)) {
			const number = field.closest('form')?.querySelector('.num');
			if (number) number.textContent = String(support);
		}
	if (partsKey(shown) === key) return;
	clearTimeout(asking);
	asking = setTimeout(() => {
		fetch(location.pathname, { headers: { accept: 'text/html' } })
			.then(async (answer) => {
				if (answer.ok && state) {
					take(await answer.text());
					key = partsKey(state);
				}
			})
			// The connection is gone: what follows it says so, and comes here again when it is back.
			.catch(() => undefined);
	}, Math.random() * 2000);
}

function take(html: string, sent: HTMLFormElement | null = null): void {
	takeParts(html, sent);
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
	try {
		const answer = await fetch(form.action, {
			method: 'POST',
			body: new URLSearchParams(data as never),
			headers: { accept: 'text/html' },
			signal: patience.signal
		});
		// Led elsewhere: out of the hall, or to joining it anew.
		if (new URL(answer.url).pathname !== location.pathname) return location.assign(answer.url);
		write({ unsent: '' });
		take(await answer.text(), form);
		document
			.querySelector<HTMLElement>('[data-part="said"] [role]')
			?.scrollIntoView({ block: 'center' });
	} catch {
		// No connection: the words stay in the form.
		write({ unsent: t('not_sent') });
	} finally {
		clearTimeout(late);
	}
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
	}
});
for (const name of ['online', 'offline']) addEventListener(name, settle);
setInterval(drawClock, 1000);
