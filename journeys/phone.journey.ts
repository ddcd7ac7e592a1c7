// A phone in the hall: in by QR or ticket, the floor asked for and given, the line lost and found, with scripts and without.
import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import type { House } from './house.ts';
import { expect, test } from './house.ts';

test.describe.configure({ mode: 'serial' });

let stop_id = '';
let code = '';
const speaker = (page: Page) => page.getByRole('heading', { level: 1 });
const ask = (page: Page) => page.getByRole('button', { name: 'Сөз сұрау' });

test.beforeAll(async ({ house }) => {
	await house.arna('sample', '--today');
	const [row] = await house.rows<{ id: string; join_code: string }>(
		`select stop.id, join_code from stop join event on event.id = event_id join hall on hall.stop_id = stop.id
		where slug like 'today-%' order by event.created_at desc limit 1`
	);
	({ id: stop_id, join_code: code } = row!);
});

/** Comes in by the address of the QR, as a guest with this name. */
async function comeIn(page: Page, name: string): Promise<void> {
	await page.goto(`/j/${code}`);
	await page.getByRole('link', { name: 'Қазақша' }).click();
	await expect(page.getByLabel('Алты цифрлық код')).toHaveValue(code);
	await page.getByLabel('Қай топтың атынан қатысасыз?').selectOption('тұрғын');
	await page.getByLabel('Аты-жөніңіз').fill(name);
	await page.getByRole('button', { name: 'Қосылу', exact: true }).click();
	await expect(page).toHaveURL(new RegExp(`/kk/live/${stop_id}$`));
}

/** The moderator's console, on another device. */
async function console_(
	browser: Browser,
	{ url }: House,
	storageState: Parameters<Browser['newContext']>[0] & object
): Promise<Page> {
	const context = await browser.newContext({
		...storageState,
		baseURL: url,
		viewport: { width: 1280, height: 900 }
	});
	const page = await context.newPage();
	await page.goto(`/kk/at/${stop_id}/host`);
	await expect(page.locator('[aria-keyshortcuts="Space"]')).toBeVisible();
	return page;
}

async function passTo(host: Page, name: string): Promise<void> {
	await host.getByRole('button', { name: `Сөз беру: ${name}`, exact: true }).click();
	await expect(speaker(host)).toHaveText(name);
}

/** The console shows a deed before the server has it: the reload button is pressed as often as somebody would. */
async function reloadUntil(page: Page, there: Locator): Promise<void> {
	await expect(async () => {
		// Without scripts in the page nothing tells the hand that the button lies under the head.
		await page.evaluate(() => scrollTo(0, 0));
		await page.getByRole('button', { name: 'Жаңарту' }).click();
		await expect(there).toBeVisible({ timeout: 1000 });
	}).toPass({ timeout: 20_000 });
}

/** Whether anything on the page stands outside its width. */
const isWide = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test('somebody comes in by the QR, asks for the floor, sees their place, gets the floor and leaves, without a reload', async ({
	page,
	browser,
	house,
	administrator
}) => {
	test.setTimeout(120_000);
	await comeIn(page, 'Айбек Сақ');
	let loaded = 0;
	page.on('load', () => loaded++);
	await expect(page.getByText('байланыс бар')).toBeVisible();
	await ask(page).click();
	await expect(page.getByText('Кезектегі орныңыз: 6')).toBeVisible();
	await expect(page.getByText('Кезекке тұрдыңыз.')).toBeVisible();
	expect(await isWide(page)).toBe(false);
	// Nobody else's name stands on the phone.
	await page.getByText('Кезекте кім бар').click();
	await expect(page.locator('[data-list] .own')).toHaveText('Сіз · тұрғын');

	const host = await console_(browser, house, { storageState: administrator });
	await passTo(host, 'Айбек Сақ');
	await expect(page.getByText('Сөз Сізде', { exact: true })).toBeVisible();
	await expect(page.getByRole('timer')).toBeVisible();
	await host.getByRole('button', { name: /^Сөзін аяқтау/ }).click();
	await expect(speaker(page)).toHaveText('Қазір ешкім сөйлеп тұрған жоқ');
	await ask(page).click();
	await expect(page.getByText('Кезектегі орныңыз: 6')).toBeVisible();
	await page.getByRole('button', { name: 'Кезектен шығу' }).click();
	await expect(ask(page)).toBeVisible();
	expect(loaded).toBe(0);
	await host.context().close();
});

