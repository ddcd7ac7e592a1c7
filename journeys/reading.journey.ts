import { publicPages } from './pages.ts';
import { expect, open, readEveryWay, test } from './reading.ts';

// A trace keeps the whole page at each step: ten times the work of reading it.
test.use({ trace: 'off' });

for (const [name, kind] of Object.entries(publicPages)) {
	test(`${name}: axe finds nothing in any look, and nothing scrolls sideways`, async ({
		page,
		found
	}) => readEveryWay(page, kind, found));
}

for (const name of [
	'home',
	'list',
	'event',
	'sign-up',
	'own ticket',
	'project',
	'proposals',
	'news',
	'piece of news',
	'record'
]) {
	test(`${name} ships no script, asks no other site and weighs little`, async ({
		page,
		found,
		baseURL
	}) => {
		const weight = { read: 0, all: 0 };
		const foreign: string[] = [];
		page.on('response', async (response) => {
			if (!response.url().startsWith(baseURL!)) foreign.push(response.url());
			const size = await response.body().then(
				({ length }) => length,
				() => 0
			);
			weight.all += size;
			const type = response.headers()['content-type'] ?? '';
			if (/html|css|javascript/.test(type)) weight.read += size;
		});
		await open(page, publicPages[name]!, 'kk', found);
		await page.waitForLoadState('networkidle');
		expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
		expect(foreign).toEqual([]);
		expect(weight.read).toBeLessThan(60_000);
		expect(weight.all).toBeLessThan(100_000);
	});
}

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
