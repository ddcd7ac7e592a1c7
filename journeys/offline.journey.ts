// The door without internet: the plug is pulled, the browser is killed, two devices meet, a newer version comes.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';
import type { House } from './house.ts';
import { keptOn } from './kept.ts';
import type { Plug } from './plug.ts';
import { plug } from './plug.ts';
import { expect, test as base } from './reading.ts';

interface Somebody {
	id: string;
	code: string;
	surname: string;
	given: string;
}

/** `line` is the plug between browser and house, whole at the start of each journey. */
const test = base.extend<{ line: Plug }>({
	line: async ({ house }, use) => {
		const line = await plug(house.url);
		await use(line);
		await line.close();
	}
});
test.use({ storageState: async ({ administrator }, use) => use(administrator) });

const offline = 'Байланыс жоқ. Белгілей беріңіз.';
const online = 'Байланыс бар.';
const waits = (count: number) => `Осы құрылғыда сақтаулы белгі: ${count}.`;

/** People with a place today whom nobody has marked, newest last. */
async function expected(house: House, stop_id: string, count: number): Promise<Somebody[]> {
	return house.rows<Somebody>(
		`select r.id, r.code, surname, given from registration r join person on person.id = r.person_id
		where r.stop_id = $1 and confirmed_at is not null and left_at is null and r.refused_at is null
			and not exists (select from attendance a where a.stop_id = r.stop_id and a.person_id = r.person_id)
			and not exists (select from guardian g where g.registration_id = r.id)
		order by arrival limit $2`,
		[stop_id, count]
	);
}

async function marksOf(house: House, ids: string[]): Promise<number[]> {
	const rows = await house.rows<{ id: string; count: number }>(
		`select r.id, count(a.id)::int as count from registration r
		left join attendance a on a.stop_id = r.stop_id and a.person_id = r.person_id and a.undone_at is null
		where r.id = any($1) group by r.id`,
		[ids]
	);
	return ids.map((id) => rows.find((row) => row.id === id)!.count);
}

/** Opens the door and waits until the device has list, worker and copy: from then on the plug may go. */
async function openDoor(page: Page, line: Plug, stop_id: string): Promise<void> {
	await page.goto(`${line.url}/kk/at/${stop_id}/door`);
	await expect(page.getByText(online)).toBeVisible();
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
	await expect.poll(() => keptOn(page)).toMatchObject({ listKeys: 1 });
}

async function pull(page: Page, line: Plug): Promise<void> {
	line.set('out');
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect(page.getByText(offline)).toBeVisible();
}

async function putBack(page: Page, line: Plug): Promise<void> {
	line.set('on');
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect(page.getByText(online)).toBeVisible();
}

async function markByCode(page: Page, { code, surname }: Somebody, said: string): Promise<void> {
	await page.getByRole('searchbox').fill(code);
	await page.getByRole('button', { name: `Келді: ${surname}` }).click();
	await expect(page.getByText(`${said}: ${surname}`)).toBeVisible();
}

async function addWalkIn(page: Page, surname: string, given: string): Promise<void> {
	await page.getByLabel('Тегі').fill(surname);
	await page.getByLabel('Аты', { exact: true }).fill(given);
	await page.getByLabel('Тобы', { exact: true }).selectOption('P16');
	await page.getByLabel(/келісетінін айтты/).check();
	await page.getByRole('button', { name: 'Қосып, келді деп белгілеу' }).click();
}

