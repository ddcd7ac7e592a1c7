import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import type { Words } from '#ground/language.ts';
import { found } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import type { ConsentTextInput } from './consentForm.ts';
import { ownFields } from './consentForm.ts';
import { require } from './rights.ts';

interface Field {
	name: Words;
	text: Words;
}

const operator: Words = { kk: '{centre}', ru: '{centre}', en: '{centre}' };

/**
 * Writes the next version of a text people agree to; it is asked for from now on. Earlier ones are never
 * changed: each consent points at the version that was shown. Answers the version.
 */
export async function writeConsentText(
	ctx: Context,
	code: string,
	input: ConsentTextInput
): Promise<number> {
	require(ctx, 'staff.manage');
	return transaction(ctx, async (tx) => {
		// The first version stands for the text: whoever waited for it sees the version that was written meanwhile.
		await tx.db
			.selectFrom('consent_text')
			.select('version')
			.where('code', '=', code)
			.where('version', '=', 1)
			.forUpdate()
			.execute();
		const last = found(
			await tx.db
				.selectFrom('consent_text')
				.select(['version', 'fields'])
				.where('code', '=', code)
				.orderBy('version', 'desc')
				.limit(1)
				.executeTakeFirst(),
			'people.text_unknown'
		);
		const version = last.version + 1;
		const texts = [operator, ...ownFields.map((name) => input[name])];
		// The names of the seven are the law's and stay.
		const fields = (last.fields as Field[]).map(({ name }, index) => ({
			name,
			text: texts[index]!
		}));
		await tx.db
			.insertInto('consent_text')
			.values({
				code,
				version,
				words: input.words,
				fields: JSON.stringify(fields),
				from_at: tx.now,
				written_by: tx.visitor.account_id
			})
			.execute();
		await happened(tx, 'people.consent_text_written', null, { code, version });
		return version;
	});
}
