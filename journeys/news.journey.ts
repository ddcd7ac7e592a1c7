// A press release from its draft to its readers: edited, its quote approved from a phone, published, counted in the plan.
import { expect, test } from './house.ts';

// One way from end to end, so one project runs it; the speaker's page has a phone's width of its own.
test.describe.configure({ mode: 'serial' });
test.setTimeout(180_000);

const event = 'ngo-and-school';
const desk = `/kk/desk/events/${event}/news`;
const opening = 'Мектеп пен ҮЕҰ бірге жұмыс істесе, ауыл балалары ұтады.';
let slug = '';
let link = '';

/** What the hall of that day would have left: one who moderated, and what she said. */
test.beforeAll(async ({ house }) => {
	const [stop] = await house.rows<{ id: string; event_id: string }>(
		`select stop.id, event_id from stop join event on event.id = event_id where slug = '${event}'`
	);
	await house.rows(
		`insert into speaker (id, event_id, role, surname, given, post, position)
		values (gen_random_uuid(), $1, 'moderator', 'Оспанова', 'Дана', '{"kk": "үйлестіруші", "ru": "координатор"}', 0)`,
		[stop!.event_id]
	);
	await house.rows(
		`insert into hall (stop_id, join_code, opened_at, closed_at) values ($1, '771177', now(), now())`,
		[stop!.id]
	);
	await house.rows('insert into floor (stop_id) values ($1)', [stop!.id]);
	await house.rows(
		`insert into floor_turn (id, stop_id, kind, position, name, seconds, asked_at, started_at, ended_at, thesis)
		values (gen_random_uuid(), $1, 'planned', 0, 'Оспанова Дана', 600, now(), now(), now(),
			jsonb_build_object('kk', $2::text, 'ru', 'Когда школа и НПО работают вместе, выигрывают дети.'))`,
		[stop!.id, opening]
	);
});

test('staff draft the release and edit it; without the speaker it is not published @desk', async ({
	browser,
	house,
	administrator
}) => {
	const context = await browser.newContext({ baseURL: house.url, storageState: administrator });
	const page = await context.newPage();
	await page.goto(desk);
	await page.getByRole('button', { name: 'Хабарлама жасау' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Қазалы ауданында');
	slug = new URL(page.url()).pathname.split('/').at(-1)!;

	await page.getByRole('link', { name: /^Мәтінді өңдеу.+Қазақша/ }).click();
	await expect(page.getByRole('textbox', { name: /^1-абзац/ })).toHaveValue(
		/Қазалы ауданында .+ өткізілді\.$/
	);
	await page.getByRole('textbox', { name: 'Тақырыбы' }).fill('Мектеп пен ҮЕҰ бір арнада');
	await page.getByRole('textbox', { name: 'Жаңа абзацтар' }).fill('Келесі кездесу күзде өтеді.');
	await page.getByRole('button', { name: 'Сақтау' }).click();
	await expect(page.getByRole('status')).toContainText('Сақталды');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Мектеп пен ҮЕҰ бір арнада');

	await expect(page.getByText('Мақұлданбаған дәйексөз бар')).toBeVisible();
	await page
		.locator('form[action*="ask"]')
		.getByRole('button', { name: 'Мақұлдауын сұрау' })
		.click();
	link = (await page.locator('a.code').getAttribute('href'))!;
	expect(link).toContain('/kk/quote/');
	await context.close();
});

test('the speaker approves the quote from a phone, without signing in and without scripts @desk', async ({
	browser,
	house
}) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		viewport: { width: 360, height: 740 }
	});
	const page = await context.newPage();
	await page.goto(new URL(link).pathname.replace(/^/, house.url));
	await expect(page.locator('blockquote').first()).toContainText(opening.slice(0, -1));
	await page.getByRole('button', { name: 'Дұрыс, жариялаңыз' }).click();
	await expect(page.getByRole('status')).toContainText('мақұлданды');
	await context.close();
});