test('the plug is pulled in mid-event: marks, a walk-in and an undo wait row by row, the page opens again, and back on the line nothing is lost or doubled', async ({
	page,
	house,
	found,
	line
}) => {
	const stop_id = found.stop_today;
	const [first, second, third, fourth] = (await expected(house, stop_id, 4)) as [
		Somebody,
		Somebody,
		Somebody,
		Somebody
	];
	await page.context().addCookies([{ name: 'look', value: 'contrast.2.', url: line.url }]);
	await openDoor(page, line, stop_id);
	await markByCode(page, first, 'Келді деп белгіленді');

	await pull(page, line);
	await markByCode(page, second, 'Сақталды');
	await markByCode(page, third, 'Сақталды');
	await addWalkIn(page, 'Жаңабаев', 'Ермек');
	await expect(page.getByText('Сақталды: Жаңабаев Ермек')).toBeVisible();
	await expect(page.getByText(waits(3))).toBeVisible();
	await expect(page.getByText(/Соңғы жаңарту: \d\d:\d\d/)).toBeVisible();
	const rows = page.getByRole('region', { name: 'Осы құрылғыдағы белгілер' });
	await expect(rows.getByText(second.surname)).toBeVisible();
	await expect(rows.getByText('Жаңабаев Ермек')).toBeVisible();

	// The same ticket again is known by the device itself.
	await page.getByRole('searchbox').fill(second.code);
	await expect(page.getByText('құрылғыда сақтаулы').first()).toBeVisible();
	await page.getByRole('button', { name: `Болдырмау: ${second.surname}` }).click();
	await expect(page.getByText(`Белгі алынды: ${second.surname}`)).toBeVisible();

	await page.reload();
	await expect(page.getByText(offline)).toBeVisible();
	await expect(page.getByText(waits(4))).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
	await markByCode(page, fourth, 'Сақталды');
	await expect(page.getByText(waits(5))).toBeVisible();

	await putBack(page, line);
	await expect(page.getByText('Жіберілмеген белгі: 0.')).toBeVisible();
	await expect(rows).toHaveCount(0);
	const ids = [first, second, third, fourth].map(({ id }) => id);
	expect(await marksOf(house, ids)).toEqual([1, 0, 1, 1]);
	const walkIns = await house.rows(
		`select a.id from attendance a join person on person.id = person_id
		where stop_id = $1 and surname = 'Жаңабаев'`,
		[stop_id]
	);
	expect(walkIns).toHaveLength(1);
	expect(await keptOn(page)).toMatchObject({ entries: 0 });
});

for (const [what, set] of [
	['a server that has too much to do', 'busy'],
	['the page of a portal', 'portal']
] as const) {
	test(`with ${what} in between the door goes on by itself and says so`, async ({
		page,
		house,
		found,
		line
	}) => {
		const [somebody] = (await expected(house, found.stop_today, 1)) as [Somebody];
		await openDoor(page, line, found.stop_today);
		line.set(set);
		await page.getByRole('searchbox').fill(somebody.code);
		await page.getByRole('button', { name: `Келді: ${somebody.surname}` }).click();
		await expect(page.getByText(`Сақталды: ${somebody.surname}`)).toBeVisible();
		await expect(page.getByText(offline)).toBeVisible();
		await page.reload();
		await expect(page.getByText(waits(1))).toBeVisible();
		await putBack(page, line);
		await expect(page.getByText('Жіберілмеген белгі: 0.')).toBeVisible();
		expect(await marksOf(house, [somebody.id])).toEqual([1]);
	});
}

/** Ends every process of the browser that works in this folder, as a dead battery would. */
function kill(folder: string): void {
	const { stdout } = spawnSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' });
	for (const row of stdout.split('\n').filter((one) => one.includes(`--user-data-dir=${folder}`)))
		process.kill(Number(row.trim().split(' ')[0]), 'SIGKILL');
}

test('the browser is killed while there is no network: opened again, still without, everything is there and goes later', async ({
	house,
	found,
	line,
	administrator
}) => {
	test.setTimeout(120_000);
	const folder = mkdtempSync(join(tmpdir(), 'arna-killed-'));
	const [somebody] = (await expected(house, found.stop_today, 1)) as [Somebody];
	const launch = (): Promise<BrowserContext> =>
		chromium.launchPersistentContext(folder, {
			...findBrowser(),
			viewport: { width: 360, height: 740 }
		});
	try {
		const before = await launch();
		const { cookies } = administrator as { cookies: Parameters<BrowserContext['addCookies']>[0] };
		await before.addCookies(cookies);
		const page = await before.newPage();
		await openDoor(page, line, found.stop_today);
		await pull(page, line);
		await markByCode(page, somebody, 'Сақталды');
		const ended = new Promise((resolve) => before.once('close', resolve));
		kill(folder);
		await ended;

		const after = await launch();
		// A browser writes its cookies down every half minute; this one had no time to.
		await after.addCookies(cookies);
		const again = await after.newPage();
		await again.goto(`${line.url}/kk/at/${found.stop_today}/door`);
		await expect(again.getByText(offline)).toBeVisible();
		await expect(again.getByText(waits(1))).toBeVisible();
		await expect(again.getByText(somebody.surname).first()).toBeVisible();
		expect(await marksOf(house, [somebody.id])).toEqual([0]);
		await putBack(again, line);
		await expect(again.getByText('Жіберілмеген белгі: 0.')).toBeVisible();
		expect(await marksOf(house, [somebody.id])).toEqual([1]);
		await after.close();
	} finally {
		kill(folder);
		rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
});

async function device(browser: Browser, state: unknown): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width: 360, height: 740 },
		storageState: state as never
	});
	return context.newPage();
}

