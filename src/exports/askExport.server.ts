import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import { limit } from '#ground/limit.server.ts';
import { found, refuse, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type { ExportFilter, ExportFormat, ExportKind } from './export.ts';
import { exportKinds, hasNames, whyNotAsk } from './export.ts';
import { subjectOf } from './subject.server.ts';

/** Exports that one account may ask for in a day. */
const mostADay = 100;

export interface AskedExport {
	kind: ExportKind;
	filter: ExportFilter;
	format: ExportFormat;
	reason?: string;
}

/**
 * Asks for a list as a file and gives the export's id; a job makes it. The same asked again while the first is
 * under way is the first. Throws 403, 404, `exports.no_reason`, `exports.too_often`.
 */
export async function askExport(ctx: Context, asked: AskedExport): Promise<string> {
	require(ctx, 'evidence.see');
	require(ctx, exportKinds[asked.kind]?.right ?? 'participants.export');
	const reason = asked.reason?.trim().slice(0, 500) || null;
	refuse(whyNotAsk(asked.kind, asked.filter, reason));
	const { by } = exportKinds[asked.kind];
	if (by === 'event') found(asked.filter.event_id || null);
	if (by === 'line') found(asked.filter.line_id || null);
	await subjectOf(ctx, asked.filter);
	await limitAsking(ctx);
	return transaction(ctx, async (tx) => {
		const id = newId();
		const row = {
			kind: asked.kind,
			filter: JSON.stringify(asked.filter),
			format: asked.format,
			language: ctx.language,
			by_account: ctx.visitor.account_id!
		};
		const { numInsertedOrUpdatedRows } = await tx.db
			.insertInto('export')
			.values({ id, ...row, reason, asked_at: ctx.now } as never)
			.onConflict((known) => known.doNothing())
			.executeTakeFirstOrThrow();
		if (numInsertedOrUpdatedRows === 0n) return running(tx, row);
		await happened(tx, 'exports.asked', id, {
			kind: asked.kind,
			format: asked.format,
			names: hasNames(asked.kind, asked.filter)
		});
		return id;
	});
}

/** Files stay for a week: whoever asks again and again must not fill the disk. */
async function limitAsking(ctx: Context): Promise<void> {
	const of = ctx.visitor.account_id!;
	try {
		await limit(ctx, { what: 'exports.asked', of, most: mostADay, per_minutes: 24 * 60 });
	} catch (error) {
		// Says how long to wait: a minute, as the house's own words have it, is not enough here.
		if (error instanceof Refusal) throw new Refusal('exports.too_often', 429);
		throw error;
	}
}

async function running(
	tx: Context,
	row: { kind: string; filter: string; format: string; language: string; by_account: string }
): Promise<string> {
	const { id } = await tx.db
		.selectFrom('export')
		.select('id')
		.where((where) => where.and(row as never))
		.where('made_at', 'is', null)
		.where('cancelled_at', 'is', null)
		.where('failed_at', 'is', null)
		.executeTakeFirstOrThrow();
	return id;
}
