// What a moderator takes back: a stranger's phone, digits that went around, a turn ended by mistake.
import type { Page } from '@playwright/test';
import { expect, test } from './house.ts';

let stop_id = '';
let code = '';
const speaker = (page: Page) => page.getByRole('heading', { level: 1 });

test.beforeAll(async ({ house }) => {
	await house.arna('sample', '--today');
	const [row] = await house.rows<{ id: string; join_code: string }>(
		`select stop.id, join_code from stop join event on event.id = event_id join hall on hall.stop_id = stop.id
		where slug like 'today-%' order by event.created_at desc limit 1`
	);
	({ id: stop_id, join_code: code } = row!);
});

async function comeIn(page: Page, name: string): Promise<void> {
	await page.goto(`/kk/live/${stop_id}/join?code=${code}`);
	await page.getByLabel('Қай топтың атынан қатысасыз?').selectOption('тұрғын');
	await page.getByLabel('Аты-жөніңіз').fill(name);
	await page.getByRole('button', { name: 'Қосылу', exact: true }).click();
	await expect(page).toHaveURL(new RegExp(`/kk/live/${stop_id}$`));
}

test('a stranger’s phone is put out, the digits that went around open nothing, who is in the hall stays', async ({
	page,
	browser,
	house,
	administrator
}) => {
	const stranger = await (await browser.newContext({ baseURL: house.url })).newPage();
	await comeIn(page, 'Айбек Сақ');
	await comeIn(stranger, 'Бөгде Біреу');
	await stranger.getByRole('button', { name: 'Сөз сұрау' }).click();
	await expect(stranger.getByText('Кезектегі орныңыз: 6')).toBeVisible();
	const wide = { viewport: { width: 1280, height: 900 }, storageState: administrator };
	const host = await (await browser.newContext({ baseURL: house.url, ...wide })).newPage();
	await host.goto(`/kk/at/${stop_id}/host`);

	await host.getByLabel('Кезектен шығару: Бөгде Біреу', { exact: true }).click();
	await host.getByRole('button', { name: 'Телефонын залдан ажырату: Бөгде Біреу' }).click();
	await expect(host.locator('aside ol.q > li b', { hasText: 'Бөгде Біреу' })).toHaveCount(0);
	// The phone is back at the door by itself, and the one beside it stays.
	await expect(stranger.getByRole('link', { name: 'Залға қосылу' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Сөз сұрау' })).toBeVisible();

	await host.getByText('Залдың цифрларын ауыстыру').click();
	await host.getByRole('button', { name: 'Жаңа цифрлар алу' }).click();
	await expect
		.poll(async () => {
			const [hall] = await house.rows<{ join_code: string }>(
				`select join_code from hall where stop_id = '${stop_id}'`
			);
			return hall!.join_code;
		})
		.not.toBe(code);
	await stranger.goto(`/j/${code}`);
	await expect(stranger.getByText('Экрандағы алты цифрды тексеріңіз')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('button', { name: 'Сөз сұрау' })).toBeVisible();
	await stranger.context().close();
	await host.context().close();
});

test('a turn ended by mistake goes on, by one key @desk', async ({
	browser,
	house,
	administrator
}) => {
	const context = await browser.newContext({ baseURL: house.url, storageState: administrator });
	const page = await context.newPage();
	await page.goto(`/kk/at/${stop_id}/host`);
	await page.locator('#key-pass').click();
	await expect(speaker(page)).toHaveText(/Сейітова/);
	await page.keyboard.press('x');
	await expect(speaker(page)).toHaveText('Қазір ешкім сөйлеп тұрған жоқ');
	await page.keyboard.press('z');
	await expect(speaker(page)).toHaveText(/Сейітова/);
	await expect(page.locator('#key-pause')).toBeVisible();
	await context.close();
});
