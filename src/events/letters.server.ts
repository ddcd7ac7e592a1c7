import type { Context } from '#ground/context.ts';
import type { Language, Texts } from '#ground/language.ts';
import { say, written } from '#ground/language.ts';
import type { About, Letter } from '#ground/mail/letter.ts';
import { letter } from '#ground/mail/letter.ts';
import { listDate } from '#kazakh/dates.ts';
import { fullName } from '#kazakh/names.ts';
import { showPhone } from '#kazakh/phone.ts';
import { letterTexts } from './letterTexts.ts';
import { ticketPaper } from './ticketPaper.server.ts';
import type { Ticket } from './tickets.server.ts';
import { guardianOf, noteOf, ticketById } from './tickets.server.ts';

type Key = keyof typeof letterTexts;

/** What a letter about a ticket says at its beginning; null: no longer needed, nothing is sent. */
type Say = (
	ticket: Ticket,
	t: (key: Key, values?: Record<string, string | number>) => string,
	about: About,
	ctx: Context,
	language: Language
) => { subject: Key; first: string; link?: string; paper?: boolean } | null;

/** Still signed up for something that is still to come. */
function holds({ state, cancelled_at, ends_at }: Ticket, now: Date): boolean {
	return !cancelled_at && ends_at > now && ['confirmed', 'waiting', 'asked'].includes(state);
}

const sayings: Record<string, Say> = {
	ticket(ticket, t, _about, ctx) {
		if (!holds(ticket, ctx.now)) return null;
		const first =
			ticket.state === 'waiting'
				? t('ticket_waiting', { n: ticket.position ?? 1 })
				: t(ticket.state === 'asked' ? 'ticket_asked' : 'ticket_confirmed');
		return { subject: 'ticket_subject', first, paper: ticket.state === 'confirmed' };
	},
	promoted: (ticket, t, _about, ctx) =>
		holds(ticket, ctx.now) && ticket.state === 'confirmed'
			? { subject: 'promoted_subject', first: t('promoted'), paper: true }
			: null,
	back_in_line: (ticket, t) =>
		ticket.state === 'waiting'
			? { subject: 'back_subject', first: t('back', { n: ticket.position ?? 1 }) }
			: null,
	approved: (ticket, t, _about, ctx) =>
		holds(ticket, ctx.now)
			? { subject: 'approved_subject', first: t('approved'), paper: ticket.state === 'confirmed' }
			: null,
	refused: (ticket, t, _about, _ctx, language) => ({
		subject: 'refused_subject',
		first: t('refused', { reason: written(ticket.refused_reason ?? {}, language).text })
	}),
	moved(ticket, t, about, ctx, language) {
		if (!holds(ticket, ctx.now)) return null;
		const was = about.was_starts_at
			? `\n${t('was', {
					when: listDate(new Date(String(about.was_starts_at)), language, ctx.centre.zone),
					where: written((about.was_venue ?? {}) as Texts, language).text
				})}`
			: '';
		return { subject: 'moved_subject', first: t('moved') + was, link: '?moved' };
	},
	cancelled: (ticket, t, _about, _ctx, language) => ({
		subject: 'cancelled_subject',
		first: t('cancelled', { reason: written(ticket.cancelled_reason ?? {}, language).text })
	}),
	reminder_day: (ticket, t, _about, ctx) =>
		holds(ticket, ctx.now) && ticket.state === 'confirmed'
			? { subject: 'day_subject', first: t('day') }
			: null,
	reminder_hours: (ticket, t, _about, ctx) =>
		holds(ticket, ctx.now) && ticket.state === 'confirmed'
			? { subject: 'hours_subject', first: t('hours') }
			: null
};

for (const [name, words] of Object.entries(sayings)) {
	letter(`events.${name}`, async (ctx, about, language) => {
		const ticket = await ticketById(ctx, String(about.registration_id));
		const t = say(letterTexts, language);
		const said = words(ticket, t, about, ctx, language);
		return said && wholeLetter(ctx, ticket, language, said);
	});
}

async function wholeLetter(
	ctx: Context,
	ticket: Ticket,
	language: Language,
	said: NonNullable<ReturnType<Say>>
): Promise<Letter> {
	const t = say(letterTexts, language);
	const topic = written(ticket.title, language).text;
	const place = `${written(ticket.place, language).text}, ${written(ticket.venue, language).text}`;
	const when = listDate(ticket.starts_at, language, ctx.centre.zone);
	const link = `${ctx.centre.public_url}/${language}/t/${ticket.secret}${said.link ?? ''}`;
	const text = [
		t('hello', { name: ticket.given }),
		said.first,
		t('facts', { topic, when, where: place }),
		`${t('code', { code: ticket.code })}\n${t('link', { link })}`,
		ticket.contact_phone ? t('contact', { phone: showPhone(ticket.contact_phone) }) : '',
		ctx.centre.name[language]
	];
	return {
		subject: t(said.subject, { topic }),
		text: text.filter(Boolean).join('\n\n'),
		name: fullName(ticket),
		topic,
		...(said.paper ? { attachments: [await paperOf(ctx, ticket, language)] } : {})
	};
}

async function paperOf(ctx: Context, ticket: Ticket, language: Language) {
	return {
		filename: `arna-${ticket.code}.pdf`,
		content: Buffer.from(await ticketPaper(ctx, ticket, language)),
		contentType: 'application/pdf'
	};
}

/** What staff wrote to everybody at a stop. */
letter('events.note', async (ctx, about, language) => {
	const ticket = await ticketById(ctx, String(about.registration_id));
	const note = await noteOf(ctx, String(about.note_id));
	if (!holds(ticket, ctx.now)) return null;
	const { subject, ...letter } = await wholeLetter(ctx, ticket, language, {
		subject: 'ticket_subject',
		first: written(note.text, language).text
	});
	return { ...letter, subject: written(note.subject, language).text || subject };
});

/** Asks a parent or guardian for a yes; when they have said it, or the place is gone, there is nothing to ask. */
letter('events.guardian', async (ctx, about, language) => {
	const ticket = await ticketById(ctx, String(about.registration_id));
	const guardian = await guardianOf(ctx, String(about.registration_id));
	if (!guardian || guardian.confirmed_at || !holds(ticket, ctx.now)) return null;
	const t = say(letterTexts, language);
	const topic = written(ticket.title, language).text;
	const link = `${ctx.centre.public_url}/${language}/guardian/${guardian.secret}`;
	const text = [
		t('hello', { name: guardian.name }),
		t('guardian', { child: fullName(ticket), link }),
		t('facts', {
			topic,
			when: listDate(ticket.starts_at, language, ctx.centre.zone),
			where: `${written(ticket.place, language).text}, ${written(ticket.venue, language).text}`
		}),
		ctx.centre.name[language]
	];
	const subject = t('guardian_subject', { topic });
	return { subject, text: text.join('\n\n'), name: guardian.name, topic };
});
