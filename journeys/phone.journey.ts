// A phone in the hall: in by QR, the floor asked for and given, the line lost and found.
import type { Browser, Page } from '@playwright/test';
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
