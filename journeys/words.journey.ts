// A word that comes out wrong in a letter is written down, looked at in all its forms, and the next letter has it right.
import type { Page } from '@playwright/test';
import type { House } from './house.ts';
import { expect, test } from './house.ts';

const words = '/kk/desk/centre/words';

/** A proposal to the akimat of Shieli that waits for its letter: the address of that letter's form. */
async function waiting(house: House): Promise<string> {
	const [row] = await house.rows<{ slug: string; to: string }>(
		`with body as (select id from organisation where name->>'ru' = 'Акимат Шиелийского района'),
		added as (insert into proposal (id, code, event_id, stop_id, text, category, source, addressee_id, voiced_at)
			select gen_random_uuid(), 'P-W-' || (select count(*) from proposal), event_id, stop.id,
				'{"kk": "Көшеге жарық", "ru": "Свет на улице"}', 'P03', 'hall', body.id, starts_at
			from stop, body where territory = 'shieli' order by starts_at limit 1 returning event_id, addressee_id)
		select slug, addressee_id as to from added join event on event.id = event_id`
	);
	return `/kk/desk/letters/new?event=${row!.slug}&to=${row!.to}`;
}

/** The addressee's lines as a look at the letter has them. */
async function addressee(page: Page, form: string) {
	await page.goto(form);
	await page.getByRole('button', { name: 'Алдын ала қарау' }).click();
	return page.locator('article[lang=kk]');
}

for (const scripts of [true, false]) {
	const how = scripts ? 'with' : 'without';

	test(`a word is written down and the letter follows it; taken away, the rules write it again, ${how} scripts`, async ({
		browser,
		house,
		administrator
	}) => {
		const letter = await waiting(house);
		const context = await browser.newContext({
			baseURL: house.url,
			storageState: administrator,
			javaScriptEnabled: scripts
		});
		const page = await context.newPage();
		await expect(await addressee(page, letter)).toContainText('Шиелі ауданының әкімдігіне');

		await page.goto('/kk/desk/centre');
		await page.locator('section').getByRole('link', { name: 'Сөздердің жалғауы' }).click();
		await page.getByRole('link', { name: 'Сөз қосу' }).click();
		await page.getByRole('button', { name: 'Сақтау' }).click();
		await expect(page.getByRole('alert')).toContainText('Сөзді жазыңыз.');
		await page.getByRole('textbox', { name: 'Сөз', exact: true }).fill('әкімдігі');
		await page.getByRole('radio', { name: 'жоқ' }).check();
		await page.getByRole('button', { name: 'Қалай болатынын қарау' }).click();
		const dative = page.getByRole('row', { name: /кімге\? неге\?/ });
		await expect(dative.locator('del').first()).toHaveText('әкімдігіне');
		await expect(dative.locator('ins').first()).toHaveText('әкімдігіге');
		await expect(page.getByRole('radio', { name: 'жоқ' })).toBeChecked();
		await page.getByRole('button', { name: 'Сақтау' }).click();
		await expect(page.getByRole('status')).toContainText('Сөз қосылды.');
		await expect(await addressee(page, letter)).toContainText('Шиелі ауданының әкімдігіге');

		// The same word typed again is refused, and what was typed stays.
		await page.goto(`${words}/new`);
		await page.getByRole('textbox', { name: 'Сөз', exact: true }).fill('ӘКІМДІГІ');
		await page.getByRole('radio', { name: 'жуан' }).check();
		await page.getByRole('button', { name: 'Сақтау' }).click();
		await expect(page.getByRole('alert')).toContainText('Бұл сөз тізімде бар.');
		await expect(page.getByRole('textbox', { name: 'Сөз', exact: true })).toHaveValue('ӘКІМДІГІ');

		await page.goto(words);
		await page.getByRole('link', { name: 'әкімдігі' }).click();
		await page.getByRole('link', { name: 'Тізімнен алып тастау' }).click();
		await page.getByRole('button', { name: 'Тізімнен алып тастау' }).click();
		await expect(page.getByRole('status')).toContainText('Сөз тізімнен алынды.');
		await expect(await addressee(page, letter)).toContainText('Шиелі ауданының әкімдігіне');
		await context.close();
	});
}
