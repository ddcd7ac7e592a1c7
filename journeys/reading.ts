// What every kind of page must stand: axe in each look and language, the narrowest phone, letters twice as large.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Found } from './found.ts';
import { findAll } from './found.ts';
import { expect, test as base } from './house.ts';
import type { Kind } from './pages.ts';

export const languages = ['kk', 'ru', 'en'] as const;
const looks = ['light', 'dark', 'contrast', 'contrast-dark'];

/** `found` is looked up once for each worker. */
export const test = base.extend<object, { found: Found }>({
	found: [async ({ house }, use) => use(await findAll(house)), { scope: 'worker', timeout: 60_000 }]
});

export async function open(page: Page, kind: Kind, language: string, found: Found): Promise<void> {
	await page.goto(`/${language}${kind.at(found)}`);
	await kind.then?.(page, found);
}

/** Goes to one kind of page in each language and reads it there in every way that it is read. */
export async function readEveryWay(page: Page, kind: Kind, found: Found): Promise<void> {
	await page.emulateMedia({ reducedMotion: 'reduce' });
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
}

/** The server writes the look on <html>; writing it there by hand spares one visit for each look. */
async function findings(page: Page, look: string): Promise<string[]> {
	await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), look);
	// Only what is found is gathered: gathering what is in order as well takes twice as long.
	const { violations } = await new AxeBuilder({ page })
		.setLegacyMode()
		.options({ resultTypes: ['violations'] })
		.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
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
