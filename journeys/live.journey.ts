// A page that follows a hall through a real browser's event stream and a way that breaks: cut, frozen, slept through.
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Proxy } from '../src/testing/proxy.ts';
import { startProxy } from '../src/testing/proxy.ts';
import type { House } from './house.ts';
import { expect, test } from './house.ts';

test.describe.configure({ mode: 'serial' });

const room = join(import.meta.dirname, '..', 'src', 'ground', 'live');
let stop_id = '';
let code = '';
let proxy: Proxy;

test.beforeAll(async ({ house }) => {
	await house.arna('sample', '--today');
	const [row] = await house.rows<{ id: string; join_code: string }>(
		`select stop.id, join_code from hall join stop on stop.id = hall.stop_id join event on event.id = event_id
		where slug like 'today-%' order by event.created_at desc limit 1`
	);
	({ id: stop_id, join_code: code } = row!);
	proxy = await startProxy([Number(new URL(house.url).port)]);
});
test.afterAll(() => proxy.close());

/** As a command does it at its end; gives the version. */
async function change({ rows }: House): Promise<string> {
	const [row] = await rows<{ version: string }>(
		`with raised as (insert into live (subject, version) values ($1::uuid, 1)
			on conflict (subject) do update set version = live.version + 1 returning version)
		select version, pg_notify('arna_live', 'kyzylorda ' || $1::text || ' ' || version) from raised`,
		[stop_id]
	);
	return row!.version;
}

/** A page with nothing on it but what is followed, served from the house's own address behind the proxy, of a phone that joined. */
async function openPage(page: Page): Promise<void> {
	const joined = await page.request.post(`${proxy.origin}/kk/live/${stop_id}/join?/guest`, {
		form: { code, category: 'P03' },
		headers: { origin: proxy.origin }
	});
	expect(joined.ok()).toBe(true);
	await page.route('**/follow-test/**', async (route) => {
		const name = basename(new URL(route.request().url()).pathname);
		if (!name.endsWith('.ts')) return route.fulfill({ contentType: 'text/html', body: html() });
		const body = stripTypeScriptTypes(readFileSync(join(room, name), 'utf8'));
		return route.fulfill({ contentType: 'text/javascript', body });
	});
	await page.goto(`${proxy.origin}/follow-test/page`);
	await expect(version(page)).not.toHaveText('', { timeout: 15_000 });
	await expect(connection(page)).toHaveText('on');
}

const html = () => `<!doctype html><title>follow</title>
<output id="version"></output><output id="connection">on</output> <output id="said"></output>
<script type="module">
	import { follow } from './follow.ts';
	const said = [];
	const say = (id, text) => (document.getElementById(id).textContent = text);
	follow('/live/hall/${stop_id}', {
		state: ({ version }) => say('version', version),
		connection: (connection) => {
			say('connection', connection);
			said.push(connection);
			say('said', said.join(' '));
		}
	});
</script>`;
const version = (page: Page) => page.locator('#version');
const connection = (page: Page) => page.locator('#connection');

test('a change is there at once; a way that is cut is told, and what changed meanwhile is shown when it is back', async ({
	page,
	house
}) => {
	await openPage(page);
	await expect(version(page)).toHaveText(await change(house), { timeout: 2000 });
	proxy.cut();
	await expect(connection(page)).toHaveText('lost');
	const missed = await change(house);
	proxy.restore();
	await expect(version(page)).toHaveText(missed, { timeout: 20_000 });
	await expect(connection(page)).toHaveText('on');
});

test('a page that slept ten minutes on a dead connection says that it knows nothing and wakes to the truth', async ({
	page,
	house
}) => {
	await page.clock.install();
	await openPage(page);
	proxy.freeze();
	const missed = await change(house);
	await page.waitForTimeout(1000);
	// Negative control: the connection is open, and silent.
	await expect(connection(page)).toHaveText('on');
	await expect(version(page)).not.toHaveText(missed);
	proxy.cut();
	await page.clock.fastForward('10:00');
	await expect(connection(page)).toHaveText('lost');
	proxy.restore();
	await page.clock.fastForward('01:00');
	await expect(version(page)).toHaveText(missed);
	await expect(connection(page)).toHaveText('on');
});

test('a connection that is open and silent is taken for lost by itself', async ({
	page,
	house
}) => {
	test.setTimeout(120_000);
	await openPage(page);
	proxy.freeze();
	const missed = await change(house);
	// A new connection brings the truth within milliseconds: that it was said to be lost stands only in what was said.
	await expect(version(page)).toHaveText(missed, { timeout: 60_000 });
	await expect(page.locator('#said')).toHaveText('lost on');
	await expect(connection(page)).toHaveText('on');
});

test('a browser without event streams asks every ten seconds', async ({ page, house }) => {
	await page.addInitScript(() => delete (window as { EventSource?: unknown }).EventSource);
	await openPage(page);
	await expect(version(page)).toHaveText(await change(house), { timeout: 15_000 });
});
