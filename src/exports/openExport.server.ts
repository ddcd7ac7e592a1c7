import type { Context } from '#ground/context.ts';
import type { OpenFile } from '#ground/files/open.server.ts';
import { openFile } from '#ground/files/open.server.ts';
import { happened } from '#ground/happening.server.ts';
import { found, refuse } from '#ground/refusal.ts';
import { require } from '#people/rights.ts';
import { exportKinds, whyNotOpen } from './export.ts';
import { exportOf } from './queries.server.ts';

/** The file of an export, for whoever asked for it and still may; each time is written down. Throws 403, 404, 409. */
export async function openExport(ctx: Context, id: string): Promise<OpenFile> {
	const row = await exportOf(ctx, id);
	found(row.own ? row : null);
	require(ctx, exportKinds[row.kind].right);
	refuse(whyNotOpen(row.state));
	const file = await openFile(ctx, row.file_id!);
	await ctx.db
		.transaction()
		.execute((db) => happened({ ...ctx, db }, 'exports.opened', id, { rows: row.done }));
	return file;
}
