import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type { LetterKind, TemplateWords } from './letter.ts';
import { templateProblems } from './places.ts';
import type {} from './tables.ts';

/** Words a kind of letter anew. Letters that have a number keep their words. */
export async function changeTemplate(
	ctx: Context,
	kind: LetterKind,
	words: TemplateWords
): Promise<void> {
	require(ctx, 'letters.word');
	if (Object.keys(templateProblems(kind, words)).length > 0)
		throw new Refusal('letters.places_wrong', 422);
	await transaction(ctx, async (tx) => {
		const row = {
			words: JSON.stringify(words) as never,
			changed_at: tx.now,
			changed_by: tx.visitor.account_id
		};
		await tx.db
			.insertInto('letter_template')
			.values({ kind, ...row })
			.onConflict((known) => known.column('kind').doUpdateSet(row))
			.execute();
		await happened(tx, 'letters.template_changed', null, { kind });
	});
}

/** Goes back to the words that come with the system. The same again changes nothing. */
export async function restoreTemplate(ctx: Context, kind: LetterKind): Promise<void> {
	require(ctx, 'letters.word');
	await transaction(ctx, async (tx) => {
		const gone = tx.db.deleteFrom('letter_template').where('kind', '=', kind);
		const { numDeletedRows } = await gone.executeTakeFirstOrThrow();
		if (numDeletedRows > 0n) await happened(tx, 'letters.template_restored', null, { kind });
	});
}
