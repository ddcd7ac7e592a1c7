import type { Context } from '#ground/context.ts';
import { docx } from '#ground/documents/docx.server.ts';
import { pdf } from '#ground/documents/typst.server.ts';
import type { Language } from '#ground/language.ts';
import { say, written } from '#ground/language.ts';
import { sealLine } from '#ground/seal/paper.server.ts';
import { dayKey } from '#kazakh/dates.ts';
import { messages } from './record-messages.ts';
import type { ReportGiven } from './recordBlocks.ts';
import { reportBlocks } from './recordBlocks.ts';
import type { RecordVersion } from './recordQueries.server.ts';
import { proposalsNow } from './recordQueries.server.ts';

export const reportForms = ['pdf', 'docx'] as const;
export type ReportForm = (typeof reportForms)[number];

/** The event's report for the public, made from the frozen record: no participant is named in it. It ends with the journal's seal. */
export async function report(
	ctx: Context,
	found: RecordVersion,
	wanted: { language: Language; form: ReportForm; kind: string }
): Promise<Uint8Array> {
	const { language, form, kind } = wanted;
	const given: ReportGiven = {
		...found,
		proposals: await proposalsNow(ctx, found.event_id),
		language,
		zone: ctx.centre.zone,
		kind,
		seal: await sealLine(ctx, language)
	};
	const title = written(found.record.event.title, language).text;
	const blocks = reportBlocks(given);
	if (form === 'docx') return docx({ title, language, blocks });
	return pdf('/figures/report.typ', {
		title,
		language,
		date: dayKey(found.made_at, ctx.centre.zone),
		centre: ctx.centre.name[language],
		name: say(messages, language)('report'),
		address: `${ctx.centre.public_url}/${language}/events/${found.record.event.slug}/record`,
		blocks
	});
}
