// A proposal's way on paper: the letter is made and sent, its answer recorded, and everybody reads what became of it.
import { readFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import type { House } from './house.ts';
import { expect, test } from './house.ts';

const scan = {
	name: 'jauap.pdf',
	mimeType: 'application/pdf',
	buffer: Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')
};

/** A proposal to the akimat of Shieli that nobody has sent on. */
async function voiced(house: House, text: string): Promise<string> {
	const [row] = await house.rows<{ code: string }>(
		`insert into proposal (id, code, event_id, stop_id, text, category, source, addressee_id, voiced_at)
		select gen_random_uuid(), 'P-J-' || (select count(*) from proposal), event_id, stop.id,
			jsonb_build_object('kk', $1::text, 'ru', $1::text), 'P03', 'hall',
			(select id from organisation where name->>'ru' = 'Акимат Шиелийского района'), starts_at
		from stop where territory = 'shieli' order by starts_at limit 1 returning code`,
		[text]
	);
	return row!.code;
}

async function visitorPage(browser: Browser, house: House, scripts: boolean) {
	const context = await browser.newContext({ baseURL: house.url, javaScriptEnabled: scripts });
	return context.newPage();
}

for (const scripts of [true, false]) {
	const how = scripts ? 'with' : 'without';

	test(`a letter is made, sent and answered, and everybody reads what came of it, ${how} scripts`, async ({
		browser,
		house,
		administrator
	}) => {
		const text = `Көпірді жөндеу керек, ${how}`;
		const code = await voiced(house, text);
		const context = await browser.newContext({
			baseURL: house.url,
			storageState: administrator,
			javaScriptEnabled: scripts
		});
		const page = await context.newPage();
		await page.goto('/kk/desk/letters');
		await page.getByRole('link', { name: /Хат жазу\s*: Шиелі ауданының әкімдігі/ }).click();
		await expect(page.getByLabel(text)).toBeChecked();
		await page.getByRole('button', { name: 'Алдын ала қарау' }).click();
		const paper = page.locator('article[lang=kk]');
		await expect(paper).toContainText('Шиелі ауданының әкімдігіне');
		await expect(paper).toContainText(text);
		await page.getByRole('button', { name: 'Нөмір беріп, хатты жасау' }).click();
		await expect(page.getByRole('status')).toContainText('Хат жасалды');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: 'Word қазақша' }).click()
		]);
		expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');

		await page.getByRole('button', { name: 'Қағазбен жіберілді деп белгілеу' }).click();
		await expect(page.getByText('Жауап әлі келген жоқ.')).toBeVisible();
		await page.getByLabel('Жауаптың нөмірі').fill('01-7/15');
		await page.getByLabel('Жауаптың сканы').setInputFiles(scan);
		await page.getByLabel(`${code}: ${text}`).selectOption('қабылданбады');
		await page.getByLabel('Қабылданбаған себебі, қазақша').fill('Биыл қаржы бөлінбеген.');
		await page.getByRole('button', { name: 'Жауапты тіркеу' }).click();
		await expect(page.getByRole('link', { name: 'jauap.pdf' })).toBeVisible();
		await expect(page.getByText('жауап келді').first()).toBeVisible();

		await page.goto(`/kk/desk/proposals/${code}`);
		await page.getByRole('button', { name: 'Жариялау' }).click();
		const visitor = await visitorPage(browser, house, scripts);
		await visitor.goto('/kk/proposals');
		await visitor.getByLabel('Кімге').selectOption('Шиелі ауданының әкімдігі');
		await visitor.getByRole('button', { name: 'Көрсету' }).click();
		const listed = visitor.getByRole('link', { name: text });
		// Public lists live for some seconds: the one before may still be shown.
		await expect(async () => {
			await visitor.reload();
			await expect(listed).toBeVisible({ timeout: 500 });
		}).toPass({ timeout: 40_000 });
		await listed.click();
		await expect(visitor.getByText('Биыл қаржы бөлінбеген.')).toBeVisible();
		await expect(visitor.getByText('қабылданбады').first()).toBeVisible();
		await expect(visitor.getByText('jauap.pdf')).toHaveCount(0);
		await context.close();
		await visitor.context().close();
	});
}

test('a certificate is issued, checked by its number and code, and read as revoked afterwards', async ({
	browser,
	house,
	administrator
}) => {
	const [stop] = await house.rows<{ id: string; slug: string }>(
		`with training as (update event set kind = 'training' where slug = 'volunteers-and-city' returning id, slug)
		select stop.id, slug from training join stop on stop.event_id = training.id`
	);
	const context = await browser.newContext({ baseURL: house.url, storageState: administrator });
	const page = await context.newPage();
	const own = `/kk/desk/events/${stop!.slug}/stops/${stop!.id}/certificates`;
	await page.goto(own);
	await page.getByRole('button', { name: 'Сертификат беру' }).click();
	await expect(page.getByText('Белгіленген адамдардың бәрінде сертификат бар.')).toBeVisible();
	const [row] = await house.rows<{ number: string; code: string; secret: string; surname: string }>(
		`select number, certificate.code, registration.secret, surname from certificate
		join attendance on attendance.id = attendance_id join registration on registration.id = registration_id
		join person on person.id = certificate.person_id order by certificate.id limit 1`
	);
	const visitor = await visitorPage(browser, house, false);
	await visitor.goto(`/kk/t/${row!.secret}`);
	const [download] = await Promise.all([
		visitor.waitForEvent('download'),
		visitor.getByRole('link', { name: 'PDF қазақша' }).click()
	]);
	expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');

	await visitor.goto('/kk/c');
	await visitor.getByLabel('Сертификаттың нөмірі').fill('2020-1');
	await visitor.getByLabel('Коды').fill(row!.code);
	await visitor.getByRole('button', { name: 'Тексеру' }).click();
	await expect(visitor.getByRole('alert')).toContainText('Мұндай сертификат табылмады');
	await visitor.getByLabel('Сертификаттың нөмірі').fill(row!.number);
	await visitor.getByRole('button', { name: 'Тексеру' }).click();
	await expect(visitor.getByText('Сертификат жарамды.')).toBeVisible();
	await expect(visitor.getByText(row!.surname).first()).toBeVisible();
	expect(await visitor.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');

	await page.getByRole('link', { name: new RegExp(`Күшін жою\\s*: № ${row!.number}$`) }).click();
	await page.getByLabel('Себебі').fill('Қате берілген');
	await page.getByRole('button', { name: 'Күшін жою' }).click();
	await visitor.goto(`/c/${row!.code}`);
	await expect(visitor.getByText('Сертификаттың күші жойылған')).toBeVisible();
	await context.close();
	await visitor.context().close();
});
