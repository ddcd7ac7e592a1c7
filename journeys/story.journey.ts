// The story the system was made for, from the contract to the figure that opens: in each language.
// One file over the usual length: its steps are one way and follow each other.
import type { Page } from '@playwright/test';
import { messages as dayWords } from '#events/day-messages.ts';
import { deskMessages } from '#events/desk-messages.ts';
import { stopMessages } from '#events/desk-stop-messages.ts';
import { messages as eventWords } from '#events/messages.ts';
import { messages as proposalWords } from '#events/proposal-messages.ts';
import { signUpMessages } from '#events/signUpMessages.ts';
import { ticketMessages } from '#events/ticketMessages.ts';
import { messages as closeWords } from '#figures/close-messages.ts';
import { messages as figureWords } from '#figures/figure-messages.ts';
import { messages as fundingWords } from '#funding/messages.ts';
import { say } from '#ground/language.ts';
import { messages as hostWords } from '#hall/hostMessages.ts';
import { expect, test } from './house.ts';
import { fillSignUp } from './pages.ts';

// The language in which a title is read stands last.
const titles = {
	kk: { ru: 'Одно русло для добрых дел', kk: 'Ізгі істер бір арнада' },
	ru: { kk: 'Ел болашағы жастар қолында', ru: 'Будущее страны в руках молодёжи' },
	en: {
		kk: 'Ауыл мен ұйым бірге',
		ru: 'Село и организация вместе',
		en: 'Village and organisation together'
	}
};

const halls = { kk: 'Мәдениет үйі', ru: 'Дом культуры', en: 'House of culture' };
const phones = { kk: 70, ru: 71, en: 72 };

const dayIn = (days: number) =>
	new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

