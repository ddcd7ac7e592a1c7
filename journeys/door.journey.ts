// A helper at the door: by camera, by name without scripts, and somebody who is on no list.
import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { chromium, expect, test } from '@playwright/test';
import pg from 'pg';
import { runningAt } from '../src/ground/lock.server.ts';
import { findBrowser } from './browser.ts';
import { filmOf } from './door-film.ts';

const port = Number(process.env.ARNA_DOOR_PORT ?? 4339);
const base = `http://localhost:${port}`;
const data = mkdtempSync(join(tmpdir(), 'arna-door-'));
const film = join(data, 'ticket.y4m');
const env = {
	...process.env,
	PORT: String(port),
	ARNA_DATA: data,
	PUBLIC_URL: base,
	ARNA_QUIET: '1'
};
let server: ChildProcess;
let stop_id = '';
let people: { code: string; surname: string; given: string }[] = [];
let signedIn: BrowserContextOptions['storageState'];

const arna = (...words: string[]) =>
	spawnSync(process.execPath, ['src/arna.ts', ...words], { env, encoding: 'utf8' }).stdout;

test.beforeAll(async () => {
	test.setTimeout(90_000);
	server = spawn(process.execPath, ['src/arna.ts', 'start'], { env, stdio: 'ignore' });
	await expect
		.poll(
			() =>
				fetch(`${base}/health`).then(
					(answer) => answer.status,
					() => 0
				),
			{ timeout: 60_000 }
		)
		.toBe(200);
	arna('sample', '--today');
	const client = new pg.Client({ connectionString: runningAt(data)! });
	await client.connect();
	await client.query('set search_path to kyzylorda, commons');
	const stops = await client.query<{ id: string }>(
		"select stop.id from stop join event on event.id = event_id where slug like 'today%'"
	);
	stop_id = stops.rows[0]!.id;
	const found = await client.query<(typeof people)[number]>(
		`select code, surname, given from registration join person on person.id = person_id
		where stop_id = $1 and confirmed_at is not null order by arrival limit 2`,
		[stop_id]
	);
	people = found.rows;
	await client.end();
	filmOf(`${base}/t/${people[0]!.code}`, film);
	signedIn = await signIn(
		/http\S+/.exec(arna('user', 'add', 'door@example.kz', 'coordinator'))![0]
	);
});

test.afterAll(async () => {
	server.kill('SIGTERM');
	if (server.exitCode === null) await new Promise((ended) => server.once('exit', ended));
	rmSync(data, { recursive: true, force: true });
});

async function signIn(link: string) {
	const browser = await camera();
	const page = await browser.newPage();
	await page.goto(link);
	await page.locator('main button').first().click();
	await page.waitForURL(/desk/);
	const state = await page.context().storageState();
	await browser.close();
	return state;
}

function camera(): Promise<Browser> {
	const found = findBrowser();
	const pretended = [
		'--use-fake-ui-for-media-stream',
		'--use-fake-device-for-media-stream',
		`--use-file-for-fake-video-capture=${film}`
	];
	return chromium.launch({ ...found, args: [...found.args, ...pretended] });
}

async function door(browser: Browser, change: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width: 360, height: 740 },
		storageState: signedIn!,
		permissions: ['camera'],
		...change
	});
	const page = await context.newPage();
	return page;
}

test('the camera reads a ticket, and the reader comes from our own server', async () => {
	const browser = await camera();
	const page = await door(browser);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(`${base}/kk/at/${stop_id}/door`);
	const open = page.getByRole('button', { name: 'QR-кодты камерамен оқу' });
	await open.waitFor();
	await open.click();
	await expect(page.getByText(`Келді деп белгіленді: ${people[0]!.surname}`)).toBeVisible({
		timeout: 20_000
	});
	expect(asked.filter((url) => url.endsWith('.wasm')).length).toBeGreaterThan(0);
	expect(asked.filter((url) => !url.startsWith(base))).toEqual([]);
	await browser.close();
});

test('without the door’s own policy the reader cannot start, and other pages do not have it', async () => {
	const browser = await camera();
	const page = await door(browser);
	await page.route('**/door', async (route) => {
		const response = await route.fetch();
		const policy = response
			.headers()
			['content-security-policy']!.replace("'wasm-unsafe-eval' ", '');
		await route.fulfill({
			response,
			headers: { ...response.headers(), 'content-security-policy': policy }
		});
	});
	await page.goto(`${base}/kk/at/${stop_id}/door`);
	await page.getByRole('button', { name: 'QR-кодты камерамен оқу' }).click();
	await expect(page.getByText('QR оқу бағдарламасы жүктелмеді')).toBeVisible();
	for (const path of ['kk', 'kk/proposals', `kk/at/${stop_id}/sheet`]) {
		const response = await page.request.get(`${base}/${path}`);
		expect(response.headers()['content-security-policy']).not.toContain('wasm');
	}
	await browser.close();
});

test('without scripts: found by name, marked, taken back; somebody on no list is added', async () => {
	const browser = await camera();
	const page = await door(browser, { javaScriptEnabled: false });
	const { surname, given } = people[1]!;
	await page.goto(`${base}/kk/at/${stop_id}/door`);
	await page.getByRole('searchbox').fill(`${given} ${surname.slice(0, 4)}`);
	await page.getByRole('button', { name: 'Іздеу' }).click();
	await page
		.getByRole('button', { name: `Келді: ${surname}` })
		.first()
		.click();
	await expect(page.getByText(`Келді деп белгіленді: ${surname}`)).toBeVisible();
	await page.getByRole('button', { name: `Болдырмау: ${surname}` }).click();
	await expect(page.getByText(`Белгі алынды: ${surname}`)).toBeVisible();
	await page.getByLabel('Тегі').fill('Қонысов');
	await page.getByLabel('Аты', { exact: true }).fill('Ерлан');
	await page.getByLabel('Тобы', { exact: true }).selectOption('P16');
	await page.getByLabel(/келісетінін айтты/).check();
	await page.getByRole('button', { name: 'Қосып, келді деп белгілеу' }).click();
	await expect(page.getByText('Келді деп белгіленді: Қонысов Ерлан')).toBeVisible();
	await browser.close();
});

test('a list of marks from another site is refused', async () => {
	const browser = await camera();
	const page = await door(browser);
	const address = `${base}/kk/at/${stop_id}/door/marks`;
	const mark = {
		id: '01980000-0000-7000-8000-000000000001',
		at: new Date().toISOString(),
		how: 'code',
		ticket: people[1]!.code
	};
	const send = (origin: string) =>
		page.request.post(address, { data: [mark], headers: { origin } });
	expect((await send('https://elsewhere.example')).status()).toBe(403);
	expect((await send(base)).status()).toBe(200);
	await browser.close();
});
