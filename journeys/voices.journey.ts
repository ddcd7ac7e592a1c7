// What the hall asks and votes, from the console of whoever runs it: with scripts, and without.
import type { Page } from '@playwright/test';
import { expect, test } from './house.ts';

test.describe.configure({ mode: 'serial' });

let stop_id = '';

test.beforeAll(async ({ house }) => {
	await house.arna('sample', '--today');
	const [row] = await house.rows<{ id: string }>(
		`select stop.id from stop join event on event.id = event_id
		where slug like 'today-%' order by event.created_at desc limit 1`
	);
	stop_id = row!.id;
});

const waiting = (page: Page) => page.locator('#questions > ol').first().locator('> li');

test('the moderator shows, puts off and refuses questions; a phone number is marked @desk', async ({
	browser,
	house,
	administrator
}) => {
	const context = await browser.newContext({ baseURL: house.url, storageState: administrator });
	const page = await context.newPage();
	await page.goto(`/kk/at/${stop_id}/host`);
	await expect(waiting(page)).toHaveCount(2);
	await expect(page.locator('#questions mark')).toHaveText('8 701 000 00 00');

	// Without a reason nothing is refused, and what is missing stands beside the field.
	const personal = waiting(page).filter({ hasText: '8 701' });
	await personal.locator('summary', { hasText: 'Қабылдамау' }).click();
	await personal.getByRole('button', { name: 'Қабылдамау' }).click();
	await expect(personal.locator('.error')).toContainText('Себебін');
	await personal.locator('[name="reason"]').fill('Телефон нөмірін жазбаңыз');
	await personal.getByRole('button', { name: 'Қабылдамау' }).click();
	await expect(waiting(page)).toHaveCount(1);

	await waiting(page)
		.getByRole('button', { name: /^Көрсету/ })
		.click();
	await expect(waiting(page)).toHaveCount(0);
	const shown = page.locator('#questions > ol').last().locator('> li');
	await expect(shown).toHaveCount(3);
	await shown
		.first()
		.getByRole('button', { name: /^Жауап берілді/ })
		.click();
	await expect(page.getByText('залда жауап берілді')).toBeVisible();
	await context.close();
});

test('a poll is made in half a minute, opened, closed and shown, without scripts too', async ({
	browser,
	house,
	administrator
}) => {
	const context = await browser.newContext({
		baseURL: house.url,
		storageState: administrator,
		javaScriptEnabled: false
	});
	const page = await context.newPage();
	await page.goto(`/kk/at/${stop_id}/polls`);
	const polls = page.locator('#polls > ol > li');
	await expect(polls).toHaveCount(2);
	await polls.first().locator('summary').click();
	await polls
		.first()
		.getByRole('button', { name: /^Иә, жабу/ })
		.click();
	await expect(page.getByText('Бес адамнан аз дауыс берді').first()).toBeVisible();

	await page.locator('[name="question.kk"]').fill('Келесі отырыс қайда болсын?');
	await page.locator('[name="answers.kk"]').fill('Арал');
	await page.getByRole('button', { name: 'Сақтап, бірден ашу' }).click();
	await expect(page.locator('.error').first()).toContainText('Кемінде екі жауап');
	await expect(page.locator('[name="question.kk"]')).toHaveValue('Келесі отырыс қайда болсын?');
	await page.locator('[name="answers.kk"]').fill('Арал\nҚазалы');
	await page.getByRole('button', { name: 'Сақтап, бірден ашу' }).click();
	await expect(polls).toHaveCount(3);
	await expect(polls.first()).toContainText('Келесі отырыс қайда болсын?');
	await expect(polls.first()).toContainText('ашық');
	await context.close();
});
