import type { Context } from '#ground/context.ts';
import type { Cell, Column } from '#ground/documents/sheet.server.ts';
import { csvLines, xlsx } from '#ground/documents/sheet.server.ts';
import { happened } from '#ground/happening.server.ts';
import { say, written } from '#ground/language.ts';
import { Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type { Asked } from './asked.ts';
import type { Line } from './journal.server.ts';
import { journalPage } from './journal.server.ts';
import { kinds } from './kinds.ts';
import { messages } from './messages.ts';

/** So many rows an Excel file, which is made in memory. */
export const most = 50_000;
const size = 1000;

/**
 * What the filter lets through, as CSV row by row or as one Excel file; that it was taken is written down first.
 * Throws 403, `journal.too_many`.
 */
export async function exportJournal(
	ctx: Context,
	asked: Asked,
	form: 'csv' | 'xlsx',
	limit = most
): Promise<Uint8Array | ReadableStream<Uint8Array>> {
	require(ctx, 'journal.see');
	const { by, kind, subject, from, to } = asked;
	await transaction(ctx, (tx) =>
		happened(tx, 'journal.exported', subject || null, { form, by, kind, from, to })
	);
	const columns = columnsOf(ctx);
	const timeZone = ctx.centre.zone;
	if (form === 'csv') return stream(ctx, asked, columns);
	const rows: Cell[][] = [];
	for await (const page of pages(ctx, asked)) {
		rows.push(...page);
		if (rows.length > limit) throw new Refusal('journal.too_many', 409, { most: limit });
	}
	return xlsx({ title: say(messages, ctx.language)('journal'), columns, rows, timeZone });
}

/** A page is read only when the one before it has been taken: a slow reader costs no memory. */
function stream(ctx: Context, asked: Asked, columns: Column[]): ReadableStream<Uint8Array> {
	const chunks = csvChunks(ctx, asked, columns);
	return new ReadableStream({
		async pull(controller) {
			const { value, done } = await chunks.next();
			if (done) controller.close();
			else controller.enqueue(new TextEncoder().encode(value));
		},
		async cancel() {
			await chunks.return(undefined);
		}
	});
}

async function* csvChunks(ctx: Context, asked: Asked, columns: Column[]): AsyncGenerator<string> {
	const sheet = (rows: Cell[][]) => csvLines({ columns, rows, timeZone: ctx.centre.zone });
	yield [...sheet([])].join('');
	// The head stands once, in front of all pages.
	for await (const rows of pages(ctx, asked)) yield [...sheet(rows)].slice(1).join('');
}

async function* pages(ctx: Context, asked: Asked): AsyncGenerator<Cell[][]> {
	let before: string | null = '';
	while (before !== null) {
		const page: { lines: Line[]; next: string | null } = await journalPage(ctx, asked, {
			before,
			size
		});
		yield page.lines.map((line) => cellsOf(ctx, line));
		before = page.next;
	}
}

function columnsOf(ctx: Context): Column[] {
	const t = say(messages, ctx.language);
	return [
		{ title: t('when'), kind: 'moment', width: 18 },
		{ title: t('who'), width: 28 },
		{ title: t('what'), width: 40 },
		{ title: t('subject'), width: 50 },
		{ title: t('seal'), kind: 'number' },
		{ title: t('id'), width: 38 }
	];
}

function cellsOf(ctx: Context, { at, by, kind, subject, block, id }: Line): Cell[] {
	const t = say(messages, ctx.language);
	const { language } = ctx;
	const words = [
		subject?.sort && t(subject.sort),
		subject?.title && written(subject.title, language).text,
		subject?.code
	];
	return [
		at,
		by ?? t('no_account'),
		kinds[kind]?.[language] ?? kind,
		words.filter(Boolean).join(', '),
		block,
		id
	];
}
