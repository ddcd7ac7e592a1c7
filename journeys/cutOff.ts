// A door whose line to the house can be cut, and what is done at it.
import type { Browser, Page } from '@playwright/test';
import type { House } from './house.ts';
import { keptOn } from './kept.ts';
import type { Plug } from './plug.ts';
import { plug } from './plug.ts';
import { expect, test as base } from './reading.ts';

export { expect } from './reading.ts';

export interface Somebody {
	id: string;
	code: string;
	surname: string;
	given: string;
}

/** `line` is the plug between browser and house, whole at the start of each journey. */
export const test = base.extend<{ line: Plug }>({
	line: async ({ house }, use) => {
		const line = await plug(house.url);
		await use(line);
		await line.close();
	}
});

export const offline = 'Байланыс жоқ. Белгілей беріңіз.';
export const online = 'Байланыс бар.';
export const waits = (count: number) => `Осы құрылғыда сақтаулы белгі: ${count}.`;

/** People with a place today whom nobody has marked, newest last. */
export async function expected(house: House, stop_id: string, count: number): Promise<Somebody[]> {
	return house.rows<Somebody>(
		`select r.id, r.code, surname, given from registration r join person on person.id = r.person_id
		where r.stop_id = $1 and confirmed_at is not null and left_at is null and r.refused_at is null
			and not exists (select from attendance a where a.stop_id = r.stop_id and a.person_id = r.person_id)
			and not exists (select from guardian g where g.registration_id = r.id)
		order by arrival limit $2`,
		[stop_id, count]
	);
}

export async function marksOf(house: House, ids: string[]): Promise<number[]> {
	const rows = await house.rows<{ id: string; count: number }>(
		`select r.id, count(a.id)::int as count from registration r
		left join attendance a on a.stop_id = r.stop_id and a.person_id = r.person_id and a.undone_at is null
		where r.id = any($1) group by r.id`,
		[ids]
	);
	return ids.map((id) => rows.find((row) => row.id === id)!.count);
}

/** Opens the door and waits until the device has list, worker and copy: from then on the plug may go. */
export async function openDoor(page: Page, line: Plug, stop_id: string): Promise<void> {
	await page.goto(`${line.url}/kk/at/${stop_id}/door`);
	await expect(page.getByText(online)).toBeVisible();
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
	await expect.poll(() => keptOn(page)).toMatchObject({ listKeys: 1 });
}

export async function pull(page: Page, line: Plug): Promise<void> {
	line.set('out');
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect(page.getByText(offline)).toBeVisible();
}

export async function putBack(page: Page, line: Plug): Promise<void> {
	line.set('on');
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect(page.getByText(online)).toBeVisible();
}

export async function markByCode(
	page: Page,
	{ code, surname }: Somebody,
	said: string
): Promise<void> {
	await page.getByRole('searchbox').fill(code);
	await page.getByRole('button', { name: `Келді: ${surname}` }).click();
	await expect(page.getByText(`${said}: ${surname}`)).toBeVisible();
}

export async function addWalkIn(page: Page, surname: string, given: string): Promise<void> {
	await page.getByLabel('Тегі').fill(surname);
	await page.getByLabel('Аты', { exact: true }).fill(given);
	await page.getByLabel('Тобы', { exact: true }).selectOption('P16');
	await page.getByLabel(/келісетінін айтты/).check();
	await page.getByRole('button', { name: 'Қосып, келді деп белгілеу' }).click();
}

export async function device(browser: Browser, state: unknown): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width: 360, height: 740 },
		storageState: state as never
	});
	return context.newPage();
}
