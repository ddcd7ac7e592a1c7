import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { turnsOf } from './turns.server.ts';

export interface HeldTurn {
	id: string;
	stop_id: string;
	/** Whose name may stand in public: who was in the programme. Others speak for their group. */
	is_named: boolean;
	name: string | null;
	post: Texts;
	category: string | null;
	topic: Texts;
	started_at: Date;
	ended_at: Date | null;
	thesis: Texts;
	slides_url: string | null;
	attachment_id: string | null;
}

/** The turns that were held at these stops, in their order: who, from when to when, in which words. For minutes and record. */
export async function turnsHeld(tx: Context, ...stops: string[]): Promise<HeldTurn[]> {
	const turns = await turnsOf(tx, ...stops);
	return turns
		.filter(({ started_at, aside_at }) => started_at !== null && aside_at === null)
		.toSorted((one, other) => Number(one.started_at) - Number(other.started_at))
		.map(({ id, stop_id, kind, name, post, category, topic, started_at, ...turn }) => ({
			id,
			stop_id,
			name,
			post,
			category,
			topic,
			started_at: started_at!,
			ended_at: turn.ended_at,
			is_named: kind === 'planned',
			thesis: turn.thesis,
			slides_url: turn.slides_url,
			attachment_id: turn.attachment_id
		}));
}
