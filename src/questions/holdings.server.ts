import type { Context } from '#ground/context.ts';
import { say, written } from '#ground/language.ts';
import type {} from '#events/tables.ts';
import type {} from '#join/tables.ts';
import { holds } from '#people/holdings.server.ts';
import { struck } from '#people/struck.ts';
import { holdingMessages } from './holdingMessages.ts';
import type {} from './tables.ts';

// A question names no person, only the phone of somebody checked in (`participant.person_id`): it follows that one.
holds('questions', {
	tables: [],
	async show(ctx, person_id) {
		const { question } = await exported(ctx, person_id);
		const rows = question.map(({ title, text }) => ({
			name: written(title, ctx.language).text,
			value: text
		}));
		const title = say(holdingMessages, ctx.language)('questions');
		return rows.length > 0 ? [{ title, rows }] : [];
	},
	export: exported,
	async merge() {
		// Found by the phone, and phones have come over.
	},
	async takeApart() {
		// Phones go back, and questions with them.
	},
	// What nobody saw goes; what everybody saw stays without its asker and without their name in it.
	async erase(tx, { ids, words }) {
		const rows = await tx.db
			.selectFrom('question')
			.innerJoin('participant', 'participant.id', 'question.participant_id')
			.select(['question.id', 'question.text', 'answer', 'approved_at'])
			.where('participant.person_id', 'in', ids)
			.execute();
		for (const { id, text, answer, approved_at } of rows) {
			if (approved_at)
				await tx.db
					.updateTable('question')
					.set({
						participant_id: null,
						text: struck(text, words),
						answer: answer && struck(answer, words)
					})
					.where('id', '=', id)
					.execute();
			else await tx.db.deleteFrom('question').where('id', '=', id).execute();
		}
		await tx.db
			.deleteFrom('question_support')
			.where('participant_id', 'in', (db) =>
				db.selectFrom('participant').select('participant.id').where('person_id', 'in', ids)
			)
			.execute();
	}
});

async function exported(ctx: Context, person_id: string) {
	const question = await ctx.db
		.selectFrom('question')
		.innerJoin('participant', 'participant.id', 'question.participant_id')
		.innerJoin('stop', 'stop.id', 'question.stop_id')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.select(['event.title', 'question.text', 'anonymous', 'asked_at', 'approved_at'])
		.select(['question.refused_at', 'question.refused_reason', 'answer'])
		.where('participant.person_id', '=', person_id)
		.orderBy('asked_at')
		.execute();
	return { question };
}
