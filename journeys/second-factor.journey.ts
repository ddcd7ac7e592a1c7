// A passkey, a code app and recovery codes, in a browser whose passkeys are kept by the browser itself.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { expect, test } from './house.ts';

test.describe.configure({ mode: 'serial' });

let page: Page;
let codes: string[] = [];
let app = '';
/** What the browser sent with the passkey's signature. */
let sent = '';

test.beforeAll(async ({ browser, house }) => {
	page = await (await browser.newContext({ baseURL: house.url, acceptDownloads: true })).newPage();
	const browserTools = await page.context().newCDPSession(page);
	await browserTools.send('WebAuthn.enable');
	await browserTools.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true,
			automaticPresenceSimulation: true
		}
	});
	const printed = await house.arna('user', 'add', 'kilt@example.kz', 'coordinator');
	await page.goto(/http\S+/.exec(printed)![0]);
	await page.getByRole('main').getByRole('button').click();
	await page.waitForURL(/\/desk$/);
});
test.afterAll(() => page.context().close());

test('the link at the machine opens the desk, which offers a second factor; a passkey brings ten codes', async () => {
	await page.getByRole('link', { name: 'Екінші растауды қосу' }).click();
	await page.getByLabel('Кілттің аты').fill('Жұмыс телефоны');
	await page.getByRole('button', { name: 'Кіру кілтін қосу' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Қосалқы кодтар');
	codes = await page
		.getByRole('listitem')
		.filter({ hasText: /^\w{5}-\w{5}$/ })
		.allTextContents();
	expect(codes).toHaveLength(10);
	const waiting = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Мәтін етіп сақтау' }).click();
	const stream = await (await waiting).createReadStream();
	const text = Buffer.concat(await stream.toArray()).toString();
	for (const code of codes) expect(text).toContain(code);
	await page.getByRole('link', { name: 'Сақтадым, жалғастыру' }).click();
	await page.goto('/kk/desk/account');
	await expect(page.getByRole('row', { name: /Жұмыс телефоны/ })).toContainText(
		'әлі қолданылмаған'
	);
});

/** Comes back as after a code from a letter: the session is there, its second factor is still to come. */
async function signInHalf(house: { rows: (text: string) => Promise<unknown> }): Promise<void> {
	await house.rows(
		"update session set second_factor_at = null, opened_by = 'code' where account_id = (select id from account where email = 'kilt@example.kz')"
	);
	await page.goto('/kk/desk/account');
	await expect(page).toHaveURL(/\/sign-in\/second\?/);
}

test('after a code from a letter the passkey opens the page that was asked for', async ({
	house
}) => {
	await signInHalf(house);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	const asking = page.waitForRequest(/passkey/);
	await page.getByRole('button', { name: 'Кіру кілтін қолдану' }).click();
	sent = (await asking).postData()!;
	await page.waitForURL(/\/desk\/account$/);
	await expect(page.getByRole('row', { name: /Жұмыс телефоны/ })).not.toContainText(
		'әлі қолданылмаған'
	);
});

test('what a passkey signed for one session opens no other', async ({ house, browser }) => {
	const printed = await house.arna('user', 'add', 'kilt@example.kz', 'coordinator');
	const other = await (await browser.newContext({ baseURL: house.url })).newPage();
	await other.goto(/http\S+/.exec(printed)![0]);
	await other.getByRole('main').getByRole('button').click();
	await house.rows(
		"update session set opened_by = 'code' where second_factor_at is null and account_id = (select id from account where email = 'kilt@example.kz')"
	);
	const answer = await other.request.post('/kk/sign-in/second?/passkey', {
		headers: { 'content-type': 'application/x-www-form-urlencoded', origin: house.url },
		data: sent
	});
	expect(answer.status()).toBe(422);
	await other.goto('/kk/desk');
	await expect(other).toHaveURL(/\/sign-in\/second/);
	await other.context().close();
});

test('a code app is set up by hand, and its code opens the desk', async ({ house }) => {
	await page.goto('/kk/desk/account');
	await page.getByRole('link', { name: 'Екінші растауды қосу' }).click();
	await page.getByRole('button', { name: 'Код қолданбасын қосу' }).click();
	app = (await page.locator('main .code').innerText()).replaceAll(' ', '');
	const show = (away: number) =>
		new TOTP({ secret: Secret.fromBase32(app) }).generate({ timestamp: Date.now() + away });
	await page.getByLabel('Қолданба көрсеткен 6 цифр').fill(show(0));
	await page.getByRole('button', { name: 'Растау' }).click();
	await page.waitForURL(/\/desk\/account$/);
	await signInHalf(house);
	await page.getByLabel('Қолданба көрсеткен 6 цифр').fill(show(30_000));
	await page.getByRole('button', { name: 'Растау' }).first().click();
	await page.waitForURL(/\/desk\/account$/);
});

test('a recovery code opens the account, where one passkey goes after a question', async ({
	house
}) => {
	await signInHalf(house);
	await page.getByRole('textbox', { name: 'Қосалқы код' }).fill(codes[3]!.toLowerCase());
	await page.getByRole('button', { name: 'Растау' }).last().click();
	await page.waitForURL(/\/desk\/account$/);
	await expect(page.getByText('Қолданылмаған кодтар: 9')).toBeVisible();
	const row = page.getByRole('row', { name: /Жұмыс телефоны/ });
	await row.locator('summary').click();
	await row.getByRole('button', { name: 'Иә, алып тастау' }).click();
	await expect(row).toHaveCount(0);
});