test('it is published, read in Kazakh and Russian, and the plan line counts it @desk', async ({
	browser,
	house,
	administrator
}) => {
	const context = await browser.newContext({ baseURL: house.url, storageState: administrator });
	const page = await context.newPage();
	const figure = async () => {
		const [line] = await house.rows<{ id: string; slug: string }>(
			`select plan_line.id, slug from plan_line join project on project.id = project_id
			where indicator = 'publications'`
		);
		await page.goto(`/kk/desk/projects/${line!.slug}/figures/${line!.id}`);
		return page.locator('.stat-n');
	};
	await expect(await figure()).toHaveText('1/60');
	await page.goto(`/kk/desk/news/${slug}`);
	await page.getByRole('button', { name: 'Жариялау', exact: true }).click();
	await expect(page.getByText('Жарияланған').first()).toBeVisible();
	await page.locator('[name="outlet"]').fill('Мысал газеті');
	await page.locator('[name="url"]').fill('https://gazeta.example/1');
	await page.locator('[name="on_day"]').fill('2026-11-01');
	await page.getByRole('button', { name: 'Қосу', exact: true }).click();
	await expect(await figure()).toHaveText('2/60');
	await expect(page.getByRole('link', { name: 'Мектеп пен ҮЕҰ бір арнада' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Мысал газеті' })).toBeVisible();
	await context.close();

	const reader = await browser.newContext({ baseURL: house.url, javaScriptEnabled: false });
	const open = await reader.newPage();
	await open.goto('/kk');
	await open.getByRole('navigation').getByRole('link', { name: 'Жаңалықтар' }).first().click();
	await open.getByRole('link', { name: 'Мектеп пен ҮЕҰ бір арнада' }).click();
	await expect(open.getByRole('heading', { level: 1 })).toHaveText('Мектеп пен ҮЕҰ бір арнада');
	await expect(open.locator('blockquote')).toContainText('— деді Дана Оспанова');
	await open.getByRole('link', { name: 'Русский' }).click();
	await expect(open.getByRole('heading', { level: 1 })).toHaveText(/^В Казалинском районе прош/);
	await expect(open.locator('blockquote')).toContainText('— говорит');
	await open.goto(`/en/news/${slug}`);
	await expect(open.getByText('This piece is not written in English.')).toBeVisible();
	await open.getByRole('link', { name: 'Қазақша оқу' }).click();
	await expect(open.locator('html')).toHaveAttribute('lang', 'kk');
	await reader.close();
});

test('the event’s page leads to its news and the news to other media; withdrawn, both are gone @desk', async ({
	browser,
	house,
	administrator
}) => {
	// A phone in Kazakh without scripts, and a desk's width in Russian.
	const phone = await browser.newContext({
		baseURL: house.url,
		javaScriptEnabled: false,
		viewport: { width: 360, height: 740 }
	});
	const reader = await phone.newPage();
	await reader.goto(`/kk/events/${event}`);
	const link = reader.getByRole('link', { name: 'Мектеп пен ҮЕҰ бір арнада' });
	const section = reader.getByRole('region', { name: 'Осы іс-шара туралы жаңалықтар' });
	await expect(section).toContainText(/\d{4}\s+жылғы \d+/);
	expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	await link.click();
	const media = reader.getByRole('region', { name: 'Бұл туралы басқа БАҚ' });
	await expect(media.getByRole('link', { name: 'Мысал газеті' })).toHaveAttribute(
		'rel',
		/nofollow noopener/
	);
	await expect(media).not.toContainText('Қамтуы');

	const desk = await browser.newContext({ baseURL: house.url, storageState: administrator });
	const page = await desk.newPage();
	await page.goto(`/ru/desk/news/${slug}`);
	await page.locator('[name="outlet"]').fill('Пример ТВ');
	await page.locator('[name="url"]').fill('https://tv.example/7');
	await page.locator('[name="on_day"]').fill('2026-11-02');
	await page.locator('[name="reach"]').fill('2341');
	await page.locator('[name="reach_source"]').fill('Дана, 8 701 555 01 02');
	await page.getByRole('button', { name: 'Добавить', exact: true }).click();
	await expect(page.getByText('Это видят все: не пишите телефон').first()).toBeVisible();
	await page.locator('[name="reach_source"]').fill('счётчик издания');
	await page.getByRole('button', { name: 'Добавить', exact: true }).click();
	await expect(page.getByRole('status')).toContainText('Сохранено');
	await page.goto(`/ru/events/${event}`);
	await page.getByRole('region', { name: 'Новости об этом мероприятии' }).getByRole('link').click();
	const about = page.getByRole('region', { name: 'Другие СМИ об этом' });
	await expect(about).toContainText('2 ноября 2026');
	await expect(about).toContainText(/Охват: 2\s341\s+человек \(по данным: счётчик издания\)/);

	await page.goto(`/ru/desk/news/${slug}`);
	await page.locator('summary', { hasText: 'Снять с публикации' }).click();
	await page.locator('[name="reason.kk"]').fill('Қате болған.');
	await page.locator('[name="reason.ru"]').fill('Была ошибка.');
	await page.getByRole('button', { name: 'Снять с публикации' }).click();
	await expect(page.getByText('Снято').first()).toBeVisible();
	await desk.close();
	// The house keeps a public page for five seconds.
	await expect(async () => {
		await reader.goto(`/kk/events/${event}`);
		await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(section).toHaveCount(0, { timeout: 100 });
	}).toPass({ timeout: 20_000 });
	await expect(async () => {
		await reader.goto(`/kk/news/${slug}`);
		await expect(reader.getByText('Қате болған.')).toBeVisible({ timeout: 100 });
	}).toPass({ timeout: 20_000 });
	await expect(media).toHaveCount(0);
	await phone.close();
});
