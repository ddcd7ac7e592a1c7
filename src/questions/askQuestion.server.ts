import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import { limit } from '#ground/limit.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { openHallFor } from '#join/halls.server.ts';
import type { Participant } from '#join/participant.server.ts';
import { whyNotAsk } from './question.ts';
import type {} from './tables.ts';

/**
 * Somebody in the hall asks; the moderator sees it first. The same text again is the same question. Answers its id.
 * Throws `questions.wait`, `questions.enough`, `questions.too_often`.
 */
export async function askQuestion(
	ctx: Context,
	participant: Participant,
	{ text, anonymous }: { text: string; anonymous: boolean }
): Promise<string> {
	const often = { what: 'questions.ask', of: participant.id, code: 'questions.too_often' };
	await limit(ctx, { ...often, most: 30, per_minutes: 10 });
	return transaction(ctx, async (tx) => {
		await openHallFor(tx, participant.stop_id);
		await holdParticipant(tx, participant.id);
		const known = await asked(tx, participant.id, text);
		if (known) return known;
		refuse(whyNotAsk(await howMany(tx, participant.id)));
		const [id, { stop_id, category }] = [newId(), participant];
		await tx.db
			.insertInto('question')
			.values({
				id,
				stop_id,
				category,
				text,
				anonymous,
				participant_id: participant.id,
				language: tx.language,
				asked_at: tx.now
			} as never)
			.execute();
		await happened(tx, 'questions.asked', id, { stop_id });
		// For the console alone: nobody else sees it yet.
		await changed(tx, stop_id);
		return id;
	});
}

/** Two requests of one phone follow each other, so that both see what the other asked. */
async function holdParticipant(tx: Context, id: string): Promise<void> {
	await tx.db
		.selectFrom('participant')
		.select('id')
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst();
}

async function asked(tx: Context, participant_id: string, text: string): Promise<string | null> {
	const row = await tx.db
		.selectFrom('question')
		.select('id')
		.where('participant_id', '=', participant_id)
		.where('text', '=', text)
		.executeTakeFirst();
	return row?.id ?? null;
}

async function howMany(tx: Context, participant_id: string) {
	return tx.db
		.selectFrom('question')
		.select([
			sql<number>`count(*)::int`.as('all'),
			sql<number>`count(*) filter (where approved_at is null and refused_at is null and proposal_id is null)::int`.as(
				'waiting'
			)
		])
		.where('participant_id', '=', participant_id)
		.executeTakeFirstOrThrow();
}
