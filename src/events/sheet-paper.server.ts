import { exported } from '#duties/exported.server.ts';
import type { Context } from '#ground/context.ts';
import { pdf } from '#ground/documents/typst.server.ts';
import type { Language } from '#ground/language.ts';
import { say, written } from '#ground/language.ts';
import { dayKey, listDate, officialDay } from '#kazakh/dates.ts';
import type { ConsentText } from '#people/consentText.server.ts';
import { consentText } from '#people/consentText.server.ts';
import { dayStop } from './attendance-stop.server.ts';
import { messages } from './day-messages.ts';
import { sheetRows } from './sheet-rows.server.ts';

/** Empty rows for those who come without having signed up: a page of them. */
export const emptyRows = 15;

/** The sign-in sheet as PDF in the reader's language. It holds names: that it was taken out is written down. */
export async function sheetPaper(ctx: Context, stop_id: string): Promise<Uint8Array> {
	const rows = await sheetRows(ctx, stop_id);
	const stop = await dayStop(ctx, stop_id);
	const { language } = ctx;
	const { zone } = ctx.centre;
	const t = say(messages, language);
	await exported(ctx, {
		what: 'sheet',
		about: stop.title,
		path: `/desk/events/${stop.slug}/stops/${stop_id}`,
		with_names: true,
		why: null,
		rows: rows.length
	});
	return pdf('/events/sheet.typ', {
		language,
		date: dayKey(stop.starts_at, zone),
		centre: ctx.centre.name[language],
		title: t('sheet_list'),
		event: written(stop.title, language).text,
		place: [written(stop.territory, language).text, written(stop.venue, language).text].join(', '),
		when: `${officialDay(stop.starts_at, language, zone)} · ${listDate(stop.starts_at, language, zone)}`,
		consent: t('sheet_consent'),
		photos: photosText(await consentText(ctx, 'photo'), language),
		columns: [
			t('sheet_no'),
			t('sheet_name'),
			t('sheet_organisation'),
			t('category'),
			t('sheet_code'),
			t('sheet_signature'),
			t('sheet_photos')
		],
		lines: [
			...rows.map((row, at) => [
				at + 1,
				row.name,
				row.organisation,
				row.category[language],
				row.code,
				'',
				''
			]),
			...Array.from({ length: emptyRows }, (_, at) => [
				rows.length + at + 1,
				'',
				'',
				'',
				'',
				'',
				''
			])
		]
	});
}

/** The last column is a consent of its own: its words, version and the seven fields of the law stand above it. */
function photosText({ words, version, fields }: ConsentText, language: Language): string {
	const t = say(messages, language);
	const said = fields.map(({ name, text }) => `${name[language]}: ${text[language]}`);
	return t('sheet_photos_text', { words: words[language], version, fields: said.join('; ') });
}
