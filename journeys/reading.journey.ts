import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './house.ts';

const pages = {
	home: '/kk',
	list: '/kk/events',
	past: '/kk/events?view=past',
	empty: '/kk/events?place=zhalagash',
	event: '/kk/events/ngos-and-volunteers',
	sign_up: '/kk/events/ngos-and-volunteers/sign-up',
	find: '/kk/ticket',
	look: '/kk/look',
	privacy: '/kk/privacy',
	missing: '/kk/events/nothing-here'
};
const looks = ['light', 'dark', 'contrast', 'contrast-dark'];

async function findings(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const [name, path] of Object.entries(pages)) {
	test(`axe finds nothing on ${name}, in any look`, async ({ page, context, baseURL }) => {
		for (const look of looks) {
			await context.addCookies([{ name: 'look', value: `${look}..`, url: baseURL! }]);
			await page.goto(path);
			expect(await findings(page), look).toEqual([]);
		}
	});
	test(`${name} ships no script, asks no other site and weighs at most 60 KB`, async ({
		page,
		baseURL
	}) => {
		let weight = 0;
		const foreign: string[] = [];
		page.on('response', async (response) => {
			if (!response.url().startsWith(baseURL!)) foreign.push(response.url());
			if (/html|css|javascript/.test(response.headers()['content-type'] ?? ''))
				weight += (await response.body()).length;
		});
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
		expect(foreign).toEqual([]);
		expect(weight).toBeLessThan(60_000);
	});
	test(`${name} fits 320 px, also with very large letters`, async ({ page, context, baseURL }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		for (const look of ['..', 'contrast.3.wide']) {
			await context.addCookies([{ name: 'look', value: look, url: baseURL! }]);
			for (const language of ['kk', 'ru', 'en']) {
				await page.goto(path.replace('/kk', `/${language}`));
				const width = await page.evaluate(() => document.documentElement.scrollWidth);
				expect(width, `${language} ${look}`).toBeLessThanOrEqual(320);
			}
		}
	});
}

test('axe finds nothing in Russian and English', async ({ page }) => {
	for (const language of ['ru', 'en'])
		for (const path of Object.values(pages)) {
			await page.goto(path.replace('/kk', `/${language}`));
			expect(await findings(page), `${language} ${path}`).toEqual([]);
		}
});

test('a look is chosen without scripts, stays, and leads back to this site only', async ({
	page
}) => {
	await page.goto('/kk/events?view=past');
	await page.getByRole('link', { name: 'Нашар көретіндерге' }).click();
	await page.getByLabel('Нашар көретіндерге: қараға ақ').check();
	await page.getByLabel('Өте үлкен').check();
	await page.getByRole('button', { name: 'Сақтау' }).click();
	await expect(page).toHaveURL(/\/kk\/events\?view=past$/);
	const html = page.locator('html');
	await expect(html).toHaveAttribute('data-theme', 'contrast-dark');
	await expect(html).toHaveAttribute('data-size', '3');
	for (const back of ['//evil.example/a', 'https://evil.example', '/\\evil.example']) {
		await page.goto(`/kk/look?back=${encodeURIComponent(back)}`);
		await page.getByRole('button', { name: 'Сақтау' }).click();
		await expect(page).toHaveURL(/^http:\/\/localhost:\d+\//);
		expect(new URL(page.url()).hostname).toBe('localhost');
	}
});

test('a missing translation is said to be missing, and its text carries its own language', async ({
	page
}) => {
	await page.goto('/ru/events/clean-water-hearing');
	await expect(page.getByText('Перевода на русский нет')).toBeVisible();
	await expect(page.locator('h1 span[lang="kk"]')).toContainText('Ауыз су');
	await expect(page.getByRole('link', { name: /Русский.*перевода нет/ })).toBeAttached();
});
