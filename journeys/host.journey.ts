// The floor of a hall run from two consoles: by keyboard alone, and without scripts.
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './house.ts';

test.describe.configure({ mode: 'serial' });

let stop_id = '';
let slug = '';
const queue = (page: Page) => page.locator('aside ol.q > li b');
const speaker = (page: Page) => page.getByRole('heading', { level: 1 });

test.beforeAll(async ({ house }) => {
	await house.arna('sample', '--today');
	const [row] = await house.rows<{ id: string; slug: string }>(
		`select stop.id, slug from stop join event on event.id = event_id
		where slug like 'today-%' order by event.created_at desc limit 1`
	);
	({ id: stop_id, slug } = row!);
});

/** A helper's own browser, let in by a link that staff hand out. */
async function helper(
	staff: Page,
	role: 'moderator' | 'secretary',
	context: BrowserContext
): Promise<Page> {
	await staff.goto(`/kk/desk/events/${slug}/stops/${stop_id}/links`);
	await staff.locator('[name="role"]').selectOption(role);
	await staff.locator('[name="name"]').fill('Айгүл');
	await staff.locator('form[action*="make"] button').click();
	const address = (await staff.locator('.notice-good .code').textContent())!.trim();
	const page = await context.newPage();
	await page.goto(new URL(address).pathname);
	await expect(page).toHaveURL(new RegExp(`/at/${stop_id}/host$`));
	return page;
}

