// Only for tests: a real mail server on loopback that counts what it took and can be told how to answer.
import type { AddressInfo } from 'node:net';
import type { SMTPServerOptions } from 'smtp-server';
import { SMTPServer } from 'smtp-server';

export interface Arrived {
	from: string;
	to: string[];
	raw: string;
	message_id: string;
}

export interface MailServer {
	url: string;
	arrived: Arrived[];
	/** What to do when a letter's last byte came; returns the answer: null takes it. */
	atData: (letter: Arrived) => Promise<Error | null>;
	atRecipient: (address: string) => Error | null;
	atSender: () => Promise<void>;
	close: () => Promise<void>;
}

export async function mailServer(more: SMTPServerOptions = {}): Promise<MailServer> {
	const state: Omit<MailServer, 'url' | 'close'> = {
		arrived: [],
		atData: async () => null,
		atRecipient: () => null,
		atSender: async () => undefined
	};
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		logger: false,
		onMailFrom: (_address, _session, done) => void state.atSender().then(() => done()),
		onRcptTo: (address, _session, done) => done(state.atRecipient(address.address)),
		onData(stream, session, done) {
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => {
				const { mailFrom, rcptTo } = session.envelope;
				const raw = Buffer.concat(chunks).toString();
				const letter = {
					from: mailFrom ? mailFrom.address : '',
					to: rcptTo.map(({ address }) => address),
					raw,
					message_id: /^message-id: (.*)$/im.exec(raw)?.[1]?.trim() ?? ''
				};
				void state.atData(letter).then((refusal) => {
					if (!refusal) state.arrived.push(letter);
					done(refusal);
				});
			});
		},
		...more
	});
	server.on('error', () => undefined);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.server.address() as AddressInfo;
	return Object.assign(state, {
		url: `smtp://127.0.0.1:${port}`,
		close: () => new Promise<void>((resolve) => server.close(() => resolve()))
	});
}

/** A refusal with the server's code. */
export function answer(code: number, words: string): Error {
	return Object.assign(new Error(words), { responseCode: code });
}
