// What a device that may lose its line keeps, and when it lets go: signing out, a revoked link, a newer version, no room.
import type { BrowserContext } from '@playwright/test';
import type { Somebody } from './cutOff.ts';
import {
	addWalkIn,
	device,
	expect,
	expected,
	markByCode,
	marksOf,
	offline,
	online,
	openDoor,
	pull,
	putBack,
	test,
	waits
} from './cutOff.ts';
import { keptOn } from './kept.ts';

test.use({ storageState: async ({ administrator }, use) => use(administrator) });

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
