import type { Context } from '#ground/context.ts';
import type { Forgotten } from '#people/holdings.server.ts';
import { struck } from '#people/struck.ts';
import type {} from '#events/tables.ts';
import type { LetterPart, LetterTexts } from './letter.ts';
import type {} from './tables.ts';

/**
 * Our copies of letters about events where these people were: proposals that were erased with them leave the text, and
 * their names and contacts go out of the others. What left the house on paper is the addressee's.
 */
export async function forgetInLetters(tx: Context, { ids, words }: Forgotten): Promise<void> {
	const letters = await tx.db
		.selectFrom('letter')
		.select(['letter.id', 'letter.texts'])
		.where('kind', '=', 'proposals')
		.where('event_id', 'in', (db) =>
			db
				.selectFrom('attendance')
				.innerJoin('stop', 'stop.id', 'attendance.stop_id')
				.select('stop.event_id')
				.where('attendance.person_id', 'in', ids)
		)
		.execute();
	for (const { id, texts } of letters) {
		const left = without(texts, await codesIn(tx, id), words);
		if (JSON.stringify(left) !== JSON.stringify(texts))
			await tx.db
				.updateTable('letter')
				.set({ texts: JSON.stringify(left) as never })
				.where('id', '=', id)
				.execute();
	}
}

async function codesIn(tx: Context, letter_id: string): Promise<Set<string>> {
	const rows = await tx.db
		.selectFrom('letter_proposal')
		.innerJoin('proposal', 'proposal.id', 'letter_proposal.proposal_id')
		.select('proposal.code')
		.where('letter_proposal.letter_id', '=', letter_id)
		.execute();
	return new Set(rows.map(({ code }) => code));
}

function without(texts: LetterTexts, codes: Set<string>, words: string[]): LetterTexts {
	const part = (one: LetterPart): LetterPart =>
		'paragraph' in one
			? one
			: {
					items: one.items
						.filter(({ code }) => codes.has(code))
						.map(({ code, text }) => ({ code, text: struck(text, words) }))
				};
	return Object.fromEntries(
		Object.entries(texts).map(([language, text]) => [
			language,
			{ ...text, parts: text.parts.map(part) }
		])
	);
}
