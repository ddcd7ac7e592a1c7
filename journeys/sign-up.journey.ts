import type { Page } from '@playwright/test';
import { expect, test } from './house.ts';

test.use({ javaScriptEnabled: false });

async function fillIn(page: Page, who: { surname: string; given: string; phone: string }) {
	await page.getByLabel('Тегі').fill(who.surname);
	await page.getByLabel('Аты', { exact: true }).fill(who.given);
	await page.getByLabel('Ұялы телефон немесе e-mail').fill(who.phone);
	await page.getByLabel('Жасыңыз').selectOption('18–35 жас');
	await page.getByLabel('Қай топтың атынан қатысасыз?').selectOption('жастар');
	await page.getByLabel('Осы іс-шараға тіркеу үшін').check();
}

/** Within two seconds nobody has read a form: what comes sooner is asked to look again. */
async function send(page: Page) {
	await page.waitForTimeout(2000);
	await page.getByRole('button', { name: 'Тіркелу', exact: true }).click();
}

test('somebody finds the event and signs up in Kazakh, from a phone, without scripts', async ({
	page
}) => {
	await page.goto('/kk');
	await page.getByRole('link', { name: /^Жаңақорған \d+ отырыс/ }).click();
	await page.getByRole('link', { name: 'ҮЕҰ мен еріктілер' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('қоғамның қозғаушы күші');
	await page.getByRole('link', { name: 'Тіркелу: Жаңақорған' }).click();
	await fillIn(page, { surname: 'Оспанова', given: 'Дана', phone: '700 123 45 6' });
	await send(page);

	const alert = page.getByRole('alert');
	await expect(alert).toContainText('10 цифр керек, 9 цифр жазылған');
	await expect(page.getByLabel('Тегі')).toHaveValue('Оспанова');
	await expect(page.getByLabel('Осы іс-шараға тіркеу үшін')).toBeChecked();
	await alert.getByRole('link').click();
	await page.getByLabel('Ұялы телефон немесе e-mail').fill('700 123 45 67');
	await send(page);

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Сіз тіркелдіңіз');
	const code = new URL(page.url()).pathname.split('/').at(-1)!;
	await expect(page.getByText(code, { exact: true })).toBeVisible();
	await expect(page.getByText('Оспанова')).toHaveCount(0);
});

test('two people sign up with one form and each gets a code', async ({ page }) => {
	await page.goto('/kk/events/ngos-and-volunteers/sign-up');
	await page.getByRole('radio', { name: /Жаңақорған/ }).check();
	await fillIn(page, { surname: 'Ахметова', given: 'Әлия', phone: '700 123 45 70' });
	await page.getByRole('button', { name: 'Тағы бір адамды қосу' }).click();
	const second = page.getByRole('group', { name: '2-адам' });
	await second.getByLabel('Тегі').fill('Ахметов');
	await second.getByLabel('Аты', { exact: true }).fill('Арман');
	await second.getByLabel('Жасыңыз').selectOption('36–49 жас');
	await second.getByLabel('Қай топтың атынан қатысасыз?').selectOption('тұрғын');
	await send(page);
	await expect(page.getByText('2-адамның коды')).toBeVisible();
});

test('a full stop offers the line, and the ticket tells the number in it', async ({ page }) => {
	await page.goto('/kk/events/ngos-and-volunteers');
	await page.getByRole('link', { name: /^Күту тізіміне жазылу ?: Қазалы/ }).click();
	await fillIn(page, { surname: 'Мәдиева', given: 'Арайлым', phone: '700 123 45 68' });
	await send(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Сіз күту тізіміндесіз');
	await page.getByRole('link', { name: 'Билетімді ашу' }).click();
	await page.getByLabel('Тіркелгенде жазған телефон').fill('8 700 123 45 68');
	await page.getByRole('button', { name: 'Билетті ашу' }).click();
	await expect(page.getByText('кезектегі нөміріңіз: 5')).toBeVisible();
});

test('a ticket is found by code and phone, changed, moved to the other stop and given up', async ({
	page
}) => {
	await page.goto('/kk/events/ngos-and-volunteers/sign-up');
	await page.getByRole('radio', { name: /Жаңақорған/ }).check();
	await fillIn(page, { surname: 'Қасымова', given: 'Салтанат', phone: '700 123 45 69' });
	await send(page);
	await page.getByRole('link', { name: 'Билетімді ашу' }).click();

	await page.getByLabel('Тіркелгенде жазған телефон').fill('8 700 123 45 00');
	await page.getByRole('button', { name: 'Билетті ашу' }).click();
	await expect(page.getByRole('alert')).toContainText('Мұндай билет табылмады');
	await page.getByLabel('Тіркелгенде жазған телефон').fill('8 700 123 45 69');
	await page.getByRole('button', { name: 'Билетті ашу' }).click();
	await expect(page.getByText('Орныңыз бар')).toBeVisible();

	await page.getByText('Өзгерту', { exact: true }).click();
	await page.getByLabel('Сөз сөйлегім келеді').check();
	await page.getByRole('button', { name: 'Сақтау' }).click();
	await expect(page.getByRole('status')).toHaveText('Сақталды.');
	await expect(page.locator('dl').getByText('Сөз сөйлегім келеді')).toBeVisible();

	await page.getByText('Басқа отырысқа ауысу').first().click();
	await page.getByRole('radio', { name: /Қазалы/ }).check();
	await page.getByRole('button', { name: 'Ауысу', exact: true }).click();
	await expect(page.getByText('Күту тізімінде, кезектегі нөміріңіз:')).toBeVisible();

	await page.getByText('Орыннан бас тарту', { exact: true }).click();
	await page.getByRole('button', { name: 'Иә, бас тартамын' }).click();
	await expect(page.getByText('Орыннан бас тартылды')).toBeVisible();
});
