import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './house.ts';

/** Asks for everybody's list as CSV and gives what was downloaded when the page said that it is ready. */
async function fetched(page: Page): Promise<string> {
	await page.goto('/kk/desk/exports');
	await page.getByRole('link', { name: 'Тізім сұрау' }).click();
	await page.getByLabel('Тізім', { exact: true }).selectOption('people');
	await page.getByLabel('Файл түрі').selectOption('csv');
	await page.getByRole('button', { name: 'Сұрау' }).click();
	await expect(page.getByText('Тізімде аты-жөндер бар').first()).toBeVisible();
	await page.getByLabel('Не үшін керек').fill('Тізімді салыстыру');
	await page.getByRole('button', { name: 'Сұрау' }).click();
	// The page comes to it by itself: it loads anew without scripts, and moves its bar with them.
	const link = page.getByRole('link', { name: 'Файлды жүктеп алу' });
	await expect(link).toBeVisible({ timeout: 40_000 });
	const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
	return readFile(await download.path(), 'utf8');
}

for (const scripts of [true, false]) {
	test(`a list is asked for with a reason, waited for and fetched ${scripts ? 'with' : 'without'} scripts`, async ({
		browser,
		house,
		administrator
	}) => {
		const context = await browser.newContext({
			baseURL: house.url,
			storageState: administrator,
			javaScriptEnabled: scripts
		});
		const page = await context.newPage();
		const text = await fetched(page);
		const [{ count }] = (await house.rows<{ count: number }>(
			'select count(*)::int as count from person'
		)) as [{ count: number }];
		expect(text.trim().split('\r\n')).toHaveLength(count + 1);
		await page.getByRole('link', { name: 'Жүктеулер', exact: true }).first().click();
		await expect(
			page.getByRole('row').filter({ hasText: 'Тізімді салыстыру' }).first()
		).toBeVisible();
		await context.close();
	});
}
