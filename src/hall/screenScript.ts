// The screen in the hall loads this and nothing else: it takes the page anew when something changed, moves the clock, and
// says when the connection is gone and what it shows may no longer be so.
import { follow } from '#ground/live/follow.ts';
import { timeOfDay } from '#kazakh/dates.ts';
import type { Clock } from './floor.ts';
import { clockState, minutesAndSeconds, secondsLeft, usedMs } from './floor.ts';
import { rememberParts, takeParts } from './swap.ts';

const root = document.querySelector<HTMLElement>('[data-live]')!;
const { zone, lost } = root.dataset as { zone: string; lost: string };
/** Until when, by the server's clock, what is shown is known to have been so. */
let true_at = Number(root.dataset.at);
let connected = true;
let stands = true;
/** The newest that was told, and what the page shows. */
let told = 0;
let shown = 0;

const place = (name: string) => document.querySelector<HTMLElement>(name);

function write(name: string, text: string): void {
	const here = place(`[data-t="${name}"]`);
	if (here && here.textContent !== text) here.textContent = text;
}

/** The machine itself knows first that its network is gone; that it is back says nothing of the server. */
function settle(): void {
	connected = stands && navigator.onLine;
	// The server may not have been heard for that long before it was found out.
	if (!connected) true_at = Math.max(true_at, following.now() - 40_000);
	draw();
}

function draw(): void {
	const sure = connected && shown >= told;
	root.classList.toggle('is-stale', !sure);
	write('lost', sure ? '' : lost.replace('{time}', timeOfDay(new Date(true_at), zone)));
	write('time', timeOfDay(new Date(following.now()), zone));
	if (sure) drawClock();
}

function drawClock(): void {
	const clock = place('[data-clock]');
	if (!clock) return;
	const turn = JSON.parse(clock.dataset.clock!) as Clock;
	const now = following.now();
	const over = clockState(turn, now) === 'over';
	write('remaining', `${over ? '+' : ''}${minutesAndSeconds(secondsLeft(turn, now))}`);
	write('of', (over ? clock.dataset.over : clock.dataset.left)!);
	const full = Math.min(100, usedMs(turn, now) / 10 / turn.seconds);
	place('[data-bar]')?.setAttribute('width', `${full.toFixed(1)}%`);
}

let busy = false;

async function takeAnew(): Promise<void> {
	if (busy) return;
	busy = true;
	try {
		while (shown < told) {
			const version = told;
			const answer = await fetch(location.pathname + location.search, {
				headers: { accept: 'text/html' }
			});
			if (!answer.ok) throw new Error('not given');
			takeParts(await answer.text());
			shown = version;
			true_at = following.now();
		}
	} catch {
		// The screen says so meanwhile, and asks again.
		setTimeout(() => void takeAnew(), 3000);
	} finally {
		busy = false;
		draw();
	}
}

rememberParts();
const following = follow(root.dataset.live!, {
	state({ version }) {
		told = version;
		void takeAnew();
	},
	connection(is) {
		stands = is === 'on';
		settle();
	},
	// Called off, or the key is over: the page itself says which, and is followed no more.
	ended: () => location.reload()
});
for (const name of ['online', 'offline']) addEventListener(name, settle);
setInterval(draw, 1000);