test('the line is lost and comes back: the phone says so, shows no old speaker as the present one, and needs no reload', async ({
	page,
	context,
	browser,
	house,
	administrator
}) => {
	test.setTimeout(180_000);
	await comeIn(page, 'Сара');
	const host = await console_(browser, house, { storageState: administrator });
	const waiting = await host.locator('aside ol.q > li b').allTextContents();
	await passTo(host, waiting[0]!);
	await expect(speaker(page)).toHaveText(waiting[0]!);
	await expect(page.getByText('Қазір сөйлеп тұр')).toBeVisible();

	await context.setOffline(true);
	await expect(page.getByText(/^Байланыс жоқ\. Өзі қайта қосылады/)).toBeVisible({
		timeout: 60_000
	});
	await expect(page.getByText('Қазір сөйлеп тұр')).toHaveCount(0);
	await expect(page.getByText(/кезінде сөйлеп тұрған/)).toBeVisible();
	await expect(page.getByRole('timer')).toBeHidden();
	await passTo(host, waiting[1]!);
	// What is sent meanwhile is kept in the form.
	await page.getByLabel('Сұрағыңыз').fill('Автобус болады ма?');
	await page.getByRole('button', { name: 'Сұрақты жіберу' }).click();
	await expect(page.getByText(/жіберілмеді/)).toBeVisible({ timeout: 30_000 });

	await context.setOffline(false);
	await expect(speaker(page)).toHaveText(waiting[1]!, { timeout: 40_000 });
	await expect(page.getByText('Қазір сөйлеп тұр')).toBeVisible();
	await expect(page.getByText(/^Байланыс жоқ\. Өзі/)).toBeHidden();
	await expect(page.getByLabel('Сұрағыңыз')).toHaveValue('Автобус болады ма?');
	await page.getByRole('button', { name: 'Сұрақты жіберу' }).click();
	await expect(page.getByText('Автобус болады ма?')).toBeVisible();
	await host.context().close();
});

test('a half-typed question keeps its words and its tick until it is taken, and its asker learns what became of it', async ({
	page,
	browser,
	house,
	administrator
}) => {
	test.setTimeout(120_000);
	await comeIn(page, 'Ләззат');
	const words = page.getByLabel('Сұрағыңыз');
	const tick = page.locator('[name="anonymous"]');
	await words.fill('Жаяужол қашан жөнделеді?');
	await tick.check();
	const stay = async () => {
		await expect(words).toHaveValue('Жаяужол қашан жөнделеді?');
		await expect(tick).toBeChecked();
	};

	// Another question is shown meanwhile, and supported.
	const host = await console_(browser, house, { storageState: administrator });
	const waiting = host.locator('#questions > ol').first().locator('> li');
	const shown = page.locator('.q-text');
	const before = await shown.count();
	await waiting
		.filter({ hasNotText: '8 701' })
		.first()
		.getByRole('button', { name: /^Көрсету/ })
		.click();
	await expect(shown).toHaveCount(before + 1);
	await stay();
	const support = page.locator('form[action^="?/support"] button').first();
	await support.click();
	await expect(support).toHaveAttribute('aria-pressed', 'true');
	await stay();

	await page.route('**/live/**', (route) =>
		route.request().method() === 'POST'
			? route.fulfill({ status: 503, contentType: 'text/html', body: '<h1>503</h1>' })
			: route.continue()
	);
	const send = page.getByRole('button', { name: 'Сұрақты жіберу' });
	await send.click();
	await expect(page.getByText(/^Жіберілмеді\. Жазғаныңыз сақталды/)).toBeInViewport();
	await stay();
	await page.unroute('**/live/**');
	await send.click();
	await expect(words).toHaveValue('');
	await expect(tick).not.toBeChecked();

	const own = waiting.filter({ hasText: 'Жаяужол' });
	await own.locator('summary', { hasText: 'Қабылдамау' }).click();
	await own.locator('[name="reason"]').fill('Бұл бүгінгі тақырып емес');
	await own.getByRole('button', { name: 'Қабылдамау' }).click();
	await expect(page.getByText('Бұл бүгінгі тақырып емес')).toBeVisible({ timeout: 15_000 });
	await host.context().close();
});

