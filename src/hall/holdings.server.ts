import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { say, written } from '#ground/language.ts';
import { listDate } from '#kazakh/dates.ts';
import type { Forgotten } from '#people/holdings.server.ts';
import { holds } from '#people/holdings.server.ts';
import { struck } from '#people/struck.ts';
import type {} from '#events/tables.ts';
import type {} from '#join/tables.ts';
import { holdingMessages } from './holdingMessages.ts';
import type {} from './tables.ts';

// A turn leads to a person through their participant, which moves with them: merging has nothing to do here.
holds('hall', {
	tables: [],
	async show(ctx, person_id) {
		const said = (texts: Texts) => written(texts, ctx.language).text;
		const { floor_turn } = await exported(ctx, person_id);
		const rows = floor_turn.map((turn) => ({
			name: said(turn.title),
			value: [
				listDate(turn.asked_at, ctx.language, ctx.centre.zone),
				said(turn.topic),
				said(turn.thesis)
			]
				.filter(Boolean)
				.join('; ')
		}));
		return rows.length > 0 ? [{ title: say(holdingMessages, ctx.language)('turns'), rows }] : [];
	},
	export: exported,
	merge: async () => undefined,
	takeApart: async () => undefined,
	erase
});

async function exported(ctx: Context, person_id: string) {
	const floor_turn = await ctx.db
		.selectFrom('floor_turn')
		.innerJoin('participant', 'participant.id', 'floor_turn.participant_id')
		.innerJoin('stop', 'stop.id', 'floor_turn.stop_id')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.select(['event.title', 'floor_turn.category', 'asked_at', 'started_at', 'ended_at'])
		.select(['topic', 'thesis', 'slides_url'])
		.where('participant.person_id', '=', person_id)
		.orderBy('asked_at')
		.execute();
	return { floor_turn };
}

/** That somebody of this group spoke stays, as does what the secretary wrote, without the name; their own words go. */
async function erase(tx: Context, { ids, words }: Forgotten): Promise<void> {
	const turns = await tx.db
		.selectFrom('floor_turn')
		.innerJoin('participant', 'participant.id', 'floor_turn.participant_id')
		.select(['floor_turn.id', 'thesis'])
		.where('participant.person_id', 'in', ids)
		.execute();
	for (const { id, thesis } of turns)
		await tx.db
			.updateTable('floor_turn')
			.set({
				topic: JSON.stringify({}) as never,
				slides_url: null,
				thesis: JSON.stringify(without(thesis, words)) as never
			})
			.where('id', '=', id)
			.execute();
}

const without = (texts: Texts, words: string[]): Texts =>
	Object.fromEntries(
		Object.entries(texts).map(([language, text]) => [language, struck(text, words)])
	);
