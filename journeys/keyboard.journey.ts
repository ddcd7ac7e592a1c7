// Nobody needs a mouse: Tab, Enter, Space and letters alone, and one always sees where one is.
import type { Page } from '@playwright/test';
import { expect, test } from './house.ts';

/** Where the focus stands: what it is called, whether it shows itself, and where on the page it is. */
interface Stand {
	is: string;
	shows: boolean;
	top: number;
	left: number;
}

function standing(page: Page): Promise<Stand> {
	return page.evaluate(() => {
		const one = document.activeElement as HTMLInputElement;
		const { outlineStyle, outlineWidth } = getComputedStyle(one);
		const box = one.getBoundingClientRect();
		const seen = box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0;
		const is = one.name || one.id || one.getAttribute('href') || one.textContent.trim();
		return {
			is: one.type === 'radio' || one.type === 'checkbox' ? `${one.name}=${one.value}` : is,
			shows: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && seen,
			top: box.top + scrollY,
			left: box.left
		};
	});
}

/** Walks on with Tab to what is looked for; every stop on the way shows itself, and the way leads down the page. */
async function walkTo(page: Page, wanted: string | RegExp): Promise<void> {
	let before: Stand | null = null;
	for (let steps = 0; steps < 120; steps++) {
		const stand = await standing(page);
		const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
		if (steps > 0) {
			expect(stand.shows, `${stand.is} shows that it has the focus`).toBe(true);
			// Down the page, or on to the right: a form may stand in columns.
			const onward = !before || stand.top >= before.top - 8 || stand.left > before.left;
			expect(onward, `${stand.is} comes after ${before?.is}`).toBe(true);
			if (typeof wanted === 'string' ? stand.is === wanted : wanted.test(stand.is)) return;
		}
		before = inMain ? stand : null;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab never came to ${String(wanted)}`);
}

async function type(page: Page, name: string, text: string): Promise<void> {
	await walkTo(page, name);
	await page.keyboard.type(text);
}

/** Letters choose in a list as arrows do; each browser opens it in its own way. */
async function pick(page: Page, name: string, downs: number): Promise<void> {
	await walkTo(page, name);
	for (let n = 0; n < downs; n++) await page.keyboard.press('ArrowDown');
}

test('somebody signs up by keyboard alone @desk', async ({ page }) => {
	await page.goto('/ru/events/ngos-and-volunteers');
	await page.keyboard.press('Tab');
	expect((await standing(page)).is).toBe('#main');
	await page.keyboard.press('Enter');
	await walkTo(page, /sign-up\?stop=/);
	await page.keyboard.press('Enter');
	await page.waitForURL(/sign-up/);
	await type(page, 'people.0.surname', 'Ахметова');
	await type(page, 'people.0.given', 'Дана');
	await type(page, 'people.0.contact', '8 700 444 11 22');
	await pick(page, 'people.0.age_band', 3);
	await pick(page, 'people.0.category', 3);
	await walkTo(page, /^consent=/);
	await page.keyboard.press('Space');
	await page.waitForTimeout(2000);
	await walkTo(page, 'Зарегистрироваться');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/done\//);
});

test('staff sign in, make an event and publish it by keyboard alone @desk', async ({
	page,
	house
}) => {
	const printed = await house.arna('user', 'add', 'keys@example.kz', 'manager');
	await page.goto(/http\S+/.exec(printed)![0].replace('/kk/', '/ru/'));
	await walkTo(page, 'Войти');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/desk$/);
	await walkTo(page, '/ru/desk/events');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/desk\/events$/);
	await walkTo(page, '/ru/desk/events/new');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/new$/);
	await type(page, 'title.kk', 'Пернетақтамен жасалған');
	await type(page, 'title.ru', 'Сделано с клавиатуры');
	await pick(page, 'kind', 1);
	await walkTo(page, 'Создать черновик');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/edit/);
	const slug = /events\/([^/]+)\//.exec(page.url())![1]!;

	await page.goto(`/ru/desk/events/${slug}/edit/stops/new`);
	await pick(page, 'territory', 2);
	await type(page, 'venue.kk', 'Мәдениет үйі');
	await type(page, 'venue.ru', 'Дом культуры');
	await type(page, 'day', '10102027');
	// A clock of twelve hours asks for the half of the day; one of 24 hours passes over the letters.
	await type(page, 'starts', '1100AM');
	await type(page, 'ends', '1300');
	await type(page, 'capacity', '30');
	await type(page, 'closes_day', '10102027');
	await type(page, 'closes_time', '1000AM');
	await walkTo(page, 'Сохранить');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toBeVisible();

	await page.goto(`/ru/desk/events/${slug}`);
	await walkTo(page, new RegExp(`${slug}/publish$`));
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/publish$/);
	await walkTo(page, 'Да, опубликовать');
	await page.keyboard.press('Enter');
	await page.waitForURL((url) => !url.pathname.endsWith('/publish'));
	expect((await page.request.get(`/ru/events/${slug}`)).status()).toBe(200);
});

test('somebody is checked in by keyboard alone @desk', async ({
	browser,
	house,
	administrator
}) => {
	await house.arna('sample', '--today');
	const [row] = await house.rows<{ stop_id: string; surname: string }>(
		`select stop_id, surname from registration join person on person.id = person_id
		join stop on stop.id = stop_id join event on event.id = event_id
		where slug like 'today-%' order by registered_at desc limit 1`
	);
	const context = await browser.newContext({ baseURL: house.url, storageState: administrator });
	const page = await context.newPage();
	await page.goto(`/ru/at/${row!.stop_id}/door`);
	await page.getByRole('button', { name: 'камер' }).waitFor();
	await type(page, 'q', row!.surname);
	await expect(
		page.getByRole('button', { name: `Отметить: ${row!.surname}` }).first()
	).toBeVisible();
	await walkTo(page, 'Отметить');
	await page.keyboard.press('Enter');
	await expect(page.getByText(`Отмечено: ${row!.surname}`).first()).toBeVisible();
	await context.close();
});
