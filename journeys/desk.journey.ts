import type { Page } from '@playwright/test';
import { expect, test } from './house.ts';

test.use({ javaScriptEnabled: false });
test.describe.configure({ mode: 'serial' });

const home = '/ru/desk/events';
const slug = 'zhastar-men-uyymdar-bir-ustel-basynda';

/** The one-time link works once: the journeys of this file go on in the same signed-in page. */
let page: Page;

test.beforeAll(async ({ browser, house }) => {
	const context = await browser.newContext({ baseURL: house.url, javaScriptEnabled: false });
	page = await context.newPage();
	await page.goto(house.link);
	await page.getByRole('main').getByRole('button').first().click();
});

test.afterAll(() => page.context().close());

async function texts(group: string, kk: string, ru: string) {
	const field = page.getByRole('group', { name: group }).last();
	await field.getByLabel('Қазақша').fill(kk);
	await field.getByLabel('Русский').fill(ru);
}

async function addStop(stop: { place: string; venue: [string, string]; day: string }) {
	await page.goto(`${home}/${slug}/edit/stops/new`);
	await page.getByLabel('Район или город').selectOption(stop.place);
	await texts('Место проведения', ...stop.venue);
	await page.getByLabel('День', { exact: true }).fill(stop.day);
	await page.getByLabel('Начало').fill('11:00');
	await page.getByLabel('Окончание').fill('13:00');
	await page.getByLabel('Число мест').fill('40');
	await page.getByLabel('Запись закрывается').fill(stop.day);
	await page.getByLabel('Время закрытия').fill('10:00');
	await page.getByRole('button', { name: 'Сохранить' }).click();
	await expect(page.getByRole('status')).toContainText('Встреча добавлена');
}

/** A day so many days from now, as a date field takes it. */
function dayIn(days: number): string {
	return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

test('staff make a draft, and the desk says what it still lacks @desk', async () => {
	await page.goto(home);
	await page.getByRole('link', { name: 'Создать мероприятие' }).click();
	await page.getByRole('button', { name: 'Создать черновик' }).click();
	await expect(page.getByRole('alert')).toContainText('Напишите название хотя бы на одном языке');

	await texts('Название', 'Жастар мен ұйымдар бір үстел басында', 'Молодёжь и НПО за одним столом');
	await page.getByLabel('Вид').selectOption('круглый стол');
	await page.getByRole('button', { name: 'Создать черновик' }).click();
	await expect(page.getByRole('status')).toContainText('Черновик создан');
	await expect(page).toHaveURL(new RegExp(`${slug}/edit`));

	await page.getByRole('link', { name: 'Обзор' }).click();
	await expect(page.getByRole('link', { name: 'Нет ни одной встречи' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Опубликовать' })).toHaveCount(0);
	expect((await page.request.get(`/ru/events/${slug}`)).status()).toBe(404);
});

test('the programme is put in order by buttons alone, and nothing typed is lost @desk', async () => {
	await page.goto(`${home}/${slug}/edit/programme`);
	for (const [kk, ru, minutes] of [
		['Баяндама', 'Доклад', '20'],
		['Ашылуы', 'Открытие', '10']
	] as const) {
		await page.getByRole('button', { name: 'Добавить пункт' }).click();
		await page.getByLabel('Минут').last().fill(minutes);
		await texts('Тема', kk, ru);
	}
	await page.getByRole('button', { name: /^Выше 2$/ }).click();
	await expect(page.getByRole('status')).toContainText('ещё не сохранён');
	await page.getByRole('button', { name: 'Сохранить' }).last().click();
	await expect(page.getByRole('status')).toContainText('Сохранено');
	await expect(page.locator('[name="turns.0.topic.ru"]')).toHaveValue('Открытие');
	await expect(page.getByText('Всего: 30 мин')).toBeVisible();
});

test('two stops are set, the event is published and everybody sees it in both languages @desk', async () => {
	await addStop({
		place: 'Шиелийский район',
		venue: ['Мәдениет үйі', 'Дом культуры'],
		day: dayIn(30)
	});
	await addStop({ place: 'Аральский район', venue: ['Кітапхана', 'Библиотека'], day: dayIn(31) });
	await page.goto(`${home}/${slug}`);
	await page.getByRole('link', { name: 'Опубликовать' }).click();
	await expect(page.getByRole('heading', { name: 'Опубликовать мероприятие?' })).toBeVisible();
	await page.getByRole('button', { name: 'Да, опубликовать' }).click();
	await expect(page.getByRole('status')).toContainText('Опубликовано');

	await page.goto(`/kk/events/${slug}`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Жастар мен ұйымдар');
	await expect(page.getByText('Мәдениет үйі').first()).toBeVisible();
	await page.goto(`/ru/events/${slug}`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Молодёжь и НПО');
	await expect(page.getByText('Библиотека').first()).toBeVisible();
});

test('staff sign somebody up; moving the stop says first how many are told @desk', async () => {
	await page.goto(`${home}/${slug}`);
	await page.getByRole('link', { name: 'Шиелийский район' }).click();
	await page.getByRole('link', { name: 'Записать человека' }).first().click();
	await page.getByLabel('Фамилия', { exact: true }).fill('Сапарова');
	await page.getByLabel('Имя', { exact: true }).fill('Жанар');
	await page.locator('[name="people.0.contact"]').fill('zhanar@example.kz');
	await page.locator('[name="people.0.age_band"]').selectOption('18_35');
	await page.locator('[name="people.0.category"]').selectOption('P03');
	await page.locator('[name="consent"]').check();
	await page.getByRole('button', { name: 'Записать' }).click();
	await expect(page.getByRole('status')).toContainText('Человек записан. Код:');
	await expect(page.getByRole('cell', { name: 'молодёжь' })).toBeVisible();

	await page.getByRole('link', { name: 'Перенести день или место' }).click();
	await page.getByLabel('Начало').fill('15:00');
	await page.getByLabel('Окончание').fill('17:00');
	await page.getByRole('button', { name: 'Проверить' }).click();
	await expect(page.getByText('Получат письмо: 1')).toBeVisible();
	await page.getByRole('button', { name: 'Да, перенести' }).click();
	await expect(page.getByRole('status')).toContainText('Встреча перенесена');
	await expect(page.getByText(/15:00.–.17:00/).first()).toBeVisible();
});

test('a smaller hall asks who goes back to the line, and the line is read in its order @desk', async () => {
	await page.goto(`${home}/ngos-and-volunteers`);
	await page.getByRole('link', { name: 'Казалинский район' }).click();
	await page.getByRole('link', { name: 'Изменить число мест' }).click();
	await page.getByLabel('Число мест').fill('39');
	await page.getByRole('button', { name: 'Изменить', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('Отметьте не меньше 1 человек');
	await page.getByRole('checkbox').first().check();
	await page.getByRole('button', { name: 'Изменить', exact: true }).click();
	await expect(page.getByRole('status')).toContainText('Число мест изменено');

	await page.getByRole('link', { name: '5 в листе ожидания' }).click();
	const rows = page.getByRole('row').filter({ has: page.getByRole('checkbox') });
	await expect(rows).toHaveCount(5);
	const numbers = await rows.locator('td.n .num').allInnerTexts();
	const order = numbers.map((text) => Number.parseInt(text));
	expect(order).toEqual(order.toSorted((a, b) => a - b));
});
