// Two consoles of one hall, one of them cut off: what both did in that time stands side by side until it is settled.
import AxeBuilder from '@axe-core/playwright';
import { keptOn } from './kept.ts';
import { plug } from './plug.ts';
import { expect, test } from './reading.ts';

test.use({ storageState: async ({ administrator }, use) => use(administrator) });

test('the device that holds the floor counts what it did alone; the other turn stands beside it until the secretary settles', async ({
	page,
	house,
	found,
	browser,
	administrator
}) => {
	const line = await plug(house.url);
	const stop_id = found.stop_today;
	await page.goto(`${line.url}/kk/at/${stop_id}/host`);
	const on = page.getByText('Байланыс бар. Жіберілмеген жазба: 0.');
	await expect(on).toBeVisible();
	await expect.poll(() => keptOn(page)).toMatchObject({ listKeys: 1 });
	await page.getByRole('button', { name: 'Байланыссыз сөз осы құрылғыда' }).click();
	await expect(page.getByText('Сөз осы құрылғыда', { exact: true })).toBeVisible();

	const context = await browser.newContext({ baseURL: house.url, storageState: administrator });
	const other = await context.newPage();
	await other.goto(`/kk/at/${stop_id}/host`);
	await expect(other.getByText('Сөз басқа құрылғыда')).toBeVisible();

	line.set('out');
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect(page.getByText('Байланыс жоқ. Жүргізе беріңіз.')).toBeVisible();
	await page.locator('#of-name').fill('Байланыссыз Бекзат');
	await page.locator('#of-group').selectOption('P03');
	await page.locator('form:has(#of-name) button').click();
	await expect(page.getByRole('heading', { name: 'Қазір сөйлеп тұр' })).toBeVisible();

	const nobody = 'Қазір ешкім сөйлеп тұрған жоқ';
	await other.locator('#key-pass').click();
	await expect(other.getByRole('heading', { level: 1 })).not.toHaveText(nobody);
	const there = (await other.getByRole('heading', { level: 1 }).textContent())!.trim();
	await other.locator('#key-end').click();
	await expect(other.getByRole('heading', { level: 1 })).toHaveText(nobody);
	await page.getByRole('button', { name: 'Сөзін аяқтау' }).click();

	line.set('on');
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect(on).toBeVisible();
	for (const console of [page, other]) {
		const aside = console.getByRole('region', { name: 'Бір уақытта берілген сөздер' });
		await expect(aside).toContainText('Байланыссыз Бекзат');
		await expect(aside).toContainText(there);
	}
	const { violations } = await new AxeBuilder({ page: other }).setLegacyMode().analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);

	await other.getByRole('button', { name: `Осы есептелсін: ${there}` }).click();
	await expect(
		other.getByRole('button', { name: 'Осы есептелсін: Байланыссыз Бекзат' })
	).toBeVisible();
	await expect(other.locator('#held li').filter({ hasText: there })).toHaveCount(1);
	await expect(other.locator('#held li').filter({ hasText: 'Байланыссыз Бекзат' })).toHaveCount(0);

	await page.getByRole('button', { name: 'Босату' }).click();
	await expect(other.getByText('Сөз басқа құрылғыда')).toHaveCount(0);
	await context.close();
	await line.close();
});
