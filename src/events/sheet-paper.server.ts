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
const emptyRows = 15;

/** The sign-in sheet in the reader's language: its texts, columns, and a line for everybody with a place. */
export async function signInSheet(ctx: Context, stop_id: string) {
	const rows = await sheetRows(ctx, stop_id);
	const stop = await dayStop(ctx, stop_id);
	const { language } = ctx;
	const { zone } = ctx.centre;
	const t = say(messages, language);
	const columns = [
		t('sheet_no'),
		t('sheet_name'),
		t('sheet_organisation'),
		t('category'),
		t('sheet_code'),
		t('sheet_signature'),
		t('sheet_photos')
	];
	const known = rows.map((row) => [row.name, row.organisation, row.category[language], row.code]);
	const empty = Array.from({ length: emptyRows }, () => []);
	return {
		stop,
		people: rows.length,
		title: t('sheet_list'),
		event: written(stop.title, language).text,
		place: [written(stop.territory, language).text, written(stop.venue, language).text].join(', '),
		when: `${officialDay(stop.starts_at, language, zone)} · ${listDate(stop.starts_at, language, zone)}`,
		consent: t('sheet_consent'),
		photos: photosText(await consentText(ctx, 'photo'), language),
		columns,
		lines: [...known, ...empty].map((line: string[], at) =>
			columns.map((_, column) => (column === 0 ? String(at + 1) : (line[column - 1] ?? '')))
		)
	};
}

/** The same as PDF. It holds names: that it was taken out is written down. */
export async function sheetPaper(ctx: Context, stop_id: string): Promise<Uint8Array> {
	const { stop, people, ...sheet } = await signInSheet(ctx, stop_id);
	const { language, centre } = ctx;
	await exported(ctx, {
		what: 'sheet',
		about: stop.title,
		path: `/desk/events/${stop.slug}/stops/${stop_id}`,
		with_names: true,
		why: null,
		rows: people
	});
	return pdf('/events/sheet.typ', {
		language,
		date: dayKey(stop.starts_at, centre.zone),
		centre: centre.name[language],
		...sheet
	});
}

/** The last column is a consent of its own: its words, version and the seven fields of the law stand above it. */
function photosText({ words, version, fields }: ConsentText, language: Language): string {
	const t = say(messages, language);
	const said = fields.map(({ name, text }) => `${name[language]}: ${text[language]}`);
	return t('sheet_photos_text', { words: words[language], version, fields: said.join('; ') });
}
