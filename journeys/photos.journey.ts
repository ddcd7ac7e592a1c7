// Pictures of a stop from the phone that took them to the page that shows them, and off it again.
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { photoAnswerMessages, photoAnswerProblems } from '#events/photoAnswerMessages.ts';
import { ticketMessages } from '#events/ticketMessages.ts';
import { say } from '#ground/language.ts';
import { deskMessages, lackWords, stateWords } from '#photos/deskMessages.ts';
import type { House } from './house.ts';
import { expect, test } from './house.ts';

test.describe.configure({ mode: 'serial' });

/** Five files as a phone gives them, the third of them no picture at all. */
async function five(seed: number) {
	const files = [];
	for (let n = 0; n < 5; n++) {
		const background = { r: seed, g: 60 + n * 30, b: 200 - n * 30 };
		const image = sharp({ create: { width: 800, height: 600, channels: 3, background } });
		const buffer = n === 2 ? Buffer.from('broken') : await image.jpeg().toBuffer();
		files.push({ name: `IMG_${seed}_${n}.jpg`, mimeType: 'image/jpeg', buffer });
	}
	return files;
}

interface Stop {
	slug: string;
	id: string;
	secret: string;
	agreed: string;
	refused: string;
}

/** The stop of the sample that was held there, with somebody who agreed to pictures and somebody who did not. */
async function stopAt(house: House, territory: string): Promise<Stop> {
	const [row] = await house.rows<Stop>(
		`select event.slug, stop.id, yes.secret, yes.person_id as agreed, no.person_id as refused
		from stop join event on event.id = event_id
		cross join lateral (select r.* from registration r join attendance a on a.registration_id = r.id
			where r.stop_id = stop.id and photo_allowed limit 1) yes
		cross join lateral (select r.* from registration r join attendance a on a.registration_id = r.id
			where r.stop_id = stop.id and not photo_allowed limit 1) no
		where event.slug like 'ngos-and-volunteers-2%' and territory = $1`,
		[territory]
	);
	return row!;
}

/** Leaves the boxes of earlier pictures alone: those of this batch have their caption. */
async function chooseAll(page: Page, caption: string): Promise<void> {
	for (const one of await page.getByRole('listitem').filter({ hasText: caption }).all())
		await one.getByRole('checkbox').check();
}

