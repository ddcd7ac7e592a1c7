// What every kind of page must stand: axe in each look and language, the narrowest phone, letters twice as large.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Found } from './found.ts';
import { findAll } from './found.ts';
import { expect, test as base } from './house.ts';
import type { Kind } from './pages.ts';

type RunOptions = Parameters<AxeBuilder['options']>[0];
type Finding = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];
type Run = (where: Document, options: RunOptions) => Promise<{ violations: Finding[] }>;

export const languages = ['kk', 'ru', 'en'] as const;
const looks = ['light', 'dark', 'contrast', 'contrast-dark'];

/** `found` is looked up once for each worker. */
export const test = base.extend<object, { found: Found }>({
	found: [
		async ({ house }, use) => use(await findAll(house)),
		{ scope: 'worker', timeout: 120_000 }
	]
});

export async function open(page: Page, kind: Kind, language: string, found: Found): Promise<void> {
	await page.goto(`/${language}${kind.at(found)}`);
	await kind.after?.(page, found);
}

/** Goes to one kind of page in each language and reads it there in every way that it is read. */
export async function readEveryWay(page: Page, kind: Kind, found: Found): Promise<void> {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const remade: string[] = [];
	// A script that does not find the page as the server meant it makes all of it anew: what was typed meanwhile is gone.
	page.on('console', (said) => {
		if (said.text().includes('hydration_mismatch')) remade.push(page.url());
	});
	for (const language of languages) {
		await open(page, kind, language, found);
		const all = language === 'kk' ? looks : looks.slice(0, 1);
		for (const look of all)
			expect.soft(await findings(page, look), `${language} ${look}`).toEqual([]);
		if (language === 'kk') {
			await page.emulateMedia({ media: 'print' });
			expect.soft(await findings(page, 'light'), 'print').toEqual([]);
			await page.emulateMedia({ media: null });
		}
		if (language !== 'en') await fitsNarrow(page, language);
	}
	expect.soft(remade, 'made anew by its script').toEqual([]);
}

/** The server writes the look on <html>; writing it there by hand spares one visit for each look. */
async function findings(page: Page, look: string): Promise<string[]> {
	await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), look);
	const violations = (await again(page)) ?? (await first(page));
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

// Only what is found is gathered: gathering what is in order as well takes three times as long.
const wanted: RunOptions = { resultTypes: ['violations'] };

async function first(page: Page): Promise<Finding[]> {
	return (await new AxeBuilder({ page }).setLegacyMode().options(wanted).analyze()).violations;
}

/** The builder has left axe in the page: the next looks need not read its half megabyte once more. */
function again(page: Page): Promise<Finding[] | null> {
	return page.evaluate(async (options) => {
		const { axe } = window as unknown as { axe?: { run: Run } };
		return axe ? (await axe.run(document, options)).violations : null;
	}, wanted);
}

async function fitsNarrow(page: Page, language: string): Promise<void> {
	const before = page.viewportSize()!;
	await page.setViewportSize({ width: 320, height: 640 });
	for (const size of ['100%', '200%']) {
		const wide = await page.evaluate((letters) => {
			document.documentElement.style.fontSize = letters;
			const { scrollWidth } = document.documentElement;
			const out = [...document.querySelectorAll('body *')].filter(
				(one) => one.getBoundingClientRect().right > 321
			);
			return scrollWidth > 320
				? `${scrollWidth}: ${out
						.map((one) => `${one.tagName}.${one.className}`)
						.slice(-4)
						.join(' ')}`
				: '';
		}, size);
		expect.soft(wide, `${language}, letters of ${size}`).toBe('');
	}
	await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
	await page.setViewportSize(before);
}

export { expect };
