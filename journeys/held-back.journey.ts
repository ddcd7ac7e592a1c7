// A weak network: the page is there, its scripts are still on the way.
import { expect, test } from './reading.ts';

test.use({ storageState: async ({ administrator }, use) => use(administrator) });

test('what was typed at the door before the scripts came is still there after, and they go on from it', async ({
	page,
	house,
	found
}) => {
	const { stop_today } = found;
	const [somebody] = await house.rows<{ surname: string; given: string }>(
		'select surname, given from registration join person on person.id = person_id where stop_id = $1 order by arrival desc limit 1',
		[stop_today]
	);
	let letIn = () => {};
	const waiting = new Promise<void>((resolve) => (letIn = resolve));
	let held = 0;
	await page.route(/\.js$/, async (route) => {
		held++;
		await waiting;
		await route.continue();
	});
	await page.goto(`/kk/at/${stop_today}/door`, { waitUntil: 'commit' });
	const scan = page.getByRole('button', { name: 'QR-кодты камерамен оқу' });
	await page.getByRole('searchbox').fill(somebody!.surname);
	await page.getByLabel('Тегі').fill('Қонысов');
	await page.getByLabel('Аты', { exact: true }).fill('Ерлан');
	await page.getByLabel('Тобы', { exact: true }).selectOption('P16');
	await page.getByLabel(/келісетінін айтты/).check();
	await expect(scan).toHaveCount(0);
	expect(held).toBeGreaterThan(0);

	letIn();
	await scan.waitFor();
	await expect(page.getByRole('searchbox')).toHaveValue(somebody!.surname);
	const mark = page.getByRole('button', { name: `Келді: ${somebody!.surname}` });
	await expect(mark.first()).toBeVisible();
	await expect(page.getByLabel('Тегі')).toHaveValue('Қонысов');
	await expect(page.getByLabel('Аты', { exact: true })).toHaveValue('Ерлан');
	await expect(page.getByLabel('Тобы', { exact: true })).toHaveValue('P16');
	await expect(page.getByLabel(/келісетінін айтты/)).toBeChecked();
	await page.getByRole('button', { name: 'Қосып, келді деп белгілеу' }).click();
	await expect(page.getByText('Келді деп белгіленді: Қонысов Ерлан')).toBeVisible();
});

test('what was typed at the console before the scripts came is still there after', async ({
	page,
	house,
	found
}) => {
	await page.goto(`/kk/at/${found.stop_today}/host`);
	let letIn = () => {};
	const waiting = new Promise<void>((resolve) => (letIn = resolve));
	await page.route(/\.js$/, async (route) => {
		await waiting;
		await route.continue();
	});
	await page.goto(`/kk/at/${found.stop_today}/host`, { waitUntil: 'commit' });
	await page.getByLabel('Аты-жөні').fill('Қонысов Ерлан');
	await page.getByLabel('Қай топтан?').selectOption('P16');
	await page.getByLabel('Экранға шығатын хабар').fill('Үзіліс: 15 минут');
	const scripted = page.getByText(/^Байланыс бар/);
	await expect(scripted).toHaveCount(0);

	letIn();
	await scripted.waitFor();
	await expect(page.getByLabel('Аты-жөні')).toHaveValue('Қонысов Ерлан');
	await expect(page.getByLabel('Қай топтан?')).toHaveValue('P16');
	await expect(page.getByLabel('Экранға шығатын хабар')).toHaveValue('Үзіліс: 15 минут');
	expect(house.log()).not.toContain('"bug"');
});

test('when the scripts never come, the door works all the same', async ({ page, found }) => {
	const { stop_today } = found;
	await page.route(/\.js$/, (route) => route.abort());
	await page.goto(`/kk/at/${stop_today}/door?q=${encodeURIComponent('а')}`);
	await page
		.getByRole('button', { name: /^Келді: / })
		.first()
		.click();
	await expect(page.getByText(/^Келді деп белгіленді: /)).toBeVisible();
});