for (const language of ['kk', 'ru', 'en'] as const) {
	const words = {
		day: say(dayWords, language),
		desk: say(deskMessages, language),
		stop: say(stopMessages, language),
		event: say(eventWords, language),
		proposal: say(proposalWords, language),
		sign_up: say(signUpMessages, language),
		ticket: say(ticketMessages, language),
		close: say(closeWords, language),
		host: say(hostWords, language),
		figure: say(figureWords, language),
		funding: say(fundingWords, language)
	};
	const named = Object.entries(titles[language]);
	const title = named.at(-1)![1];
	const desk = `/${language}/desk`;
	const thesis = `${title}: ${language}`;

	test.describe(`the way through in ${language} @desk`, () => {
		test.describe.configure({ mode: 'serial' });
		let page: Page;
		let phone: Page;
		let slug = '';
		let project = '';
		let stops: string[] = [];
		const codes: string[] = [];

		const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
		const fill = (name: string, text: string) => page.locator(`[name="${name}"]`).fill(text);
		const choose = (name: string, value: string | { index: number }) =>
			page.locator(`[name="${name}"]`).selectOption(value);

		test.beforeAll(async ({ browser, house }) => {
			page = await (await browser.newContext({ baseURL: house.url })).newPage();
			const small = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
			phone = await (await browser.newContext({ baseURL: house.url, ...small })).newPage();
			const printed = await house.arna('user', 'add', `${language}@example.kz`, 'administrator');
			await page.goto(/http\S+/.exec(printed)![0].replace('/kk/', `/${language}/`));
			await page.getByRole('main').getByRole('button').click();
			await page.waitForURL(/\/desk$/);
		});
		test.afterAll(async () => {
			await page.context().close();
			await phone.context().close();
		});

		test('the contract is entered with its plan lines and shown to everybody', async () => {
			await page.goto(`${desk}/projects`);
			await page.getByRole('link', { name: words.funding('add_project') }).click();
			for (const [one, text] of named) await fill(`name_${one}`, text);
			await choose('channel', 'social_order');
			await choose('customer_id', { index: 1 });
			await choose('operator_id', { index: 2 });
			await fill('number', `№ 12-${language}`);
			for (const [name, days] of [
				['signed_on', -40],
				['starts_on', -30],
				['ends_on', 90]
			] as const)
				await fill(name, dayIn(days));
			await fill('sum', '1500000');
			await choose('area', 'A15');
			await press(words.funding('save'));
			await page.waitForURL(/\/plan$/);
			const lines = { round_tables_held: 2, people_reached: 4, proposals_passed_on: 1 };
			for (const [row, [indicator, target]] of Object.entries(lines).entries()) {
				await choose(`lines.${row}.indicator`, indicator);
				await fill(`lines.${row}.target`, String(target));
			}
			await press(words.funding('save'));
			await page.waitForURL(/\/projects\/[^/]+$/);
			project = new URL(page.url()).pathname.split('/').at(-1)!;
			await press(words.funding('publish'));
			await page.getByRole('link', { name: words.funding('see_public') }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		});

		test('a round table with two stops hangs on the plan lines and is published in two languages', async ({
			house
		}) => {
			await page.goto(`${desk}/events`);
			await page
				.getByRole('link', { name: words.desk('new_event') })
				.first()
				.click();
			for (const [one, text] of named) await fill(`title.${one}`, text);
			await choose('kind', 'round_table');
			await press(words.desk('make_draft'));
			await page.waitForURL(/\/edit/);
			slug = /events\/([^/]+)\//.exec(page.url())![1]!;
			await page.goto(`${desk}/events/${slug}/edit/plan`);
			const own = await page
				.locator('[name="project_id"] option', { hasText: title })
				.getAttribute('value');
			await choose('project_id', own!);
			const lines = await house.rows<{ id: string }>(
				'select plan_line.id from plan_line join project on project.id = project_id where slug = $1',
				[project]
			);
			for (const { id } of lines) await page.locator(`[name="plan_lines"][value="${id}"]`).check();
			await press(words.desk('save'));
			await expect(page.getByRole('status')).toBeVisible();
			for (const [place, capacity] of [
				['shieli', '2'],
				['syrdarya', '10']
			] as const) {
				await page.goto(`${desk}/events/${slug}/edit/stops/new`);
				await choose('territory', place);
				await fill('venue.kk', 'Мәдениет үйі');
				await fill(`venue.${language}`, halls[language]);
				await fill('day', dayIn(30));
				await fill('starts', '11:00');
				await fill('ends', '13:00');
				await fill('capacity', capacity);
				await fill('closes_day', dayIn(30));
				await fill('closes_time', '10:00');
				await press(words.desk('save'));
				await expect(page.getByRole('status')).toBeVisible();
			}
			const made = await house.rows<{ id: string }>(
				'select stop.id from stop join event on event.id = event_id where slug = $1 order by capacity',
				[slug]
			);
			stops = made.map(({ id }) => id);
			await page.goto(`${desk}/events/${slug}/publish`);
			await press(words.desk('publish_yes'));
			await page.waitForURL((url) => !url.pathname.endsWith('/publish'));
			for (const [one, text] of named) {
				await phone.goto(`/${one}/events/${slug}`);
				await expect(phone.getByRole('heading', { level: 1 })).toHaveText(text);
			}
		});

		test('people sign up from a phone without scripts; who leaves a full hall gives the place to the line', async ({
			house
		}) => {
			for (const [n, surname] of ['Ахметова', 'Досова', 'Жанова'].entries()) {
				await phone.goto(`/${language}/events/${slug}/sign-up?stop=${stops[0]}`);
				await fillSignUp(phone, surname, `8 700 555 ${phones[language]} 1${n}`);
				await phone.getByRole('button', { name: words.sign_up('send'), exact: true }).click();
				await phone.waitForURL(/\/done\//);
				codes.push(new URL(phone.url()).pathname.split('/').at(-1)!);
			}
			const tickets = await house.rows<{ secret: string }>(
				'select secret from registration where code = any($1) order by arrival',
				[codes]
			);
			const [first, , third] = tickets.map(({ secret }) => `/${language}/t/${secret}`) as [
				string,
				string,
				string
			];
			await phone.goto(third);
			await expect(phone.getByText(words.ticket('place_waiting', { n: 1 }))).toBeVisible();
			await phone.goto(first);
			await phone.getByText(words.ticket('leave'), { exact: true }).click();
			await phone.getByRole('button', { name: words.ticket('leave_yes') }).click();
			await expect(phone.getByText(words.ticket('place_left'))).toBeVisible();
			await phone.goto(third);
			await expect(phone.getByText(words.ticket('place_yours'))).toBeVisible();
		});

		test('at the door one is found, one walks in and one stands on the paper sheet', async ({
			house
		}) => {
			await page.goto(`${desk}/events/${slug}/stops/${stops[0]}/resize`);
			await fill('capacity', '20');
			await press(words.stop('resize_yes'));
			await expect(page.getByRole('status')).toBeVisible();
			// The day comes, for both stops.
			await house.rows(
				`update stop set starts_at = now() - interval '10 minutes', ends_at = now() + interval '1 hour',
				closes_at = now() - interval '20 minutes' where id = any($1)`,
				[stops]
			);
			await page.goto(`/${language}/at/${stops[0]}/door`);
			await page.getByRole('searchbox').fill('Досова');
			await page
				.getByRole('button', { name: words.day('mark_who', { name: 'Досова Дана' }) })
				.click();
			await expect(page.locator('.tally b')).toHaveText('1');
			await fill('person.surname', 'Қонысов');
			await fill('person.given', 'Ерлан');
			await choose('person.category', 'P16');
			await page.locator('[name="person.consent"]').check();
			await press(words.day('walk_go'));
			await expect(page.locator('.tally b')).toHaveText('2');
			for (const [stop, surname] of [
				[stops[0], 'Бекова'],
				[stops[1], 'Тоқтарова']
			]) {
				await page.goto(`/${language}/at/${stop}/sheet/enter`);
				await fill('rows.0.surname', surname!);
				await fill('rows.0.given', 'Сәуле');
				await choose('rows.0.category', 'P03');
				await press(words.day('sheet_save'));
				await expect(page.getByRole('status')).toHaveText(words.day('sheet_saved', { count: 1 }));
			}
		});

		test('the moderator opens the hall and passes the floor, and what was said is written down', async () => {
			await page.goto(`/${language}/at/${stops[0]}/host`);
			await press(words.host('open'));
			for (const [name, category] of [
				['Сәрсенбаева Аружан', 'P03'],
				['Бекмұрат Ерлан', 'P04']
			] as const) {
				await fill('name', name);
				await choose('category', category);
				await press(words.host('add_go'));
				await expect(page.locator('aside ol.q').getByText(name)).toBeVisible();
			}
			await page.locator('#key-pass').click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Сәрсенбаева Аружан');
			await page.locator('#key-pass').click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Бекмұрат Ерлан');
			await page.locator('#held summary').first().click();
			await page.locator('#held [name="text.kk"]').first().fill('Ауылға көшпелі кеңес керек');
			await page.locator(`#held [name="text.${language}"]`).first().fill(thesis);
			await page.locator('#held form .btn').first().click();
			await expect(page.locator('#held li').first()).toContainText(thesis);
			await page.locator('#key-end').click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.host('nobody'));
		});

		test('a proposal is written down, released and sent; somebody says how it was', async () => {
			await page.goto(`${desk}/proposals/new?stop=${stops[0]}`);
			await fill('text.kk', 'Ауылда жастар орталығын ашу керек.');
			await fill(`text.${language}`, title);
			await choose('category', 'P03');
			await choose('addressee_id', { index: 1 });
			await fill('due_on', dayIn(40));
			await press(words.proposal('save'));
			await page.waitForURL(/\?done/);
			await press(words.proposal('release'));
			await press(words.proposal('move_send'));
			await expect(page.getByText(words.proposal('state_sent')).first()).toBeVisible();

			await phone.goto(`/${language}/feedback/stop/${stops[0]}`);
			await phone.locator('main [name="code"]').fill(codes[1]!);
			await phone.getByRole('button', { name: words.proposal('open') }).click();
			await phone.getByLabel(words.proposal('useful_5')).check();
			await phone.getByRole('button', { name: words.proposal('send') }).click();
			await expect(phone.getByText(words.proposal('thanks'))).toBeVisible();
		});

		test('the event is closed, and its record is there for everybody', async ({ house }) => {
			// The evening comes, for both stops.
			await house.rows(
				`update stop set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 minute',
				closes_at = now() - interval '4 hours', opens_at = now() - interval '9 days'
				where id = any($1)`,
				[stops]
			);
			await page.goto(`${desk}/events/${slug}/record`);
			await press(words.close('close_yes'));
			await expect(page.getByRole('status')).toHaveText(words.close('closed'));
			await phone.waitForTimeout(5000); // Public pages are kept for five seconds.
			await phone.goto(`/${language}/events/${slug}`);
			await phone.getByRole('link', { name: words.event('record') }).click();
			await expect(phone).toHaveURL(/\/record$/);
			await expect(phone.getByRole('link', { name: title })).not.toHaveCount(0);
			await expect(phone.getByText(thesis)).toBeVisible();
			for (const name of ['Досова', 'Бекмұрат']) await expect(phone.getByText(name)).toHaveCount(0);
		});

		test('plan lines show plan and fact, and a figure opens to its rows', async () => {
			await page.goto(`${desk}/projects/${project}`);
			const facts = page.locator('details.line .pf');
			await expect(async () => {
				await page.reload();
				await expect(facts).toHaveText([/2.*2$/, /4.*4$/, /1.*1$/], { timeout: 1000 });
			}).toPass({ timeout: 20_000 });
			await page.locator('details.line summary').nth(1).click();
			await page.getByRole('link', { name: words.figure('open_rows') }).click();
			await expect(page.getByRole('row').filter({ hasText: 'Досова' })).toHaveCount(1);
			await expect(page.getByRole('row').filter({ hasText: title })).toHaveCount(4);
		});
	});
}
