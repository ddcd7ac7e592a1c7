import { createHash } from 'node:crypto';
import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newCode, newId } from '#ground/ids.ts';
import { transaction } from '#ground/transaction.server.ts';
import { dayKey } from '#kazakh/dates.ts';
import type { InquiryInput } from './forms.ts';
import { workingDaysAfter } from '#kazakh/workingDays.ts';
import { answerWithin } from './inquiry.ts';
import { project } from './queries.server.ts';

/** What the visitor is told: the code to follow the answer by, and the day it is promised for ('2026-07-29'). */
export interface Asked {
	code: string;
	due_on: string;
}

/**
 * Takes a question or complaint about a project (law of 12.04.2005 No. 36, article 6-4 (2-3), (2-4)). The
 * same sent again is a repeat and gets the first code. Nothing of it is public until staff release it.
 */
export async function ask(ctx: Context, slug: string, input: InquiryInput): Promise<Asked> {
	const { id: project_id } = await project(ctx, slug);
	return transaction(ctx, async (tx) => {
		const { kind, text, name, contact } = input;
		const row = {
			id: newId(),
			project_id,
			...promise(tx),
			kind,
			text,
			name,
			contact,
			consented_at: contact === null ? null : tx.now,
			language: tx.language,
			content_hash: hashOf(input),
			asked_at: tx.now
		};
		const { numInsertedOrUpdatedRows } = await tx.db
			.insertInto('inquiry')
			.values(row)
			.onConflict((known) => known.columns(['project_id', 'content_hash']).doNothing())
			.executeTakeFirstOrThrow();
		if (numInsertedOrUpdatedRows === 0n) return first(tx, project_id, row.content_hash);
		await happened(tx, 'funding.inquiry_asked', row.id, { project_id, kind });
		return { code: row.code, due_on: row.due_on };
	});
}

/** What a robot is told: the same as everybody, and nothing is kept. */
export function promise(ctx: Context): Asked {
	const today = dayKey(ctx.now, ctx.centre.zone);
	return { code: newCode(8), due_on: workingDaysAfter(today, answerWithin) };
}

async function first(tx: Context, project_id: string, content_hash: string): Promise<Asked> {
	return tx.db
		.selectFrom('inquiry')
		.select(['code', 'due_on'])
		.where('project_id', '=', project_id)
		.where('content_hash', '=', content_hash)
		.executeTakeFirstOrThrow();
}

/** Spaces and line ends differ between browsers; everything else makes another text. */
function hashOf({ kind, text, name, contact }: InquiryInput): string {
	const plain = [kind, text.replaceAll(/\s+/g, ' ').trim(), name, contact];
	return createHash('sha256').update(JSON.stringify(plain)).digest('hex');
}
