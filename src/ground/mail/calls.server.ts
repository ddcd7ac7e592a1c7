import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { bugFields, log } from '#ground/log.server.ts';
import type { OutboxRow } from './claim.server.ts';
import type { Letter } from './letter.ts';
import { letterFor } from './letter.ts';

export interface Call {
	id: string;
	phone: string;
	language: string;
	name: string | null;
	topic: string | null;
	subject: string;
	text: string;
	told_at: Date | null;
}

export interface CallPage {
	calls: Call[];
	next: string | null;
}

const pageSize = 40;

/**
 * Whom to call and what to say, oldest first, 40 a page; `told` gives those already told, latest first. The
 * words are made now, so they are right at the moment of the call; what is no longer needed is left out.
 */
export async function callPage(
	ctx: Context,
	ask: { stop_id?: string; after?: string; told?: boolean } = {}
): Promise<CallPage> {
	let query = ctx.db
		.selectFrom('outbox')
		.selectAll()
		.where('channel', '=', 'call')
		.where('dropped_at', 'is', null);
	query = ask.told
		? query.where('sent_at', 'is not', null)
		: query.where(isWaiting).where(due(ctx.now));
	if (ask.stop_id) query = query.where(sql<boolean>`about->>'stop_id' = ${ask.stop_id}`);
	if (ask.after) query = query.where('id', ask.told ? '<' : '>', ask.after);
	const rows = await query
		.orderBy('id', ask.told ? 'desc' : 'asc')
		.limit(pageSize + 1)
		.execute();
	const calls: Call[] = [];
	for (const row of rows.slice(0, pageSize)) {
		const call = await callOf(ctx, row);
		if (call) calls.push(call);
	}
	return { calls, next: rows.length > pageSize ? rows[pageSize - 1]!.id : null };
}

/** The meetings that waiting calls are about, each with the topic of its first letter. */
export async function callStops(ctx: Context): Promise<{ stop_id: string; topic: string }[]> {
	const rows = await ctx.db
		.selectFrom('outbox')
		.selectAll()
		.distinctOn(sql`about->>'stop_id'`)
		.where('channel', '=', 'call')
		.where(isWaiting)
		.where(sql<boolean>`about->>'stop_id' is not null`)
		.orderBy(sql`about->>'stop_id'`)
		.limit(30)
		.execute();
	const stops = rows.map(async (row) => {
		const letter = await wordsOf(ctx, { ...row, language: ctx.language });
		const { stop_id } = row.about as { stop_id: string };
		return letter ? [{ stop_id, topic: letter.topic ?? letter.subject }] : [];
	});
	return (await Promise.all(stops)).flat();
}

/** As the index of waiting ones says it; nobody sends a call, so none fails or is unclear. */
const isWaiting = sql<boolean>`sent_at is null and unclear_at is null and failed_at is null and dropped_at is null`;

function due(now: Date) {
	return sql<boolean>`(not_before is null or not_before <= ${now})`;
}

async function callOf(ctx: Context, row: OutboxRow): Promise<Call | null> {
	const letter = await wordsOf(ctx, row);
	if (!letter && !row.sent_at) return null;
	return {
		id: row.id,
		phone: row.recipient,
		language: row.language,
		name: letter?.name ?? null,
		topic: letter?.topic ?? null,
		// What was said stays as it was said.
		subject: row.subject ?? letter?.subject ?? '',
		text: row.body ?? letter?.text ?? '',
		told_at: row.sent_at
	};
}

/** One letter that cannot be made must not hide the others: its phone stays on the list, without words. */
async function wordsOf(ctx: Context, row: OutboxRow): Promise<Letter | null> {
	try {
		return await letterFor(ctx, row);
	} catch (error) {
		log('mail.broken', { id: row.id, letter: row.kind, ...bugFields(error) });
		return { subject: row.kind, text: '' };
	}
}
