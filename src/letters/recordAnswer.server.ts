import type { Context } from '#ground/context.ts';
import { photos } from '#ground/files/kinds.ts';
import type { OpenFile } from '#ground/files/open.server.ts';
import { openFile } from '#ground/files/open.server.ts';
import { storeFile } from '#ground/files/store.server.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import { found, refuse, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { dayKey } from '#kazakh/dates.ts';
import { require } from '#people/rights.ts';
import { moveProposal } from '#events/proposal-move.server.ts';
import type { AnswerInput } from './answer-form.ts';
import { whyNotAnswer } from './letter.ts';
import { lockedLetter, proposalsIn } from './locked.server.ts';
import type {} from './tables.ts';

/** What a scan may be. */
export const scanKinds = ['pdf', ...photos] as const;

/**
 * Records what came back to a letter: the day, the addressee's own number, the scan, and of each proposal whether it was
 * accepted or refused. Proposals of another letter are refused (422), and whatever the rules of a proposal forbid.
 */
export async function recordAnswer(ctx: Context, code: string, input: AnswerInput): Promise<void> {
	require(ctx, 'letters.write');
	await transaction(ctx, async (tx) => {
		const letter = await lockedLetter(tx, code);
		refuse(whyNotAnswer(letter, input.received_on, dayKey(tx.now, tx.centre.zone)));
		const file_id = await storeFile(tx, input.file, [...scanKinds]);
		const id = newId();
		await tx.db
			.insertInto('letter_answer')
			.values({
				id,
				letter_id: letter.id,
				received_on: input.received_on,
				number: input.number || null,
				file_id,
				noted_at: tx.now,
				noted_by: tx.visitor.account_id
			})
			.execute();
		await decide(tx, letter.id, input);
		await happened(tx, 'letters.answered', letter.id, { code });
	});
}

async function decide(tx: Context, letter_id: string, input: AnswerInput): Promise<void> {
	const ids = await proposalsIn(tx, letter_id);
	const rows = ids.length
		? await tx.db.selectFrom('proposal').select('code').where('id', 'in', ids).execute()
		: [];
	const own = new Set(rows.map(({ code }) => code));
	const on = input.received_on;
	for (const [code, verdict] of Object.entries(input.verdicts)) {
		if (verdict === '') continue;
		if (!own.has(code)) throw new Refusal('letters.other_proposal', 422);
		if (verdict === 'accept') await moveProposal(tx, code, { move: 'accept', on });
		else await moveProposal(tx, code, { move: 'refuse', on, words: { ...input.reason, en: '' } });
	}
}

/** The scan of an answer, for staff alone: it is never released to the public addresses of files. */
export async function openScan(ctx: Context, code: string, answer_id: string): Promise<OpenFile> {
	require(ctx, 'letters.write');
	const row = await ctx.db
		.selectFrom('letter_answer')
		.innerJoin('letter', 'letter.id', 'letter_answer.letter_id')
		.select('letter_answer.file_id')
		.where('letter.code', '=', code)
		.where('letter_answer.id', '=', answer_id)
		.executeTakeFirst();
	return openFile(ctx, found(found(row).file_id));
}
