import type { Context } from '#ground/context.ts';
import { qrSvg } from '#ground/documents/qr.ts';
import { pdf } from '#ground/documents/typst.server.ts';
import type { Language, Texts } from '#ground/language.ts';
import { say, written } from '#ground/language.ts';
import { dayKey, listDate } from '#kazakh/dates.ts';
import { fullName } from '#kazakh/names.ts';
import { contactLine } from './contactLine.ts';
import { ticketMessages } from './ticketMessages.ts';
import type { Ticket } from './tickets.server.ts';
import { ticketState } from './ticketState.ts';

/** The ticket as a PDF for paper: code and QR code, when and where. */
export async function ticketPaper(
	ctx: Context,
	ticket: Ticket,
	language: Language
): Promise<Uint8Array> {
	const t = say(ticketMessages, language);
	const text = (texts: Texts) => written(texts, language).text;
	const address = `${ctx.centre.public_url}/t/${ticket.code}`;
	return pdf('/events/ticket.typ', {
		title: text(ticket.title),
		language,
		date: dayKey(ctx.now, ctx.centre.zone),
		centre: ctx.centre.name[language],
		name: t('ticket'),
		code: ticket.code,
		code_label: t('code'),
		state: ticketState(ticket, ctx.now, language),
		qr: qrSvg(address),
		address,
		facts: [
			[t('who'), fullName(ticket)],
			[t('when'), listDate(ticket.starts_at, language, ctx.centre.zone)],
			[t('where'), `${text(ticket.place)}, ${text(ticket.venue)}`],
			[t('way'), text(ticket.way)],
			[t('contact'), contactLine(ticket)],
			[t('group'), text(ticket.category_name)]
		].filter(([, value]) => value),
		notes: [t('confirmed_next'), t('give_up')]
	});
}
