import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { say, written } from '#ground/language.ts';
import { holds } from '#people/holdings.server.ts';
import { holdingMessages } from './holdingMessages.ts';
import type {} from './tables.ts';

// A ballot names no person, only the phone of somebody checked in: it follows that one. Of a vote in an anonymous poll
// nothing is known.
holds('polls', {
	tables: [],
	async show(ctx, person_id) {
		const { ballot } = await exported(ctx, person_id);
		const said = (texts: Texts) => written(texts, ctx.language).text;
		const rows = ballot.map(({ question, options }) => ({
			name: said(question),
			value: options.map(({ position, text }) => said(text) || position).join('; ')
		}));
		return rows.length > 0 ? [{ title: say(holdingMessages, ctx.language)('ballots'), rows }] : [];
	},
	export: exported,
	async merge() {
		// Found by the phone, and phones have come over.
	},
	async takeApart() {
		// Phones go back, and ballots with them.
	},
	// In a poll that is closed the vote is counted already, and only a number.
	async erase(tx, { ids }) {
		await sql`delete from ballot using participant
			where participant.id = ballot.participant_id and participant.person_id = any(${ids}::uuid[])`.execute(
			tx.db
		);
	}
});

interface Ballot {
	question: Texts;
	options: { position: number; text: Texts }[];
	at: Date;
}

async function exported(ctx: Context, person_id: string) {
	const { rows: ballot } = await sql<Ballot>`
		select poll.question, ballot.at, (
			select json_agg(json_build_object('position', position, 'text', text) order by position)
			from poll_option where id = any(ballot.options)
		) as options
		from participant join ballot on ballot.participant_id = participant.id join poll on poll.id = ballot.poll_id
		where participant.person_id = ${person_id} order by ballot.at`.execute(ctx.db);
	return { ballot };
}
