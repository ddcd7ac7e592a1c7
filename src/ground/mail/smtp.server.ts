import type { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { Letter } from './letter.ts';

/**
 * What became of handing a letter over. `later`: the server asks to try again; `unreachable`: it never got
 * to see the letter; `refused`: it will never take it; `unclear`: we were cut off, nobody knows.
 */
export type Outcome =
	{ is: 'sent' } | { is: 'later' | 'unreachable' | 'refused' | 'unclear'; why: string };

export interface Outgoing extends Letter {
	recipient: string;
	language: string;
	message_id: string;
}

export interface Smtp {
	hand: (mail: Outgoing) => Promise<Outcome>;
	close: () => void;
}

interface SmtpError extends Error {
	code?: string;
	command?: string;
	responseCode?: number;
	response?: string;
}

/** One connection for a run of letters. It opens with the first letter. */
export function openSmtp(url: string, from: string): Smtp {
	const last: { body: Readable | null } = { body: null };
	const transport = createTransport({
		url,
		pool: true,
		maxConnections: 1,
		// Trying again is ours to decide: the pool does not know what was already accepted.
		maxRequeues: 0,
		connectionTimeout: 15_000,
		greetingTimeout: 15_000,
		socketTimeout: 100_000,
		disableFileAccess: true,
		disableUrlAccess: true
	} as Parameters<typeof createTransport>[0]);
	// The letter's bytes are read only after the server said 354 to DATA: an unread letter was not delivered.
	transport.use('stream', (mail, done) => {
		const make = mail.message.createReadStream.bind(mail.message);
		mail.message.createReadStream = (options) => (last.body = make(options));
		done();
	});
	return {
		async hand(mail) {
			last.body = null;
			try {
				await transport.sendMail(message(from, mail));
				return { is: 'sent' };
			} catch (error) {
				return outcomeOf(error as SmtpError, last.body);
			}
		},
		close: () => transport.close()
	};
}

function message(from: string, mail: Outgoing) {
	return {
		from,
		// As an object: a comma in the address must not become a second recipient.
		to: { name: '', address: oneLine(mail.recipient) },
		subject: oneLine(mail.subject),
		text: mail.text,
		...(mail.html === undefined ? {} : { html: mail.html }),
		attachments: (mail.attachments ?? []).map((attachment) => ({
			...attachment,
			filename: oneLine(attachment.filename)
		})),
		messageId: mail.message_id,
		headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language }
	};
}

/** What stands in a header stays in it: a line break would begin another one. */
export function oneLine(text: string): string {
	return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

const aboutTheLetter = ['MAIL FROM', 'RCPT TO', 'DATA'];

function outcomeOf(error: SmtpError, body: Readable | null): Outcome {
	const why = reason(error);
	const answered = error.responseCode !== undefined && aboutTheLetter.includes(error.command ?? '');
	if (answered) return { is: error.responseCode! >= 500 ? 'refused' : 'later', why };
	if (body?.readableDidRead) return { is: 'unclear', why };
	// Without an answer these two are found before anything is sent: no usable address, larger than allowed.
	const unsendable = error.code === 'EENVELOPE' || error.code === 'EMESSAGE';
	return { is: unsendable ? 'refused' : 'unreachable', why };
}

/** Code and the server's words, short and without addresses. */
function reason({ code, response }: SmtpError): string {
	const words = oneLine(response ?? '').replaceAll(/<?[^\s<>]+@[^\s<>]+>?/g, '…');
	return (words || code || 'error').slice(0, 200);
}
