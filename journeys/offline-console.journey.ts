// The console without internet: what is done there is kept and merged; what two consoles did stands side by side.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './cutOff.ts';
import { keptOn } from './kept.ts';

test.use({ storageState: async ({ administrator }, use) => use(administrator) });

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

test('the device that holds the floor counts what it did alone; the other turn stands beside it until the secretary settles', async ({
	page,
	house,
	found,
	browser,
	administrator,
	line
}) => {
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
	await page.locator('#of-name').fill('Қонысова Дәмеш');
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
		await expect(aside).toContainText('Қонысова Дәмеш');
		await expect(aside).toContainText(there);
	}
	const { violations } = await new AxeBuilder({ page: other }).setLegacyMode().analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);

	await other.getByRole('button', { name: `Осы есептелсін: ${there}` }).click();
	await expect(other.getByRole('button', { name: 'Осы есептелсін: Қонысова Дәмеш' })).toBeVisible();
	await expect(other.locator('#held li').filter({ hasText: there })).toHaveCount(1);
	await expect(other.locator('#held li').filter({ hasText: 'Қонысова Дәмеш' })).toHaveCount(0);

	await page.getByRole('button', { name: 'Босату' }).click();
	await expect(other.getByText('Сөз басқа құрылғыда')).toHaveCount(0);
	await context.close();
});