test('one ticket at two doors without network: one attendance, and staff see both marks', async ({
	browser,
	house,
	found,
	line,
	administrator,
	page: desk
}) => {
	const stop_id = found.stop_today;
	const [somebody] = (await expected(house, stop_id, 1)) as [Somebody];
	const [first, second] = await Promise.all([
		device(browser, administrator),
		device(browser, administrator)
	]);
	for (const page of [first, second]) await openDoor(page, line, stop_id);
	line.set('out');
	for (const page of [first, second]) {
		await pull(page, line);
		await markByCode(page, somebody, 'Сақталды');
	}
	line.set('on');
	await putBack(first, line);
	await expect(first.getByText('Жіберілмеген белгі: 0.')).toBeVisible();
	await putBack(second, line);
	await expect(second.getByText('Сәйкес келмеген белгілер')).toBeVisible();
	await expect(second.getByText(`Бұрын белгіленген: ${somebody.surname}`).first()).toBeVisible();
	expect(await marksOf(house, [somebody.id])).toEqual([1]);

	await desk.goto(`/kk/desk/events/${found.today}/stops/${stop_id}/door`);
	const row = desk.getByRole('row', { name: new RegExp(somebody.surname) });
	await expect(row).toHaveCount(1);
	await expect(row).toContainText('екі құрылғыда белгіленген');
	await expect(row.getByText(/құрылғы [0-9a-f]{6}/)).toHaveCount(2);
	await row.getByRole('button', { name: 'Қаралды' }).click();
	await expect(row.getByText('қаралды', { exact: true })).toBeVisible();
	await first.context().close();
	await second.context().close();
});

test('signing out takes the list and its key from the device; before, the device could read it', async ({
	page,
	house,
	found,
	line
}) => {
	const printed = await house.arna('user', 'add', 'leaves@example.kz', 'coordinator');
	await page.context().clearCookies();
	await page.goto(/http\S+/.exec(printed)![0]);
	await page.getByRole('main').getByRole('button').click();
	await page.waitForURL(/\/desk/);
	await openDoor(page, line, found.stop_today);
	const before = await keptOn(page);
	expect(before.readable).toBeGreaterThan(0);

	await page.goto(`${line.url}/kk/desk/account`);
	await page.getByRole('button', { name: 'Шығу', exact: true }).click();
	await expect(page.getByText('Сіз жүйеден шықтыңыз.')).toBeVisible();
	await expect
		.poll(() => keptOn(page))
		.toMatchObject({ listKeys: 0, pages: 0, readable: 0, entries: 0 });
	line.set('out');
	await page.goto(`${line.url}/kk/at/${found.stop_today}/door`);
	await expect(page.getByText('Бұл құрылғыда ештеңе сақталмаған')).toBeVisible();
});