for (const [language, territory] of [
	['kk', 'syrdarya'],
	['ru', 'shieli']
] as const) {
	test(`five pictures go up at once, a refusal blocks, a withdrawal takes down: ${language}`, async ({
		browser,
		house,
		administrator
	}) => {
		test.setTimeout(180_000);
		const t = say(deskMessages, language);
		const stop = await stopAt(house, territory);
		const here = `/${language}/desk/events/${stop.slug}/stops/${stop.id}/photos`;
		const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
		const context = await browser.newContext({
			...phone,
			baseURL: house.url,
			storageState: administrator
		});
		const page = await context.newPage();
		const caption = `${territory} ${language} 5`;

		// The network drops in the middle of the second picture: it is sent again by itself.
		let uploads = 0;
		await page.route('**/photos/upload', (route) =>
			++uploads === 2 ? route.abort('connectionreset') : route.continue()
		);
		await page.goto(here);
		await page.getByLabel(t('files')).setInputFiles(await five(language === 'kk' ? 20 : 120));
		await page.locator(`[name="caption.${language}"]`).fill(caption);
		await page.getByRole('button', { name: t('add') }).click();
		await expect(page.getByRole('progressbar')).toHaveCount(5);
		await expect(page.getByText(t('sent_count', { sent: 4, total: 5, failed: 1 }))).toBeVisible({
			timeout: 60_000
		});
		expect(uploads).toBe(6);
		const broken = page.getByRole('listitem').filter({ hasText: '_2.jpg' });
		await expect(broken).toContainText('JPG, PNG, WEBP');
		await page.getByRole('link', { name: t('show_added') }).click();
		await expect(page.getByText(caption)).toHaveCount(4);

		// Somebody who did not agree is marked: nothing of the chosen is published.
		const first = page.getByRole('listitem').filter({ hasText: caption }).first();
		await first.getByRole('link').click();
		await page.getByLabel(t('person')).selectOption(stop.refused);
		await page.getByRole('button', { name: t('mark'), exact: true }).click();
		await expect(page.getByText(lackWords.refused[language]).first()).toBeVisible();
		await page.getByRole('link', { name: t('back') }).click();
		await chooseAll(page, caption);
		await page.getByRole('checkbox', { name: t('confirm') }).check();
		await page.getByRole('button', { name: t('publish') }).click();
		await expect(page.getByRole('alert')).toBeVisible();
		const reader = await browser.newContext({
			...phone,
			baseURL: house.url,
			javaScriptEnabled: false
		});
		const everybody = await reader.newPage();
		const shown = `/${language}/events/${stop.slug}/photos`;
		await everybody.goto(shown);
		await expect(everybody.getByText(caption)).toHaveCount(0);

		// The one who agreed is in it instead.
		await page.getByRole('listitem').filter({ hasText: caption }).first().getByRole('link').click();
		await page.getByRole('button', { name: t('unmark') }).click();
		await page.getByLabel(t('person')).selectOption(stop.agreed);
		await page.getByRole('button', { name: t('mark'), exact: true }).click();
		await expect(page.getByText(t('agreed'), { exact: true })).toBeVisible();
		await page.getByRole('link', { name: t('back') }).click();
		await chooseAll(page, caption);
		await page.getByRole('button', { name: t('publish') }).click();
		await expect(page.getByRole('alert')).toBeVisible();
		await page.getByRole('checkbox', { name: t('confirm') }).check();
		await page.getByRole('button', { name: t('publish') }).click();
		await expect(page.getByRole('status')).toContainText(t('done_published'));

		await everybody.waitForTimeout(5_100); // what the house keeps of a public page
		await everybody.goto(shown);
		await expect(everybody.getByText(caption)).toHaveCount(4);
		const image = everybody.getByRole('img', { name: caption }).first();
		await image.scrollIntoViewIfNeeded();
		await expect
			.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth))
			.toBeGreaterThan(100);
		const source = await image.evaluate((one: HTMLImageElement) => one.currentSrc);
		await everybody.goto(`/${language}/events/${stop.slug}/record`);
		await expect(everybody.getByText(caption).first()).toBeVisible();

		// The person takes the consent back with the ticket alone.
		const w = say(ticketMessages, language);
		await everybody.goto(`/${language}/t/${stop.secret}`);
		await everybody.getByText(w('photos'), { exact: true }).click();
		await everybody.getByRole('button', { name: w('photos_back') }).click();
		await everybody.waitForTimeout(5_100);
		await everybody.goto(shown);
		await expect(everybody.getByText(caption)).toHaveCount(0);
		await everybody.goto(`/${language}/events/${stop.slug}/record`);
		await expect(everybody.getByText(caption)).toHaveCount(0);
		expect((await everybody.request.get(source)).status()).toBe(404);
		await page.goto(here);
		await expect(
			page
				.getByRole('listitem')
				.filter({ hasText: caption })
				.getByText(stateWords.taken_down[language], { exact: true })
		).toHaveCount(4);
		await context.close();
		await reader.close();
	});
}

test('a refusal becomes a consent on paper, noted with its scan on the person’s page without scripts', async ({
	browser,
	house,
	administrator
}) => {
	test.setTimeout(120_000);
	const t = say(photoAnswerMessages, 'kk');
	const stop = await stopAt(house, 'syrdarya');
	const context = await browser.newContext({
		viewport: { width: 360, height: 740 },
		baseURL: house.url,
		storageState: administrator,
		javaScriptEnabled: false
	});
	const page = await context.newPage();
	await page.goto(`/kk/desk/people/${stop.refused}`);
	const part = page.getByRole('region', { name: t('title') });
	await part.getByText(t('add'), { exact: true }).first().click();
	await part.getByLabel(t('stop'), { exact: true }).selectOption(stop.id);
	await part.getByLabel(t('says_agreed')).check();
	await part.getByLabel(t('proof_paper')).check();
	await part.getByRole('button', { name: t('go') }).click();
	// The scan is missing: it is said, and what was chosen is kept.
	await expect(
		part.getByRole('link', { name: photoAnswerProblems['file.missing']!.kk })
	).toBeVisible();
	await expect(part.getByLabel(t('says_agreed'))).toBeChecked();
	const background = { r: 250, g: 250, b: 250 };
	const buffer = await sharp({ create: { width: 80, height: 60, channels: 3, background } })
		.png()
		.toBuffer();
	await part
		.getByLabel(t('file'))
		.setInputFiles({ name: 'kelisim.png', mimeType: 'image/png', buffer });
	await part.getByRole('button', { name: t('go') }).click();
	await expect(page.getByRole('status')).toContainText(t('done'));
	await expect(part.getByText(t('agreed'), { exact: true })).toBeVisible();
	// A picture opens in the page's place.
	await part.getByRole('link', { name: t('scan') }).click();
	await expect(page).toHaveURL(/photo-papers/);
	await expect(page.getByRole('img')).toBeVisible();
	const [row] = await house.rows<{ channel: string }>(
		`select channel from consent where code = 'photo' and person_id = $1 and subject = $2 and withdrawn_at is null`,
		[stop.refused, stop.id]
	);
	expect(row?.channel).toBe('paper');
	await context.close();
});
