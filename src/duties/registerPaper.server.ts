import type { Context } from '#ground/context.ts';
import { xlsx } from '#ground/documents/sheet.server.ts';
import { say } from '#ground/language.ts';
import { registerMessages } from './registerMessages.ts';
import type { FieldsOf, Register } from './registers.ts';
import type { Asked } from './registers.server.ts';
import { wholeRegister } from './registers.server.ts';
import { cellsOf, dayName, whoOf } from './registerTable.ts';

/** A register in the period as an Excel file, in the reader's language. */
export async function registerPaper(
	ctx: Context,
	register: Register,
	asked: Asked
): Promise<Uint8Array> {
	const rows = await wholeRegister(ctx, register, asked);
	const t = say(registerMessages, ctx.language);
	const heads = cellsOf(register, empty[register], ctx.language).map(({ name }) => name);
	return xlsx({
		title: t(register),
		columns: [
			{ title: t(dayName(register)), kind: 'day' },
			...heads.map((name) => ({ title: t(name), width: 30 })),
			{ title: t('by'), width: 30 },
			{ title: t('written'), kind: 'moment', width: 18 }
		],
		rows: rows.map((row) => [
			row.on_day,
			...cellsOf(register, row.fields, ctx.language).map(({ value }) => value),
			whoOf(row, ctx.language),
			row.written_at
		]),
		timeZone: ctx.centre.zone
	});
}

/** Only its columns are read. */
const empty: FieldsOf = {
	exports: { what: 'participants', about: {}, path: '', with_names: false, why: null, rows: 0 },
	transfers: { to_whom: '', basis: '', categories: '', abroad: null },
	incidents: { what: '', categories: '', people: null, measures: '', notified: null }
};
