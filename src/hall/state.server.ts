import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { found } from '#ground/refusal.ts';
import { whyNotTakePart } from '#join/hall.ts';
import { hallOf } from '#join/halls.server.ts';
import { offer, plannedTurns } from './agenda.ts';
import type { Screen } from './floor.ts';
import type { Floor, Turn } from './turns.server.ts';
import { floorOf, queueOf, runningOf } from './turns.server.ts';

/** Who speaks, with the clock's moments in milliseconds. */
export interface Speaking {
	id: string;
	name: string | null;
	role: Texts;
	topic: Texts;
	category: string | null;
	seconds: number;
	started_at: number;
	paused_at: number | null;
	paused_ms: number;
}

export interface Next {
	id: string;
	/** Only of who stands in the programme: others are named when they have the floor. */
	name: string | null;
	role: Texts;
	category: string | null;
}

/** What everybody in the hall may see, on phones that have joined and on the screen. */
export interface HallState {
	open: boolean;
	queue: {
		open: boolean;
		count: number;
		/** How long who asks now would wait. */
		minutes: number;
		/** A phone finds its own by its id. `first`: speaks for the first time. */
		entries: { id: string; category: string | null; first: boolean }[];
	};
	now: Speaking | null;
	next: Next[];
	screen: Screen;
	message: string | null;
}

const mostShown = 50;
const mostNext = 3;

/** The public state of a stop's hall; 404 where nobody has opened it. */
export async function hallState(ctx: Context, stop_id: string): Promise<HallState> {
	const hall = found(await hallOf(ctx, stop_id), 'join.not_open');
	const floor = found(await floorOf(ctx, stop_id), 'join.not_open');
	const running = runningOf(floor);
	const queue = queueOf(floor, ctx.now);
	const seconds = queue.reduce((sum, { turn }) => sum + turn.seconds, 0);
	return {
		open: whyNotTakePart(hall) === null,
		queue: {
			open: floor.queue_opened_at !== null,
			count: queue.length,
			minutes: Math.ceil(seconds / 60),
			entries: queue.slice(0, mostShown).map(({ turn, spoken }) => ({
				id: turn.id,
				category: turn.category,
				first: spoken === 0
			}))
		},
		now: running && speaking(running),
		next: nextOf(floor, ctx.now).map((turn) => ({
			id: turn.id,
			name: turn.kind === 'planned' ? turn.name : null,
			role: turn.post,
			category: turn.category
		})),
		screen: floor.screen as Screen,
		message: floor.message
	};
}

/** A minor's name is on no screen. */
function speaking(turn: Turn): Speaking {
	const { id, post, topic, category, seconds, paused_at, paused_ms } = turn;
	return {
		id,
		name: turn.is_minor ? null : turn.name,
		role: post,
		topic,
		category,
		seconds,
		started_at: Number(turn.started_at),
		paused_at: paused_at && Number(paused_at),
		paused_ms
	};
}

/** The offered one first, then the queue, then the programme. */
export function nextOf(floor: Floor, now: Date): Turn[] {
	const queue = queueOf(floor, now);
	const first = offer(floor.agenda, floor.turns, queue);
	const planned = plannedTurns(floor.agenda, floor.turns);
	const all = [first, ...queue.map(({ turn }) => turn), ...planned];
	return [...new Set(all.filter((turn) => turn !== null))].slice(0, mostNext);
}