test.describe('without scripts, on the narrowest phone', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

	test('the floor is asked for, seen coming and left again by forms and the reload button', async ({
		page,
		browser,
		house,
		administrator
	}) => {
		test.setTimeout(120_000);
		await page.goto(`/kk/live/${stop_id}/join?code=${code}`);
		await page.getByLabel('Алты цифрлық код').fill('48291');
		await page.getByLabel('Аты-жөніңіз').fill('Дина');
		await page.getByLabel('Қай топтың атынан қатысасыз?').selectOption('жастар');
		await page.getByRole('button', { name: 'Қосылу', exact: true }).click();
		await expect(page.getByRole('alert')).toContainText('Код алты цифрдан тұрады');
		await expect(page.getByLabel('Аты-жөніңіз')).toHaveValue('Дина');
		await page.getByLabel('Алты цифрлық код').fill(`${code.slice(0, 3)} ${code.slice(3)}`);
		await page.getByRole('button', { name: 'Қосылу', exact: true }).click();
		await expect(page.getByText(/\d\d:\d\d жағдайы/)).toBeVisible();
		await ask(page).click();
		await expect(page.getByText(/^Кезектегі орныңыз: \d$/)).toBeVisible();

		const host = await console_(browser, house, { storageState: administrator });
		await passTo(host, 'Дина');
		await reloadUntil(page, page.getByText('Сөз Сізде', { exact: true }));
		await host.getByRole('button', { name: /^Сөзін аяқтау/ }).click();
		await expect(speaker(host)).not.toHaveText('Дина');
		await reloadUntil(page, ask(page));
		await ask(page).click();
		await page.getByRole('button', { name: 'Кезектен шығу' }).click();
		await expect(page.getByText('Кезектен шықтыңыз.')).toBeVisible();
		await page.getByRole('button', { name: 'Залдан шығу' }).click();
		await expect(page).toHaveURL(/\/join$/);
		await host.context().close();
	});
});

test('a ticket marked at the door opens the hall in one press; one that is not leads to the door', async ({
	page,
	house
}) => {
	const [ticket] = await house.rows<{ id: string; secret: string; person_id: string }>(
		`select id, secret, person_id from registration r where stop_id = $1 and confirmed_at is not null
		and not exists (select from attendance a where a.stop_id = r.stop_id and a.person_id = r.person_id) limit 1`,
		[stop_id]
	);
	await page.goto(`/kk/t/${ticket!.secret}`);
	await page.getByRole('button', { name: 'Залға кіру' }).click();
	await expect(page.getByRole('alert')).toContainText('кіреберісте әлі белгіленбеген');
	await house.rows(
		`insert into attendance (id, stop_id, person_id, registration_id, category, at, recorded_at, how)
		values (gen_random_uuid(), $1, $2, $3, 'P03', now(), now(), 'search')`,
		[stop_id, ticket!.person_id, ticket!.id]
	);
	await page.getByRole('button', { name: 'Залға кіру' }).click();
	await expect(page).toHaveURL(new RegExp(`/kk/live/${stop_id}$`));
	await expect(page.getByText('Сіздің тобыңыз: жастар')).toBeVisible();
	await expect(page.getByText('қонақ')).toHaveCount(0);
	await page.getByLabel('Не жетіспеді?').fill('Уақыт аз болды');
	await page.getByRole('button', { name: 'Пікірді жіберу' }).click();
	await expect(page.getByText('Рақмет. Пікіріңіз сақталды')).toBeVisible();
});

