import { existsSync } from 'node:fs';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '#ground/http/server.server.ts';
import type { House } from '#ground/house.server.ts';
import { startLive } from '#live.server.ts';
import type { TestHouse } from './database.ts';
import { testHouse } from './database.ts';
import { testCentre } from './template.ts';

export interface Asked {
	method?: string;
	cookie?: string;
	/** Form fields; with them the request is a POST. */
	form?: Record<string, string>;
	/** What is sent as it is, in place of a form. */
	body?: string | Uint8Array;
	/** Sent as JSON; with it the request is a POST. */
	json?: unknown;
	headers?: OutgoingHttpHeaders;
	/** Which centre is asked; the test centre unless told otherwise. */
	origin?: string;
}

export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	text: string;
	bytes: Buffer;
}

export interface TestServer extends TestHouse {
	/** Asks the running pages as a browser would, without following where an answer leads. */
	ask: (path: string, asked?: Asked) => Promise<Answer>;
	port: () => number;
}

export const built = join(import.meta.dirname, '..', '..', 'build');

/**
 * The built pages on a free port of this machine, over a database of the test file's own: call it once at
 * the top instead of `testHouse()`. It runs in the test's process and shares its modules. `opened` prepares
 * rows before the first test.
 */
export function testServer(
	opened: (house: House) => Promise<unknown> = async () => undefined
): TestServer {
	let port = 0;
	const home = testHouse(async (house) => {
		const settings = { ...house.settings, port: 0, host: '127.0.0.1' };
		// Each request may say where it comes from, so that the limit of one address does not end a long walk.
		const trusting = { ...settings, trusted_proxies: ['127.0.0.1'] };
		const live = await startLive(house);
		const served = await serve(trusting, await pages(), undefined, live.answers);
		({ port } = served.server.address() as AddressInfo);
		await opened(house);
		return async () => {
			await live.close();
			await served.close();
		};
	});
	return { ...home, ask: (path, asked = {}) => ask(port, path, asked), port: () => port };
}

async function pages(): Promise<Parameters<typeof serve>[1]> {
	process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
	process.env.ADDRESS_HEADER = 'x-arna-address';
	process.env.BODY_SIZE_LIMIT = '12M';
	const file = join(built, 'handler.js');
	if (!existsSync(file)) throw new Error('The pages are not built: npm test builds them first.');
	return ((await import(pathToFileURL(file).href)) as { handler: Parameters<typeof serve>[1] })
		.handler;
}

function bodyOf({ form, json }: Asked): string | undefined {
	return form ? new URLSearchParams(form).toString() : JSON.stringify(json);
}

let asker = 0;

function ask(port: number, path: string, asked: Asked): Promise<Answer> {
	const origin = asked.origin ?? testCentre.public_url;
	const body = asked.body ?? bodyOf(asked);
	asker = (asker + 1) % 60_000;
	const headers: OutgoingHttpHeaders = {
		host: new URL(origin).host,
		origin,
		accept: 'text/html',
		'x-forwarded-for': `10.1.${asker >> 8}.${asker & 255}`,
		...(asked.cookie && { cookie: asked.cookie }),
		...(body !== undefined && {
			'content-type': asked.form ? 'application/x-www-form-urlencoded' : 'application/json'
		}),
		...asked.headers
	};
	const method = asked.method ?? (body === undefined ? 'GET' : 'POST');
	return new Promise((resolve, reject) => {
		const sent = request(
			{ host: '127.0.0.1', port, path, method, headers, agent: false },
			(res) => {
				const chunks: Buffer[] = [];
				res.on('data', (chunk: Buffer) => chunks.push(chunk));
				res.on('end', () => {
					const bytes = Buffer.concat(chunks);
					const status = res.statusCode ?? 0;
					resolve({ status, headers: res.headers, bytes, text: bytes.toString() });
				});
			}
		);
		sent.on('error', reject);
		sent.end(body);
	});
}
