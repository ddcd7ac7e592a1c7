import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './house.ts';

test.use({ javaScriptEnabled: false });

const shots = process.env.ARNA_SHOTS;

/** A picture for whoever asked for some. */
async function shot(page: Page, name: string): Promise<void> {
	if (!shots) return;
	mkdirSync(shots, { recursive: true });
	await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
}

test('with a code told by phone a person sees their data and asks for erasure; staff carry it out', async ({
	page,
	house,
	administrator,
	browser
}) => {
	const [one] = await house.rows<{ value: string; surname: string; person_id: string }>(
		`select value, surname, person_id from contact c join person p on p.id = c.person_id
		where c.kind = 'phone' and exists (select from attendance where person_id = p.id)
			and not exists (select from contact o where o.value = c.value and o.person_id <> c.person_id) limit 1`
	);
	await page.goto('/kk/my');
	await shot(page, 'my-ask-kk');
	await page.getByLabel('Телефон немесе e-mail').first().fill(one!.value);
	await page.getByRole('button', { name: 'Код алу' }).click();
	await expect(page.getByRole('status')).toContainText('қоңырау шалып');
	await shot(page, 'my-sent-kk');

	const desk = await (
		await browser.newContext({
			baseURL: house.url,
			storageState: administrator,
			javaScriptEnabled: false,
			viewport: { width: 1280, height: 900 }
		})
	).newPage();
	await desk.goto('/kk/desk/calls');
	const told = await desk
		.getByText(/өз деректерін ашуға код сұрады/)
		.first()
		.innerText();
	await page.getByLabel('6 таңбалы код').fill(/\d{6}/.exec(told)![0]);
	await page.getByRole('button', { name: 'Деректерімді ашу' }).click();
	await expect(page.getByRole('main')).toContainText(one!.surname);
	await shot(page, 'my-open-kk');
	await page.goto('/ru/my');
	await shot(page, 'my-open-ru');
	await page.goto('/kk/my');

	await page.getByLabel('Түсіндім').check();
	await page.getByRole('button', { name: 'Жоюды сұрау' }).click();
	await expect(page.getByRole('status')).toContainText('қабылданды');
	await expect(page.getByRole('main')).toContainText('дейін орындалады');
	await shot(page, 'my-asked-kk');

	await desk.goto('/ru/desk');
	await shot(desk, 'desk-today-ru');
	await desk.getByRole('link', { name: 'Принять решение' }).last().click();
	await shot(desk, 'desk-requests-ru');
	const [request] = await house.rows<{ id: string }>(
		'select id from data_request where person_id = $1',
		[one!.person_id]
	);
	await desk.locator(`a[href$="/requests/${request!.id}"]`).click();
	await shot(desk, 'desk-request-ru');
	await desk.getByLabel('Да, удалить данные навсегда').check();
	await desk.getByRole('button', { name: 'Выполнить' }).click();
	await expect(desk.getByRole('main')).toContainText('человек, чьи данные удалены');
	await page.goto('/kk/my');
	await expect(page.getByRole('main')).not.toContainText(one!.surname);
});

test('staff put two rows side by side, merge them and take them apart @desk', async ({
	house,
	administrator,
	browser
}) => {
	const page = await (
		await browser.newContext({
			baseURL: house.url,
			storageState: administrator,
			javaScriptEnabled: false,
			viewport: { width: 1280, height: 900 }
		})
	).newPage();
	const [one, other] = await house.rows<{ id: string }>(
		`select id from person where exists (select from attendance where person_id = person.id)
			and exists (select from contact where person_id = person.id) and erased_at is null limit 2`
	);
	await page.goto('/ru/desk/people');
	await shot(page, 'people-ru');
	await page.goto('/ru/desk/people/alike');
	await shot(page, 'alike-ru');
	await page.goto(`/ru/desk/people/${one!.id}/with/${other!.id}`);
	await shot(page, 'with-ru');
	await page.setViewportSize({ width: 360, height: 740 });
	await shot(page, 'with-phone-ru');
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.getByRole('button', { name: 'Один человек: объединить' }).click();
	await expect(page.getByRole('status')).toContainText('Объединено');
	await page.getByText('Разъединить', { exact: true }).click();
	await shot(page, 'person-merged-ru');
	await page.getByRole('button', { name: 'снова сделать двумя людьми' }).click();
	await expect(page.getByRole('status')).toContainText('Разъединено');
	await page.goto('/kk/desk/consents/sign_up');
	await shot(page, 'consent-form-kk');
	await page.goto('/kk/consents/sign_up/versions/1');
	await shot(page, 'consent-version-kk');
});
