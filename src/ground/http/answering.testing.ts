// Only for tests: the real server on a free port of loopback, and requests with nothing added to them.
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readSettings } from '#ground/settings.ts';
import { serve } from './server.server.ts';

export interface Answer {
	status: number;
	headers: IncomingMessage['headers'];
	body: Buffer;
	text: string;
}

type Answering = (req: IncomingMessage, res: ServerResponse) => void;

export interface Answerer {
	port: number;
	get: (path: string, headers?: OutgoingHttpHeaders, method?: string) => Promise<Answer>;
	/** A request whose connection the test may end itself. */
	open: (path: string, headers?: OutgoingHttpHeaders) => ReturnType<typeof request>;
	close: () => Promise<void>;
}

export async function answering(
	handler: Answering,
	env: Record<string, string> = {},
	patience?: Parameters<typeof serve>[2]
): Promise<Answerer> {
	const settings = { ...readSettings({ HOST: '127.0.0.1', ...env }), port: 0 };
	const { server, close } = await serve(settings, handler, patience);
	const { port } = server.address() as AddressInfo;
	const open = (path: string, headers: OutgoingHttpHeaders = {}, method = 'GET') =>
		request({ host: '127.0.0.1', port, path, headers, method, agent: false });
	const get: Answerer['get'] = (path, headers = {}, method = 'GET') =>
		new Promise((resolve, reject) => {
			const asked = open(path, headers, method);
			asked.on('error', reject);
			asked.on('response', (res) => {
				const chunks: Buffer[] = [];
				res.on('data', (chunk: Buffer) => chunks.push(chunk));
				res.on('error', reject);
				res.on('end', () => {
					const body = Buffer.concat(chunks);
					const status = res.statusCode ?? 0;
					resolve({ status, headers: res.headers, body, text: body.toString() });
				});
			});
			asked.end();
		});
	return { port, get, open, close };
}
