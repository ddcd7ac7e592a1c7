import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import { require } from '#people/rights.ts';
import { covered } from './inquiry.ts';
import type { InquiryKind } from './inquiry.ts';
import type {} from './tables.ts';

/** What whoever holds the code may see: how it stands, and the answer. Not the name, not the contact. */
export async function followedInquiry(ctx: Context, project_id: string, code: string) {
	const query = ctx.db
		.selectFrom('inquiry')
		.select(['code', 'kind', 'asked_at', 'due_on', 'answer', 'answered_at', 'released_at'])
		.where('project_id', '=', project_id)
		.where('code', '=', code.toUpperCase())
		.$narrowType<{ kind: InquiryKind }>();
	return found(await query.executeTakeFirst());
}

/** Inquiries released to everybody, the newest answer first; personal details in the text are covered. */
export async function releasedInquiries(ctx: Context, project_id: string) {
	const rows = await ctx.db
		.selectFrom('inquiry')
		.select(['code', 'kind', 'text', 'language', 'asked_at', 'answer', 'answered_at'])
		.where('project_id', '=', project_id)
		.where('released_at', 'is not', null)
		.orderBy('released_at', 'desc')
		.limit(50)
		.$narrowType<{ kind: InquiryKind }>()
		.execute();
	return rows.map(({ text, ...row }) => ({ ...row, text: covered(text) }));
}

/** For staff: what waits for an answer first, the nearest promise on top; then the answered ones. */
export async function inquiries(ctx: Context, project_id: string) {
	require(ctx, 'inquiries.answer');
	return ctx.db
		.selectFrom('inquiry')
		.selectAll()
		.where('project_id', '=', project_id)
		.orderBy((is) => is('answered_at', 'is not', null))
		.orderBy('due_on')
		.orderBy('id')
		.limit(200)
		.$narrowType<{ kind: InquiryKind }>()
		.execute();
}
