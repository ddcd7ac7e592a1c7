import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Tables } from '#ground/database.server.ts';
import { theHouse } from '#ground/house.server.ts';
import { found } from '#ground/refusal.ts';
import { normalisePhone } from '#kazakh/phone.ts';
import type { OutboxState } from './outbox.ts';
import { outboxState } from './outbox.ts';

export interface OutboxLine {
	id: string;
	recipient: string;
	kind: string;
	subject: string | null;
	state: OutboxState;
	created_at: Date;
	failure: string | null;
}

export interface OutboxPage {
	lines: OutboxLine[];
	/** Key of the next page; null at the end. */
	next: string | null;
}

/** Without one, letters wait and the desk says so. */
export function hasMailServer(): boolean {
	return theHouse().settings.smtp_url !== null;
}

const pageSize = 50;
const columns = [
	'id',
	'recipient',
	'kind',
	'subject',
	'created_at',
	'failure',
	'sending_at',
	'sent_at',
	'failed_at',
	'unclear_at',
	'dropped_at'
] as const;

/** Letters by mail, newest first, 50 a page; `find` is the beginning of an address. */
export async function outboxPage(
	ctx: Context,
	ask: { state?: OutboxState; find?: string; before?: string } = {}
): Promise<OutboxPage> {
	let query = ctx.db.selectFrom('outbox').select(columns).where('channel', '=', 'mail');
	if (ask.state) query = query.where(inState(ask.state));
	if (ask.find) query = query.where('recipient', 'like', `${likeText(ask.find)}%`);
	if (ask.before) query = query.where('id', '<', ask.before);
	const rows = await query
		.orderBy('id', 'desc')
		.limit(pageSize + 1)
		.execute();
	const lines = rows.slice(0, pageSize).map((row) => ({
		id: row.id,
		recipient: row.recipient,
		kind: row.kind,
		subject: row.subject,
		state: outboxState(row),
		created_at: row.created_at,
		failure: row.failure
	}));
	return { lines, next: rows.length > pageSize ? lines.at(-1)!.id : null };
}

/** One letter with all that is known of it. */
export async function outboxMail(ctx: Context, id: string) {
	const row = await ctx.db
		.selectFrom('outbox')
		.select([...columns, 'language', 'body', 'attempts', 'not_before'])
		.where('id', '=', id)
		.where('channel', '=', 'mail')
		.executeTakeFirst();
	return { ...found(row), state: outboxState(found(row)) };
}

type OfOutbox = ExpressionBuilder<Tables, 'outbox'>;

/** The same order of questions as `outboxState`. */
function inState(state: OutboxState) {
	return (eb: OfOutbox): Expression<SqlBool> => {
		const not = (...names: (typeof columns)[number][]) => names.map((name) => eb(name, 'is', null));
		const settled = not('sent_at', 'dropped_at', 'failed_at', 'unclear_at');
		switch (state) {
			case 'sent':
				return eb('sent_at', 'is not', null);
			case 'dropped':
				return eb.and([eb('dropped_at', 'is not', null), ...not('sent_at')]);
			case 'failed':
				return eb.and([eb('failed_at', 'is not', null), ...not('sent_at', 'dropped_at')]);
			case 'unclear':
				return eb.and([
					eb('unclear_at', 'is not', null),
					...not('sent_at', 'dropped_at', 'failed_at')
				]);
			case 'sending':
				return eb.and([eb('sending_at', 'is not', null), ...settled]);
			case 'waiting':
				return eb.and([...settled, ...not('sending_at')]);
		}
	};
}

/** A phone as it is kept, anything else as typed; the signs of LIKE lose their meaning. */
function likeText(typed: string): string {
	const phone = normalisePhone(typed);
	const text = typeof phone === 'string' ? phone : typed.trim().toLowerCase();
	return text.replaceAll(/[\\%_]/g, '\\$&');
}