test('a revoked link takes the list from the helper’s device as soon as the server can say so; what waits stays until staff send it', async ({
	browser,
	page: desk,
	house,
	found,
	line,
	administrator
}) => {
	const stop_id = found.stop_today;
	const links = `/kk/desk/events/${found.today}/stops/${stop_id}/links`;
	await desk.goto(links);
	await desk.locator('[name="name"]').fill('Айгүл');
	await desk.locator('[name="role"]').selectOption('door');
	await desk.locator('form[action*="make"] button').click();
	const address = await desk.locator('p.code').innerText();
	const helper = await device(browser, undefined);
	await helper.goto(`${line.url}${new URL(address).pathname}`);
	await openDoor(helper, line, stop_id);
	const [somebody] = (await expected(house, stop_id, 1)) as [Somebody];
	await pull(helper, line);
	await markByCode(helper, somebody, 'Сақталды');

	await desk.goto(links);
	await desk.getByRole('button', { name: /Айгүл/ }).first().click();
	line.set('on');
	await helper.evaluate(() => dispatchEvent(new Event('online')));
	await expect(helper.getByText('Тізім бұл құрылғыдан өшірілді.')).toBeVisible();
	await expect(helper.getByText('Жіберілмеген белгі осы құрылғыда қалды: 1.')).toBeVisible();
	expect(await keptOn(helper)).toMatchObject({ listKeys: 0, pages: 0, entries: 1 });
	expect(await marksOf(house, [somebody.id])).toEqual([0]);

	const { cookies } = administrator as { cookies: Parameters<BrowserContext['addCookies']>[0] };
	await helper.context().addCookies(cookies);
	await helper.goto(`${line.url}/kk/at/${stop_id}/door`);
	await expect(helper.getByText('Жіберілмеген белгі: 0.')).toBeVisible();
	await expect.poll(() => marksOf(house, [somebody.id])).toEqual([1]);
	await helper.context().close();
});

test('a newer version waits while anything is unsent; after the sending it takes over, and nothing was lost', async ({
	page,
	house,
	found,
	line
}) => {
	const [somebody] = (await expected(house, found.stop_today, 1)) as [Somebody];
	const workers = () =>
		page.evaluate(async () => {
			const registration = (await navigator.serviceWorker.getRegistration('/kk/at/'))!;
			return { waiting: registration.waiting !== null, active: registration.active?.state };
		});
	await openDoor(page, line, found.stop_today);
	await pull(page, line);
	await markByCode(page, somebody, 'Сақталды');
	line.renew();
	// The line is there for the worker's file alone: the page has not noticed yet.
	line.set('deaf');
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration('/kk/at/');
		await registration!.update();
	});
	await expect.poll(workers).toEqual({ waiting: true, active: 'activated' });
	await page.reload();
	await expect(page.getByText(waits(1))).toBeVisible();
	expect(await workers()).toEqual({ waiting: true, active: 'activated' });

	await putBack(page, line);
	await expect(page.getByText('Жіберілмеген белгі: 0.')).toBeVisible();
	await page.reload();
	await expect.poll(workers).toEqual({ waiting: false, active: 'activated' });
	expect(await marksOf(house, [somebody.id])).toEqual([1]);
	await pull(page, line);
	await page.reload();
	await expect(page.getByText(offline)).toBeVisible();
});

test('it can be installed, its worker has a say in the hall alone, and no page with a name is in its copies', async ({
	page,
	found,
	line
}) => {
	await page.goto(`${line.url}/kk`);
	expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
	expect(await page.locator('script').count()).toBe(0);
	await openDoor(page, line, found.stop_today);
	const scopes = await page.evaluate(async () =>
		(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname)
	);
	expect(scopes).toEqual(['/kk/at/']);
	const href = await page.locator('link[rel="manifest"]').getAttribute('href');
	const manifest = await (await page.request.get(`${line.url}${href}`)).json();
	expect(manifest).toMatchObject({ start_url: '/kk/at/here', display: 'standalone' });
	for (const { src, sizes } of manifest.icons as { src: string; sizes: string }[]) {
		const size = await page.evaluate(async (from) => {
			const picture = new Image();
			picture.src = from;
			await picture.decode();
			return `${picture.naturalWidth}x${picture.naturalHeight}`;
		}, src);
		expect(size).toBe(sizes);
	}
	const names = await page.evaluate(async () => {
		const texts: string[] = [];
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys())
				texts.push(new URL(request.url).pathname, await (await cache.match(request))!.text());
		}
		return texts.filter((text) => !text.startsWith('/_app/'));
	});
	expect(names).toContain('/kk/at/here');
	expect(names.filter((text) => /^\/kk\/at\/[0-9a-f]{8}/.test(text))).toEqual([]);
	expect(names.join('\n')).not.toContain('second@example.kz');
});

