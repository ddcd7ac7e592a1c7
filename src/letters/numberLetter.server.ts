import type { Context } from '#ground/context.ts';
import { nextNumber } from '#ground/counter.server.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import { say } from '#ground/language.ts';
import { Refusal } from '#ground/refusal.ts';
import { dayKey } from '#kazakh/dates.ts';
import type { Matter } from './compose.ts';
import { compose, lacksOf } from './compose.ts';
import type { LetterKind, LetterLanguage, LetterTexts, TemplateWords } from './letter.ts';
import { letterLanguages } from './letter.ts';
import { lackNames } from './messages.ts';
import type {} from './tables.ts';

export interface Numbered extends Matter {
	kind: LetterKind;
	event_id: string;
	stop_id: string | null;
	organisation_id: string;
}

/**
 * Gives a letter the year's next outgoing number and freezes its words in the chosen languages; one series for all
 * kinds. The caller's transaction holds the counter's row, so no number is skipped and none given twice.
 * Refuses with letters.lacks (422) when a word is missing in a chosen language.
 */
export async function numberLetter(
	tx: Context,
	words: TemplateWords,
	given: Numbered,
	languages: LetterLanguage[]
): Promise<{ id: string; code: string }> {
	const texts = textsOf(tx, words, given, languages);
	const dated_on = dayKey(tx.now, tx.centre.zone);
	const year = dated_on.slice(0, 4);
	const number = await nextNumber(tx, `letter_${year}`);
	const [id, code] = [newId(), `${year}-${number}`];
	const { kind, event_id, stop_id, organisation_id, reply_by, proposals } = given;
	await tx.db
		.insertInto('letter')
		.values({
			id,
			code,
			number,
			kind,
			event_id,
			stop_id,
			organisation_id,
			dated_on,
			reply_by,
			texts: JSON.stringify(texts) as never,
			made_at: tx.now,
			made_by: tx.visitor.account_id
		})
		.execute();
	if (proposals.length > 0)
		await tx.db
			.insertInto('letter_proposal')
			.values(
				proposals.map((one, at) => ({ letter_id: id, proposal_id: one.id, position: at + 1 }))
			)
			.execute();
	await happened(tx, 'letters.made', id, { code, event_id });
	return { id, code };
}

/** The same words without a number: what a letter would say. */
export function textsOf(
	ctx: Context,
	words: TemplateWords,
	matter: Matter,
	languages: LetterLanguage[]
): LetterTexts {
	refuseLacks(ctx, matter, languages);
	return Object.fromEntries(
		letterLanguages
			.filter((language) => languages.includes(language))
			.map((language) => [language, compose(ctx.centre, words[language], matter, language)])
	);
}

function refuseLacks(ctx: Context, matter: Matter, languages: LetterLanguage[]): void {
	if (!ctx.centre.responsible) throw new Refusal('letters.no_signer', 422);
	const name = say(lackNames, ctx.language);
	const what = languages.flatMap((language) =>
		lacksOf(ctx.centre, matter, language).map((lack) => `${name(lack)} (${name(language)})`)
	);
	if (what.length > 0) throw new Refusal('letters.lacks', 422, { what: what.join(', ') });
}
