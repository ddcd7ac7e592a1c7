// Minutes from the record to the public: compiled, written by two at once, approved, read; in Kazakh and Russian, without scripts.
import type { BrowserContext, Page } from '@playwright/test';
import { say } from '#ground/language.ts';
import { messages } from '#minutes/messages.ts';
import { paperMessages } from '#minutes/paperMessages.ts';
import { expect, test } from './house.ts';

test.describe.configure({ mode: 'serial' });

interface Stop {
	id: string;
	slug: string;
}

const stopWhere = (
	where: string
) => `select stop.id, slug from stop join event on event.id = event_id
	left join minutes on minutes.stop_id = stop.id where ${where} order by stop.starts_at limit 1`;

const languages = ['kk', 'ru'] as const;
const held: Record<(typeof languages)[number], string> = {
	kk: "slug like 'ngos-and-volunteers-2%' and territory = 'syrdarya'",
	ru: 'event.closed_at is not null and minutes.id is null'
};

for (const language of languages)
	test(`two write minutes at once, nothing is lost, and what is approved the public reads, in ${language} @desk`, async ({
		browser,
		house,
		administrator
	}) => {
		// Three windows and a paper: on a busy machine that is more than a minute.
		test.slow();
		const t = say(messages, language);
		const [stop] = await house.rows<Stop>(stopWhere(held[language]));
		const own = `/${language}/desk/events/${stop!.slug}/stops/${stop!.id}/minutes`;
		const opened = async (scripts: boolean) => {
			const context = await browser.newContext({
				baseURL: house.url,
				storageState: administrator,
				javaScriptEnabled: scripts
			});
			return [context, await context.newPage()] as [BrowserContext, Page];
		};
		// Without scripts and with them: both must do.
		const [oneContext, one] = await opened(false);
		const [otherContext, other] = await opened(true);
		const field = (page: Page, name: string) => page.locator(`[name="text.${name}"]`);
		const save = (page: Page) => page.getByRole('button', { name: t('save'), exact: true }).click();
		const told = (page: Page) => page.locator('.notice-good');

		await one.goto(own);
		if (language === 'ru') {
			await expect(one.getByText(t('none'))).toBeVisible();
			await one.getByRole('button', { name: t('compile') }).click();
			await expect(told(one)).toContainText(t('compiled'));
			// Its hall was not used: nothing is said of who spoke.
			await expect(field(one, 'spoke.kk')).toHaveValue('');
		}
		await other.goto(own);

		// Different sections are put together by themselves.
		await field(one, 'chair.kk').fill('Оспанова Айгүл, модератор');
		await field(one, 'chair.ru').fill('Оспанова Айгуль, модератор');
		await field(one, 'agenda.kk').fill('Ауыз су\nКөше жарығы\nӘртүрлі');
		await field(one, 'agenda.ru').fill('Питьевая вода\nУличное освещение\nРазное');
		await save(one);
		await expect(told(one)).toHaveText(t('saved'));
		await field(other, 'secretary.kk').fill('Мұратбекова Салтанат');
		await field(other, 'secretary.ru').fill('Муратбекова Салтанат');
		await field(other, 'resolved.ru').fill('Написать письмо акимату');
		await save(other);
		await expect(told(other)).toHaveText(t('merged'));
		await expect(field(other, 'chair.kk')).toHaveValue('Оспанова Айгүл, модератор');
		await expect(field(other, 'resolved.ru')).toHaveValue('Написать письмо акимату');

		// The same section collides: the second is warned, sees both texts, and what was typed is there.
		await one.goto(own);
		await other.goto(own);
		await field(other, 'resolved.kk').fill('Әкімдікке хат жазу');
		await save(other);
		await expect(told(other)).toHaveText(t('saved'));
		await field(one, 'resolved.kk').fill('Әкімге үндеу жолдау');
		await field(one, 'votes.kk').fill('Бірауыздан қолдады');
		await save(one);
		await expect(one.getByRole('alert')).toContainText(t('collided'));
		const collision = one.locator('.collision');
		await expect(collision).toHaveCount(1);
		await expect(collision.getByRole('heading', { name: t('yours') })).toBeVisible();
		await expect(collision.locator('.text').nth(0)).toHaveText('Әкімге үндеу жолдау');
		await expect(collision.locator('.text').nth(1)).toHaveText('Әкімдікке хат жазу');
		await expect(field(one, 'resolved.kk')).toHaveValue('Әкімдікке хат жазу\nӘкімге үндеу жолдау');
		await expect(field(one, 'votes.kk')).toHaveValue('Бірауыздан қолдады');
		await field(one, 'resolved.kk').fill('Әкімдікке хат жазу, әкімге үндеу жолдау');
		await save(one);
		await expect(told(one)).toHaveText(t('saved'));

		// Every revision is there, with what changed.
		await one.getByRole('link', { name: t('revisions') }).click();
		await one.locator('ol.list a').first().click();
		await expect(one.locator('ins')).toContainText('әкімге үндеу жолдау');

		await one.goto(`${own}/approve`);
		await one.getByRole('button', { name: t('approve_yes') }).click();
		await expect(told(one)).toHaveText(t('published'));

		// Somebody who still writes is told, and what they typed stands there to be copied.
		await field(other, 'spoke.ru').fill('Опоздавшее слово');
		await save(other);
		await expect(other.getByRole('alert')).toBeVisible();
		await expect(other.getByText('Опоздавшее слово')).toBeVisible();

		// The public comes from the record of the event, on a phone and without scripts.
		const visitor = await browser.newContext({
			baseURL: house.url,
			javaScriptEnabled: false,
			viewport: { width: 360, height: 740 }
		});
		const reader = await visitor.newPage();
		await reader.goto(`/${language}/events/${stop!.slug}/record`);
		const [row] = await house.rows<{ number: number }>(
			'select number from minutes where stop_id = $1',
			[stop!.id]
		);
		const name = say(paperMessages, language)('number', row!);
		await reader.getByRole('link', { name: new RegExp(`^${name}:`) }).click();
		await expect(reader.getByRole('heading', { level: 1 })).toHaveText(name);
		const main = reader.getByRole('main');
		await expect(main).toContainText({ kk: 'Оспанова Айгүл', ru: 'Оспанова Айгуль' }[language]);
		await expect(main).toContainText(
			{ kk: 'Әкімдікке хат жазу, әкімге үндеу жолдау', ru: 'Написать письмо акимату' }[language]
		);
		expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			360
		);
		const paper = await reader.getByRole('link', { name: /PDF/ }).first().getAttribute('href');
		const file = await reader.request.get(paper!);
		expect(file.status()).toBe(200);
		expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
		for (const context of [oneContext, otherContext, visitor]) await context.close();
	});
