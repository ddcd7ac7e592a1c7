// A house of one's own for each worker of journeys: the real server on a free port, with the sample centre.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions } from '@playwright/test';
import { test as base } from '@playwright/test';
import pg from 'pg';
import { runningAt } from '../src/ground/lock.server.ts';

export interface House {
	/** http://localhost:<port> */
	url: string;
	/** The one-time link with which the administrator signs in. */
	link: string;
	/** What the server wrote so far. */
	log: () => string;
	/** Runs another command of ./arna on the same data and gives what it printed. */
	arna: (...words: string[]) => Promise<string>;
	/** Rows of the sample centre's database: how a journey finds out codes and ids that nobody shows it. */
	rows: <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>;
}

type SignedIn = Exclude<BrowserContextOptions['storageState'], undefined>;

const root = join(import.meta.dirname, '..');

/** `house` is shared by the journeys of one worker; its pages are opened by path alone. */
export const test = base.extend<object, { house: House; administrator: SignedIn }>({
	house: [
		// oxlint-disable-next-line no-empty-pattern -- Playwright reads from the braces what is asked for.
		async ({}, use) => {
			const data = mkdtempSync(join(tmpdir(), 'arna-journey-'));
			const port = await freePort();
			const url = `http://localhost:${port}`;
			const env = { ...process.env, PORT: String(port), ARNA_DATA: data, PUBLIC_URL: url };
			const server = spawn(process.execPath, ['src/arna.ts', 'start'], { cwd: root, env });
			let log = '';
			server.stdout.on('data', (text) => (log += text));
			server.stderr.on('data', (text) => (log += text));
			const ended = new Promise((resolve) => server.once('exit', resolve));
			try {
				await answers(`${url}/health`, () => log);
				const link = /https?:\S+\/j\/\S+|Sign in once with: (\S+)/.exec(log);
				await use({
					url,
					link: link?.[1] ?? link?.[0] ?? '',
					log: () => log,
					arna: (...words) => printed(words, env),
					rows: (text, values) => rowsOf(data, text, values)
				});
			} finally {
				server.kill('SIGTERM');
				await ended;
				rmSync(data, { recursive: true, force: true });
			}
		},
		{ scope: 'worker', timeout: 120_000 }
	],
	/** Signed in by a link of its own, so that the house's own link stays for the journey that is about it. */
	administrator: [
		async ({ house, browser }, use) => {
			const words = await house.arna('user', 'add', 'second@example.kz', 'administrator');
			const page = await browser.newPage();
			await page.goto(/http\S+/.exec(words)![0]);
			await page.getByRole('main').getByRole('button').click();
			await page.waitForURL(/\/desk/);
			const state = await page.context().storageState();
			await page.close();
			await use(state);
		},
		{ scope: 'worker', timeout: 120_000 }
	],
	baseURL: async ({ house }, use) => use(house.url)
});

export { expect } from '@playwright/test';

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

async function answers(address: string, log: () => string): Promise<void> {
	for (let tries = 0; tries < 700; tries++) {
		const response = await fetch(address).catch(() => null);
		if (response?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 150));
	}
	throw new Error(`The house did not open:\n${log()}`);
}

function printed(words: string[], env: NodeJS.ProcessEnv): Promise<string> {
	return new Promise((resolve, reject) => {
		const command = spawn(process.execPath, ['src/arna.ts', ...words], { cwd: root, env });
		let text = '';
		command.stdout.on('data', (part) => (text += part));
		command.stderr.on('data', (part) => (text += part));
		command.once('error', reject);
		command.once('exit', (code) => (code === 0 ? resolve(text) : reject(new Error(text))));
	});
}

async function rowsOf<Row extends pg.QueryResultRow>(
	data: string,
	text: string,
	values: unknown[] = []
): Promise<Row[]> {
	const client = new pg.Client({ connectionString: runningAt(data)! });
	await client.connect();
	try {
		await client.query('set search_path to kyzylorda, commons');
		return (await client.query<Row>(text, values)).rows;
	} finally {
		await client.end();
	}
}