/** Presses Tab until the focus stands on the button with this name. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
	const wanted = page.getByRole('button', { name }).first();
	for (let steps = 0; steps < 150; steps++) {
		if (await wanted.evaluate((one) => one === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab never came to ${String(name)}`);
}

test('a moderator opens, speaks and passes the floor by keyboard alone; the other console follows @desk', async ({
	browser,
	house,
	administrator
}) => {
	const staff = await browser.newContext({ baseURL: house.url, storageState: administrator });
	const own = await browser.newContext({ baseURL: house.url });
	const page = await helper(await staff.newPage(), 'moderator', own);
	const other = await staff.newPage();
	await other.goto(`/ru/at/${stop_id}/host`);
	await expect(speaker(other)).toHaveText('Сейчас никто не выступает');
	await expect(page.locator('#key-pass')).toBeVisible();
	await expect(page.locator('.row > .btn-line', { hasText: 'Жаңарту' })).toHaveCount(0);

	await page.keyboard.press('Space');
	await expect(speaker(page)).toHaveText(/Сейітова/);
	await expect(speaker(other)).toHaveText(/Сейітова/);
	await page.keyboard.press('p');
	await expect(page.locator('#key-pause')).toContainText('Жалғастыру');
	await expect(other.getByText('пауза', { exact: true })).toBeVisible();
	await page.keyboard.press('p');
	await expect(page.locator('#key-pause')).toContainText('Кідірту');
	await expect(other.getByText('пауза', { exact: true })).toHaveCount(0);
	await page.keyboard.press('+');
	await expect(other.getByText(/из 21 мин/)).toBeVisible();

	await page.keyboard.press('Space');
	await expect(speaker(page)).toHaveText(/Ержанов/);
	await expect(speaker(other)).toHaveText(/Ержанов/);
	await page.keyboard.press('z');
	await expect(speaker(page)).toHaveText(/Сейітова/);
	await expect(speaker(other)).toHaveText(/Сейітова/);
	await page.keyboard.press('Space');
	await expect(speaker(page)).toHaveText(/Ержанов/);

	// What the secretary types stays, whatever happens on the floor meanwhile.
	const turn = other.locator('#held li').filter({ hasText: 'Сейітова' }).first();
	await turn.locator('summary').click();
	await turn.locator('[name="text.ru"]').fill('НПО независимы');
	await page.keyboard.press('p');
	await expect(other.getByText('пауза', { exact: true })).toBeVisible();
	await expect(turn.locator('[name="text.ru"]')).toBeVisible();
	await expect(turn.locator('[name="text.ru"]')).toHaveValue('НПО независимы');
	// Nor does it go when it was refused and somebody presses something else.
	await turn.locator('[name="slides_url"]').fill('slides');
	await turn.locator('form[action="?/thesis"] .btn').click();
	await expect(turn.locator('.error')).toBeVisible();
	await other.locator('#screen-question').click();
	await expect(other.locator('#screen-question')).toHaveAttribute('aria-pressed', 'true');
	await expect(turn.locator('[name="text.ru"]')).toHaveValue('НПО независимы');
	await turn.locator('[name="slides_url"]').fill('');
	await turn.locator('form[action="?/thesis"] .btn').click();
	await expect(turn.locator('p', { hasText: 'НПО независимы' })).toBeVisible();
	await expect(page.locator('#key-pause')).toContainText('Жалғастыру');
	await page.keyboard.press('p');

	// In a field the same keys write.
	await page.getByLabel('Аты-жөні').focus();
	await page.keyboard.type('Пз zp+ ');
	await expect(page.getByLabel('Аты-жөні')).toHaveValue('Пз zp+ ');
	await expect(speaker(other)).toHaveText(/Ержанов/);
	await staff.close();
	await own.close();
});

test('the queue is arranged by keyboard, and the fair order comes back @desk', async ({
	browser,
	house,
	administrator
}) => {
	const context = await browser.newContext({ baseURL: house.url, storageState: administrator });
	const page = await context.newPage();
	await page.goto(`/kk/at/${stop_id}/host`);
	await expect(page.locator('[aria-keyshortcuts="Space"]')).toBeVisible();
	const before = await queue(page).allTextContents();
	expect(before).toHaveLength(5);
	await tabTo(page, `Төмен түсіру: ${before[0]}`);
	await page.keyboard.press('Enter');
	await expect(queue(page).first()).toHaveText(before[1]!);
	// The hand goes on where it was.
	await page.keyboard.press('Enter');
	await expect(queue(page).nth(2)).toHaveText(before[0]!);
	await tabTo(page, 'Әділ ретке қайтару');
	await page.keyboard.press('Enter');
	await expect(queue(page)).toHaveText(before);
	// Both in view: a page that scrolls under the hand would take another row along.
	await queue(page).nth(1).dragTo(queue(page).first());
	await expect(queue(page).first()).toHaveText(before[1]!);
	await context.close();
});

test('of two moderators the slower one is told who has the floor @desk', async ({
	browser,
	house,
	administrator
}) => {
	const context = await browser.newContext({ baseURL: house.url, storageState: administrator });
	const still = await browser.newContext({
		baseURL: house.url,
		storageState: administrator,
		javaScriptEnabled: false
	});
	const [page, slow] = [await context.newPage(), await still.newPage()];
	await slow.goto(`/kk/at/${stop_id}/host`);
	await page.goto(`/kk/at/${stop_id}/host`);
	const [first, second] = await queue(page).allTextContents();
	await page.getByRole('button', { name: `Сөз беру: ${first}`, exact: true }).click();
	await expect(speaker(page)).toHaveText(first!);
	await slow.getByRole('button', { name: `Сөз беру: ${second}`, exact: true }).click();
	await expect(slow.getByRole('alert')).toContainText(`Қазір сөйлеп тұрған: ${first}`);
	await expect(speaker(slow)).toHaveText(first!);
	await context.close();
	await still.close();
});

test('a secretary writes theses; without scripts the floor is run by forms and the reload button', async ({
	browser,
	house,
	administrator
}) => {
	const staff = await browser.newContext({ baseURL: house.url, storageState: administrator });
	const small = { viewport: { width: 320, height: 640 }, javaScriptEnabled: false };
	const desk = await staff.newPage();
	const secretary = await helper(
		desk,
		'secretary',
		await browser.newContext({ baseURL: house.url, ...small })
	);
	const moderator = await helper(
		desk,
		'moderator',
		await browser.newContext({ baseURL: house.url, ...small })
	);
	// The secretary passes no floor.
	await expect(secretary.locator('#key-pass')).toHaveCount(0);
	await moderator.locator('#key-pass').click();
	const name = (await speaker(moderator).textContent())!.trim();
	await secretary.getByRole('link', { name: 'Жаңарту' }).click();
	await expect(speaker(secretary)).toHaveText(name);

	await secretary.getByText('Тезис жазу').first().click();
	const form = secretary.locator('form[action="?/thesis"]').first();
	await form.getByLabel(/қазақша/).fill('Көшеге жарық керек');
	await form.getByLabel(/мекенжайы/).fill('slides');
	await form.getByRole('button', { name: `Сақтау: ${name}` }).click();
	await expect(secretary.getByText('https:// деп басталуы керек').first()).toBeVisible();
	await expect(form.getByLabel(/қазақша/)).toHaveValue('Көшеге жарық керек');
	await form.getByLabel(/мекенжайы/).fill('https://slides.example.kz/1');
	await form.getByRole('button', { name: `Сақтау: ${name}` }).click();
	await expect(secretary.locator('#held li').first()).toContainText('Көшеге жарық керек');

	await moderator.locator('[name="name"]').fill('Қонысова Сәуле');
	await moderator.locator('[name="category"]').selectOption('P13');
	await moderator.locator('[name="turn_kind"]').selectOption('order');
	await moderator.getByRole('button', { name: 'Қосу', exact: true }).click();
	await expect(queue(moderator).first()).toHaveText('Қонысова Сәуле');
	await moderator.locator('#key-pass').click();
	await expect(speaker(moderator)).toHaveText('Қонысова Сәуле');
	await expect(queue(moderator).first()).toHaveText(name);

	await moderator.getByRole('link', { name: 'Аяқтау' }).click();
	await moderator.getByRole('button', { name: 'Иә, аяқтау' }).click();
	await expect(speaker(moderator)).toHaveText('Қазір ешкім сөйлеп тұрған жоқ');
	await expect(moderator.getByText('кезек жабық')).toBeVisible();
	await secretary.context().close();
	await moderator.context().close();
	await staff.close();
});
