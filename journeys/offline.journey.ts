// The door without internet: the plug is pulled, the browser is killed, two devices meet.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';
import type { Somebody } from './cutOff.ts';
import {
	addWalkIn,
	device,
	expect,
	expected,
	markByCode,
	marksOf,
	offline,
	openDoor,
	pull,
	putBack,
	test,
	waits
} from './cutOff.ts';
import { keptOn } from './kept.ts';

test.use({ storageState: async ({ administrator }, use) => use(administrator) });

test('the plug is pulled in mid-event: marks, a walk-in and an undo wait row by row, the page opens again, and back on the line nothing is lost or doubled', async ({
	page,
	house,
	found,
	line
}) => {
	const stop_id = found.stop_today;
	const [first, second, third, fourth] = (await expected(house, stop_id, 4)) as [
		Somebody,
		Somebody,
		Somebody,
		Somebody
	];
	await page.context().addCookies([{ name: 'look', value: 'contrast.2.', url: line.url }]);
	await openDoor(page, line, stop_id);
	await markByCode(page, first, 'Келді деп белгіленді');

	await pull(page, line);
	await markByCode(page, second, 'Сақталды');
	await markByCode(page, third, 'Сақталды');
	await addWalkIn(page, 'Жаңабаев', 'Ермек');
	await expect(page.getByText('Сақталды: Жаңабаев Ермек')).toBeVisible();
	await expect(page.getByText(waits(3))).toBeVisible();
	await expect(page.getByText(/Соңғы жаңарту: \d\d:\d\d/)).toBeVisible();
	const rows = page.getByRole('region', { name: 'Осы құрылғыдағы белгілер' });
	await expect(rows.getByText(second.surname)).toBeVisible();
	await expect(rows.getByText('Жаңабаев Ермек')).toBeVisible();

	// The same ticket again is known by the device itself.
	await page.getByRole('searchbox').fill(second.code);
	await expect(page.getByText('құрылғыда сақтаулы').first()).toBeVisible();
	await page.getByRole('button', { name: `Болдырмау: ${second.surname}` }).click();
	await expect(page.getByText(`Белгі алынды: ${second.surname}`)).toBeVisible();

	await page.reload();
	await expect(page.getByText(offline)).toBeVisible();
	await expect(page.getByText(waits(4))).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
	await markByCode(page, fourth, 'Сақталды');
	await expect(page.getByText(waits(5))).toBeVisible();

	await putBack(page, line);
	await expect(page.getByText('Жіберілмеген белгі: 0.')).toBeVisible();
	await expect(rows).toHaveCount(0);
	const ids = [first, second, third, fourth].map(({ id }) => id);
	expect(await marksOf(house, ids)).toEqual([1, 0, 1, 1]);
	const walkIns = await house.rows(
		`select a.id from attendance a join person on person.id = person_id
		where stop_id = $1 and surname = 'Жаңабаев'`,
		[stop_id]
	);
	expect(walkIns).toHaveLength(1);
	expect(await keptOn(page)).toMatchObject({ entries: 0 });
});

for (const [what, set] of [
	['a server that has too much to do', 'busy'],
	['the page of a portal', 'portal']
] as const) {
	test(`with ${what} in between the door goes on by itself and says so`, async ({
		page,
		house,
		found,
		line
	}) => {
		const [somebody] = (await expected(house, found.stop_today, 1)) as [Somebody];
		await openDoor(page, line, found.stop_today);
		line.set(set);
		await page.getByRole('searchbox').fill(somebody.code);
		await page.getByRole('button', { name: `Келді: ${somebody.surname}` }).click();
		await expect(page.getByText(`Сақталды: ${somebody.surname}`)).toBeVisible();
		await expect(page.getByText(offline)).toBeVisible();
		await page.reload();
		await expect(page.getByText(waits(1))).toBeVisible();
		await putBack(page, line);
		await expect(page.getByText('Жіберілмеген белгі: 0.')).toBeVisible();
		expect(await marksOf(house, [somebody.id])).toEqual([1]);
	});
}

/** Ends every process of the browser that works in this folder, as a dead battery would. */
function kill(folder: string): void {
	const { stdout } = spawnSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' });
	for (const row of stdout.split('\n').filter((one) => one.includes(`--user-data-dir=${folder}`)))
		process.kill(Number(row.trim().split(' ')[0]), 'SIGKILL');
}

test('the browser is killed while there is no network: opened again, still without, everything is there and goes later', async ({
	house,
	found,
	line,
	administrator
}) => {
	test.setTimeout(120_000);
	const folder = mkdtempSync(join(tmpdir(), 'arna-killed-'));
	const [somebody] = (await expected(house, found.stop_today, 1)) as [Somebody];
	const launch = (): Promise<BrowserContext> =>
		chromium.launchPersistentContext(folder, {
			...findBrowser(),
			viewport: { width: 360, height: 740 }
		});
	try {
		const before = await launch();
		const { cookies } = administrator as { cookies: Parameters<BrowserContext['addCookies']>[0] };
		await before.addCookies(cookies);
		const page = await before.newPage();
		await openDoor(page, line, found.stop_today);
		await pull(page, line);
		await markByCode(page, somebody, 'Сақталды');
		const ended = new Promise((resolve) => before.once('close', resolve));
		kill(folder);
		await ended;

		const after = await launch();
		// A browser writes its cookies down every half minute; this one had no time to.
		await after.addCookies(cookies);
		const again = await after.newPage();
		await again.goto(`${line.url}/kk/at/${found.stop_today}/door`);
		await expect(again.getByText(offline)).toBeVisible();
		await expect(again.getByText(waits(1))).toBeVisible();
		await expect(again.getByText(somebody.surname).first()).toBeVisible();
		expect(await marksOf(house, [somebody.id])).toEqual([0]);
		await putBack(again, line);
		await expect(again.getByText('Жіберілмеген белгі: 0.')).toBeVisible();
		expect(await marksOf(house, [somebody.id])).toEqual([1]);
		await after.close();
	} finally {
		kill(folder);
		rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
});

test('one ticket at two doors without network: one attendance, and staff see both marks', async ({
	browser,
	house,
	found,
	line,
	administrator,
	page: desk
}) => {
	const stop_id = found.stop_today;
	const [somebody] = (await expected(house, stop_id, 1)) as [Somebody];
	const [first, second] = await Promise.all([
		device(browser, administrator),
		device(browser, administrator)
	]);
	for (const page of [first, second]) await openDoor(page, line, stop_id);
	line.set('out');
	for (const page of [first, second]) {
		await pull(page, line);
		await markByCode(page, somebody, 'Сақталды');
	}
	line.set('on');
	await putBack(first, line);
	await expect(first.getByText('Жіберілмеген белгі: 0.')).toBeVisible();
	await putBack(second, line);
	await expect(second.getByText('Сәйкес келмеген белгілер')).toBeVisible();
	await expect(second.getByText(`Бұрын белгіленген: ${somebody.surname}`).first()).toBeVisible();
	expect(await marksOf(house, [somebody.id])).toEqual([1]);

	await desk.goto(`/kk/desk/events/${found.today}/stops/${stop_id}/door`);
	const row = desk.getByRole('row', { name: new RegExp(somebody.surname) });
	await expect(row).toHaveCount(1);
	await expect(row).toContainText('екі құрылғыда белгіленген');
	await expect(row.getByText(/құрылғы [0-9a-f]{6}/)).toHaveCount(2);
	await row.getByRole('button', { name: 'Қаралды' }).click();
	await expect(row.getByText('қаралды', { exact: true })).toBeVisible();
	await first.context().close();
	await second.context().close();
});