test('digits that lead nowhere say so, and a guest’s page needs no more than sixty kilobytes', async ({
	page
}) => {
	const wrong = code === '000001' ? '000002' : '000001';
	await page.goto(`/j/${wrong}`);
	await expect(page.getByText('Экрандағы алты цифрды тексеріңіз')).toBeVisible();
	await comeIn(page, 'Мұрат');
	let bytes = 0;
	const sizes: string[] = [];
	page.on('response', (answer) => {
		if (answer.url().includes('/live/hall/')) return;
		void answer.body().then((body) => {
			bytes += body.length;
			sizes.push(`${new URL(answer.url()).pathname} ${body.length}`);
		});
	});
	await page.reload();
	await page.waitForTimeout(500);
	expect(bytes, sizes.join('\n')).toBeLessThan(60_000);
	expect(bytes).toBeGreaterThan(20_000);
});

/** The address that the console opens, as it is carried to the machine of the projector. */
async function screenAddress(host: Page): Promise<string> {
	const page = await host.context().newPage();
	await page.goto((await host.getByRole('link', { name: 'Экранды көру' }).getAttribute('href'))!);
	const address = page.url();
	await page.close();
	return address;
}

const screens = [
	{ width: 1280, height: 720 },
	{ width: 1920, height: 1080 },
	{ width: 1024, height: 768 }
];

test('the screen fills a projector without scrolling or anything to press, follows the floor, and says when the line is gone', async ({
	browser,
	house,
	administrator
}) => {
	test.setTimeout(180_000);
	const host = await console_(browser, house, { storageState: administrator });
	const context: BrowserContext = await browser.newContext({ baseURL: house.url });
	const page = await context.newPage();
	await page.goto(`/kk/live/${stop_id}/screen`);
	await expect(page.getByText('Бұл экран залға қосылмаған')).toBeVisible();
	await page.goto(await screenAddress(host));
	await expect(page.getByText(`${code.slice(0, 3)} ${code.slice(3)}`)).toBeVisible();
	const [name] = await host.locator('aside ol.q > li b').allTextContents();
	await passTo(host, name!);
	await expect(speaker(page)).toHaveText(name!);
	const before = await page.getByRole('timer').textContent();
	await expect(page.getByRole('timer')).not.toHaveText(before!);
	for (const size of screens) {
		await page.setViewportSize(size);
		const { high, wide, letters } = await page.evaluate(() => ({
			high: document.documentElement.scrollHeight - innerHeight,
			wide: document.documentElement.scrollWidth - innerWidth,
			letters: parseFloat(getComputedStyle(document.querySelector('h1')!).fontSize) / innerHeight
		}));
		expect
			.soft([high <= 0, wide <= 0, letters > 0.06], JSON.stringify(size))
			.toEqual([true, true, true]);
	}
	expect(await page.locator('button, input, select, textarea, a').count()).toBe(0);
	await context.setOffline(true);
	await expect(page.getByText(/^Байланыс жоқ · \d\d:\d\d жағдайы/)).toBeVisible({
		timeout: 60_000
	});
	await expect(page.getByRole('timer')).toBeHidden();
	await host.keyboard.press('Space');
	await expect(speaker(host)).not.toHaveText(name!);
	await context.setOffline(false);
	await expect(speaker(page)).not.toHaveText(name!, { timeout: 40_000 });
	await expect(page.getByText(/^Байланыс жоқ/)).toBeHidden();
	await context.close();
	await host.context().close();
});
