import { exported } from '#duties/exported.server.ts';
import type { Context } from '#ground/context.ts';
import { mostRows } from '#ground/documents/cells.ts';
import { csvStream, xlsxStream } from '#ground/documents/sheetStream.server.ts';
import { addMade, writeMade } from '#ground/files/made.server.ts';
import { happened } from '#ground/happening.server.ts';
import { isLanguage } from '#ground/language.ts';
import { bugFields, log } from '#ground/log.server.ts';
import { Refusal } from '#ground/refusal.ts';
import type { ExportFilter, ExportFormat, ExportKind } from './export.ts';
import { hasNames, isOfPeople } from './export.ts';
import type { List } from './list.ts';
import { listOf } from './listOf.server.ts';
import { fileName } from './messages.ts';
import { cancelled, progress } from './progress.server.ts';
import { countRows, pagesOf } from './rows.server.ts';
import { subjectOf } from './subject.server.ts';
import { visitorNow } from './visitor.server.ts';

const types: Record<ExportFormat, string> = {
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	csv: 'text/csv; charset=utf-8'
};

/** One that never ends well, because the machine breaks down over it, is given up. */
const mostTries = 8;

/**
 * Makes an export's file from its beginning: rows in one snapshot, page by page, straight to the disk. Stopped in the
 * middle it leaves no file. One that is over already stays as it is, so it may be called again.
 */
export async function makeExport(ctx: Context, id: string): Promise<void> {
	const row = await begun(ctx, id);
	if (!row) return;
	try {
		if (row.tries > mostTries) throw new Refusal('exports.broken');
		const asker = { ...ctx, visitor: await visitorNow(ctx, row.by_account) };
		await written(isLanguage(row.language) ? { ...asker, language: row.language } : asker, row);
	} catch (error) {
		if (error === cancelled) return;
		if (!(error instanceof Refusal)) throw error;
		log('exports.refused', { ...bugFields(error), code: error.code });
		await failed(ctx, id, error.code);
	}
}

interface Row {
	id: string;
	kind: string;
	format: string;
	filter: unknown;
	language: string;
	by_account: string;
	reason: string | null;
	tries: number;
}

/** From the beginning, whatever an earlier try had done. */
function begun(ctx: Context, id: string): Promise<Row | undefined> {
	return ctx.db
		.updateTable('export')
		.set((to) => ({ tries: to('tries', '+', 1), done: 0, total: null }))
		.where('id', '=', id)
		.where('made_at', 'is', null)
		.where('cancelled_at', 'is', null)
		.where('failed_at', 'is', null)
		.returning(['id', 'kind', 'format', 'filter', 'language', 'by_account', 'reason', 'tries'])
		.executeTakeFirst();
}

async function written(ctx: Context, row: Row): Promise<void> {
	const [kind, format] = [row.kind as ExportKind, row.format as ExportFormat];
	const list = await listOf(ctx, kind, row.filter as ExportFilter);
	const name = fileName(kind, format, ctx);
	await ctx.db
		.transaction()
		.setIsolationLevel('repeatable read')
		.setAccessMode('read only')
		.execute(async (snapshot) => {
			const total = await countRows(snapshot, list);
			if (format === 'xlsx' && total > mostRows) throw new Refusal('exports.too_long');
			const told = await progress(ctx, row.id, total);
			const pages = told.following(pagesOf(snapshot, list as List<unknown>));
			const sheet = { title: name.title, columns: list.columns, pages, timeZone: ctx.centre.zone };
			const made = await writeMade(ctx, format === 'xlsx' ? xlsxStream(sheet) : csvStream(sheet));
			await done(ctx, row, told.done(), made, { name: name.file, type: types[format] });
		});
}

/** The file belongs to the export in the same moment; one stopped meanwhile keeps none. */
async function done(
	ctx: Context,
	row: Row,
	rows: number,
	made: Parameters<typeof addMade>[1],
	file: { name: string; type: string }
): Promise<void> {
	await ctx.db.transaction().execute(async (db) => {
		const tx = { ...ctx, db, now: new Date() };
		const { numUpdatedRows } = await db
			.updateTable('export')
			.set({ made_at: tx.now, done: rows, total: rows, file_id: made.id })
			.where('id', '=', row.id)
			.where('made_at', 'is', null)
			.where('cancelled_at', 'is', null)
			.executeTakeFirstOrThrow();
		if (numUpdatedRows === 0n) throw cancelled;
		await addMade(tx, made, file);
		await happened(tx, 'exports.made', row.id, { rows });
		await register(tx, row, rows);
	});
}

async function register(tx: Context, row: Row, rows: number): Promise<void> {
	const [kind, filter] = [row.kind as ExportKind, row.filter as ExportFilter];
	if (!isOfPeople(kind)) return;
	const [about = null] = filter.event_id ? await subjectOf(tx, filter) : [];
	await exported(tx, {
		what: kind,
		about,
		path: `/desk/exports/${row.id}`,
		with_names: hasNames(kind, filter),
		why: row.reason,
		rows
	});
}

async function failed(ctx: Context, id: string, failure: string): Promise<void> {
	await ctx.db.transaction().execute(async (db) => {
		await db
			.updateTable('export')
			.set({ failed_at: ctx.now, failure })
			.where('id', '=', id)
			.execute();
		await happened({ ...ctx, db }, 'exports.failed', id, { code: failure });
	});
}