test('the console goes on without network: a turn from the hall and its thesis are kept, outlive a reload and are in the record once', async ({
	page,
	house,
	found,
	line
}) => {
	const stop_id = found.stop_today;
	await page.goto(`${line.url}/kk/at/${stop_id}/host`);
	const open = page.locator('form[action*="open"] button.btn-big');
	if (await open.isVisible()) await open.click();
	await expect(page.getByText('Байланыс бар. Жіберілмеген жазба: 0.')).toBeVisible();
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
	await expect.poll(() => keptOn(page)).toMatchObject({ listKeys: 1 });

	line.set('out');
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect(page.getByText('Байланыс жоқ. Жүргізе беріңіз.')).toBeVisible();
	await page.locator('#of-name').fill('Байланыссыз Бекзат');
	await page.locator('#of-group').selectOption('P03');
	await page.locator('form:has(#of-name) button').click();
	await expect(page.getByRole('heading', { name: 'Қазір сөйлеп тұр' })).toBeVisible();
	const thesis = page.getByLabel('Тезис: Байланыссыз Бекзат');
	await thesis.fill('Ауылға жол керек');
	await page.locator('form', { has: thesis }).getByRole('button').click();
	await expect(page.getByText(/тезис жазылды, құрылғыда сақтаулы/)).toBeVisible();

	await page.reload();
	await expect(page.getByText('Байланыс жоқ. Жүргізе беріңіз.')).toBeVisible();
	await expect(page.getByLabel('Тезис: Байланыссыз Бекзат')).toHaveValue('Ауылға жол керек');
	await page.getByRole('button', { name: 'Сөзін аяқтау' }).click();
	await expect(page.getByText(/сөзі аяқталды, құрылғыда сақтаулы/)).toBeVisible();

	line.set('on');
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect(page.getByText('Байланыс бар. Жіберілмеген жазба: 0.')).toBeVisible();
	const turns = await house.rows<{ source: string; ended_at: Date | null; thesis: object }>(
		`select source, ended_at, thesis from floor_turn where stop_id = $1 and name = 'Байланыссыз Бекзат'`,
		[stop_id]
	);
	expect(turns).toHaveLength(1);
	expect(turns[0]).toMatchObject({ source: 'offline', thesis: { kk: 'Ауылға жол керек' } });
	expect(turns[0]!.ended_at).not.toBeNull();
	expect(await keptOn(page)).toMatchObject({ entries: 0 });
});

for (const [what, breaks, said] of [
	[
		'a window that keeps nothing',
		() => {
			const open = () => {
				throw new DOMException('shut', 'SecurityError');
			};
			Object.defineProperty(globalThis, 'indexedDB', { value: { open } });
		},
		'Бұл терезеде ештеңе сақтауға болмайды'
	],
	[
		'a device that is full',
		() => {
			// oxlint-disable-next-line typescript/unbound-method -- it is called with its own store below
			const { put } = IDBObjectStore.prototype;
			IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
				if (this.name === 'entry') throw new DOMException('full', 'QuotaExceededError');
				return put.apply(this, given);
			};
		},
		'Құрылғының жады толды'
	]
] as const) {
	test(`${what} says so, and what is marked there goes later all the same while the page is open`, async ({
		page,
		house,
		found,
		line
	}) => {
		const [somebody] = (await expected(house, found.stop_today, 1)) as [Somebody];
		await page.addInitScript(breaks);
		await page.goto(`${line.url}/kk/at/${found.stop_today}/door`);
		await expect(page.getByText(online)).toBeVisible();
		await page.getByRole('searchbox').fill(somebody.code);
		const button = page.getByRole('button', { name: `Келді: ${somebody.surname}` });
		await button.waitFor();
		line.set('out');
		await button.click();
		await expect(page.getByText(said)).toBeVisible();
		await expect(page.getByText(offline)).toBeVisible();
		const walkIn = `Сақталмас${said.length}`;
		await addWalkIn(page, walkIn, 'Ермек');
		await expect(page.getByText(`Сақталды: ${walkIn} Ермек`)).toBeVisible();
		await expect(page.getByText(/бетті жаппаңыз/).first()).toBeVisible();
		await putBack(page, line);
		await expect(page.getByText('Жіберілмеген белгі: 0.')).toBeVisible();
		const rows = await house.rows(
			`select a.id from attendance a join person on person.id = person_id where surname = $1`,
			[walkIn]
		);
		expect(rows).toHaveLength(1);
	});
}
