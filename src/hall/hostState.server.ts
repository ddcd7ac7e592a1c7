import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { found } from '#ground/refusal.ts';
import { whyNotTakePart } from '#join/hall.ts';
import { hallOf } from '#join/halls.server.ts';
import { require } from '#people/rights.ts';
import type { StepState } from './agenda.ts';
import { offer, plannedTurns, stepStates } from './agenda.ts';
import type { Screen, Step, TurnKind } from './floor.ts';
import type { Reason } from './order.ts';
import type { Turn } from './turns.server.ts';
import { fairOf, floorOf, queueOf, runningOf } from './turns.server.ts';

/** A turn as the console sees it: names as they are known. Moments in milliseconds. */
export interface HostTurn {
	id: string;
	kind: TurnKind;
	/** The same for all turns of one person. */
	who: string | null;
	name: string | null;
	post: Texts;
	category: string | null;
	topic: Texts;
	seconds: number;
	started_at: number | null;
	ended_at: number | null;
	paused_at: number | null;
	paused_ms: number;
	passed_from: string | null;
	continues: string | null;
	thesis: Texts;
	slides_url: string | null;
	attachment_id: string | null;
}

export interface HostState {
	open: boolean;
	code: string;
	queue: {
		open: boolean;
		/** As offered, each with the reason for its place; `by_hand`: the moderator has arranged some. */
		entries: (HostTurn & { reason: Reason; spoken: number })[];
		by_hand: boolean;
	};
	steps: (Step & { state: StepState })[];
	planned: HostTurn[];
	/** Whom one press gives the floor to. */
	offer: HostTurn | null;
	/** Whom the fair order alone would offer of those who asked. */
	fair: string | null;
	now: HostTurn | null;
	/** Turns that have begun, in the order in which they did. */
	held: HostTurn[];
	/** Turns of a time in which another one counts, until the secretary settles it otherwise. */
	aside: HostTurn[];
	screen: Screen;
	message: string | null;
	held_by: string | null;
}

/** What moderator and secretary see of a stop's hall; 404 where nobody has opened it. */
export async function hostState(ctx: Context, stop_id: string): Promise<HostState> {
	require(ctx, 'hall.run', stop_id);
	const hall = found(await hallOf(ctx, stop_id), 'join.not_open');
	const floor = found(await floorOf(ctx, stop_id), 'join.not_open');
	const queue = queueOf(floor, ctx.now);
	const states = stepStates(floor.agenda, floor.turns);
	const offered = offer(floor.agenda, floor.turns, queue);
	const running = runningOf(floor);
	const held = floor.turns
		.filter(({ started_at }) => started_at !== null)
		.toSorted((one, other) => Number(one.started_at) - Number(other.started_at));
	return {
		open: whyNotTakePart(hall) === null,
		code: hall.join_code,
		queue: {
			open: floor.queue_opened_at !== null,
			entries: queue.map(({ turn, reason, spoken }) => ({ ...shown(turn), reason, spoken })),
			by_hand: queue.some(({ reason }) => reason === 'by_hand')
		},
		steps: floor.agenda.map((step, n) => ({ ...step, state: states[n]! })),
		planned: plannedTurns(floor.agenda, floor.turns).map(shown),
		offer: offered && shown(offered),
		fair: fairOf(floor, ctx.now)?.id ?? null,
		now: running && shown(running),
		held: held.filter(({ aside_at }) => aside_at === null).map(shown),
		aside: held.filter(({ aside_at }) => aside_at !== null).map(shown),
		screen: floor.screen as Screen,
		message: floor.message,
		held_by: floor.held_by
	};
}

function shown(turn: Turn): HostTurn {
	const { id, kind, who, name, post, category, topic, seconds, paused_ms } = turn;
	const { passed_from, continues, thesis, slides_url, attachment_id } = turn;
	const at = (moment: Date | null) => moment && Number(moment);
	return {
		id,
		kind,
		who,
		name,
		post,
		category,
		topic,
		seconds,
		paused_ms,
		passed_from,
		continues,
		thesis,
		slides_url,
		attachment_id,
		started_at: at(turn.started_at),
		ended_at: at(turn.ended_at),
		paused_at: at(turn.paused_at)
	};
}
